import { writeTitle } from '../languages/titles';
import { foldedRange, rangeOf } from '../letter/ranges';
import { titleWords } from './annexes';
import { replacePart } from './layout';
import { issuedForm, type Rule, say } from './types';

export const rule: Rule = {
  id: 'identical-letters-one-addressee',
  severity: 'error',
  stages: issuedForm,
  summary: 'Identical letters have a single addressee.',
  source: 'A contradiction inside the title.',
  check(d, report) {
    if (d.kind !== 'identicalLetters' || !d.title?.parts.addressees) return;
    const { part, parts } = d.title;
    const { list } = parts.addressees!;
    const words = part.block.quote(parts.addressees!);
    if (list.length !== 1 || (list[0] === 'other' && /,|、| and | et | y | и |\sو|和|及/.test(words))) return;
    const whole = titleWords(d);
    report({
      ...foldedRange(d.syntax, part, parts.addressees!),
      message: say('Identical letters have more than one addressee.'),
      related: [{ ...rangeOf(d.syntax, part), message: say('The title of the letter') }],
      fixes: whole
        ? [
            {
              title: say('Make it a letter'),
              edits: replacePart(d, part, writeTitle(d.language, { ...whole, kind: 'letter' })),
            },
          ]
        : [],
    });
  },
};
