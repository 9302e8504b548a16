import { type TitleParts, writeAnnexTitle, writeTitle } from '../languages/titles';
import type { Document } from '../letter/letter';
import { foldedRange } from '../letter/ranges';
import type { Part } from '../syntax/parts/parts';
import { everyAnnex, wordsOf } from './common/annexes';
import { replacePart } from './common/layout';
import { firstWords } from './common/places';
import { asterisksOf } from './common/words';
import { type About, type Edit, issuedForm, type Rule, say } from './types';

export const about: About = {
  entries: ['TI-04'],
  basis: 'contradiction',
  what: 'Identical letters have a single addressee.',
  why: 'Letters are identical when the same text goes to several addressees; the title contradicts itself.',
  fix: 'review',
  examples: [
    {
      letter: 'ru/02',
      swaps: [
        [
          'на имя Генерального\nсекретаря и Председателя Совета Безопасности\n\nПо',
          'на имя ⟦Генерального\nсекретаря⟧\n\nПо',
        ],
        [
          'на имя\nГенерального секретаря и Председателя Совета Безопасности\n\n[',
          'на имя\nГенерального секретаря\n\n[',
        ],
      ],
    },
    {
      letter: 'zh/02',
      swaps: [
        ['给秘书长和安全理事会主席的同\n    文信\n', '给⟦安全理事会主席⟧的同\n    文信\n'],
        ['给秘书长和安全理事会主席的同\n    文信的附件', '给安全理事会主席的同\n    文信的附件'],
      ],
    },
  ],
};

export const rule: Rule = {
  id: 'identical-letters-one-addressee',
  severity: 'error',
  stages: issuedForm,
  check(d, report) {
    const addressees = d.title?.parts.addressees;
    if (d.kind !== 'identicalLetters' || !d.title || !addressees || !isOne(d.title.part, d.title.parts)) return;
    const edits = singular(d);
    report({
      ...foldedRange(d.syntax, d.title.part, addressees),
      message: say('Identical letters have more than one addressee; this one has only one.'),
      related: [{ ...firstWords(d, d.title.part), message: say('The title says that the letters are identical') }],
      fixes: edits ? [{ title: say('Make it a letter'), edits }] : [],
    });
  },
};

/** Whether the addressee is one of those that are known, and nobody is named beside. */
function isOne(part: Part, { addressees }: TitleParts): boolean {
  const { list, start, end } = addressees!;
  if (list.length !== 1 || list[0] === 'other') return false;
  let rest = part.block.folded.slice(start, end);
  for (const [, name] of part.block.pack.addressees) rest = rest.replace(name, '');
  return !/[,、]|(?:^| )(?:and|et|y|e|и)(?: |$)|(?:^| )و|和|及/.test(rest);
}

/** The titles of the letter and of its annexes, as those of one letter. */
function singular(d: Document): Edit[] | null {
  const { part, parts } = d.title!;
  const words = wordsOf(part, parts);
  if (!words) return null;
  const edits = replacePart(
    d,
    part,
    writeTitle(part.language, { ...words, kind: 'letter' }) + asterisksOf(part.block.source),
  );
  for (const [{ title, kind, number }] of everyAnnex(d.annexes)) {
    const own = title.letter?.kind === 'identicalLetters' ? wordsOf(title.part, title.letter) : null;
    if (!own) continue;
    const text = writeAnnexTitle(title.part.language, { ...own, kind: 'letter' }, kind, number);
    edits.push(...replacePart(d, title.part, text + asterisksOf(title.part.block.source)));
  }
  return edits;
}
