import type { Document } from '../letter/letter';
import { foldedRange } from '../letter/ranges';
import type { Part } from '../syntax/parts/parts';
import { addresseesIn } from './common/addressees';
import { everyAnnex } from './common/annexes';
import { type About, type Edit, issuedForm, type Rule, say } from './types';
import { identicalForms } from './words/identicalForms';

export const about: About = {
  entries: ['TI-10'],
  basis: 'contradiction',
  what: 'An Arabic title of identical letters says two where there are more, or more where there are two.',
  why: 'A contradiction inside the title: each addressee has a letter of their own.',
  fix: 'safe',
  onlyIn: 'ar',
  examples: [
    {
      letter: 'ar/26',
      swaps: [
        [
          '\nرسالتان متطابقتان مؤرختان 9 أيلول/سبتمبر 2022 موجهتان',
          '\n⟦رسائل متطابقة⟧ مؤرخة 9 أيلول/سبتمبر 2022 موجهة',
        ],
      ],
    },
    { letter: 'ar/39', swaps: [['رسائل متطابقة مؤرخة 12', '⟦رسالتان متطابقتان⟧ مؤرختان 12']] },
  ],
};

export const rule: Rule = {
  id: 'identical-letters-agreement',
  severity: 'warning',
  stages: issuedForm,
  check(d, report) {
    if (d.title?.part.language !== 'ar' || d.title.parts.kind !== 'identicalLetters' || !d.title.parts.addressees)
      return;
    const { part, parts } = d.title;
    const count = addresseesIn(part, parts)?.length ?? 0;
    if (count < 2) return;
    const edits = corrections(d, part, count);
    if (!edits.length) return;
    report({
      start: edits[0]!.start,
      end: edits[0]!.end,
      message: say('Of {count} letters the title says “{words}”.', {
        count,
        words: count === 2 ? 'رسالتان متطابقتان مؤرختان … موجهتان' : 'رسائل متطابقة مؤرخة … موجهة',
      }),
      related: [{ ...foldedRange(d.syntax, part, parts.addressees!), message: say('The addressees') }],
      fixes: [
        {
          title: say('Correct the number'),
          edits: [
            ...edits,
            ...[...everyAnnex(d.annexes)].flatMap(([a]) => (a.title.letter ? corrections(d, a.title.part, count) : [])),
          ],
          preferred: true,
        },
      ],
    });
  },
};

/** The words with the wrong number, each with the right ones. */
function corrections(d: Document, part: Part, count: number): Edit[] {
  const [right, wrong] = count === 2 ? [0, 1] : [1, 0];
  const { folded } = part.block;
  return identicalForms
    .flatMap(forms => {
      const at = ` ${folded} `.indexOf(` ${forms[wrong!]} `);
      return at < 0
        ? []
        : [{ ...foldedRange(d.syntax, part, { start: at, end: at + forms[wrong!]!.length }), text: forms[right!]! }];
    })
    .sort((a, b) => a.start - b.start);
}
