import type { Language } from '../languages/types';
import { foldedRange } from '../letter/ranges';
import { NOTHING, within } from './common/found';
import { textWith } from './common/places';
import { type About, issuedForm, type Rule, say } from './types';

/** Whether a label of the sub-paragraphs has two brackets; the other languages are not known to have one way. */
const CLOSED: Readonly<Partial<Record<Language, boolean>>> = { en: true, fr: false, es: false };
const LABEL = /^(\(?)([a-z])\)(?= )/;

export const about: About = {
  entries: ['ST-04'],
  basis: 'rule',
  what: 'The letter before a sub-paragraph has one bracket in English, or two in French or Spanish.',
  why: 'The Editorial Manual has “(a)” in English, “a)” in French and Spanish.',
  fix: 'safe',
  examples: [
    {
      letter: 'en/22',
      swaps: [
        [
          'In the three years since',
          'Two things were done:\n\n⟦a)⟧ Speed limits were lowered;\n\n⟦b)⟧ One emergency number was introduced.\n\nIn the three years since',
        ],
      ],
    },
    {
      letter: 'fr/22',
      swaps: [
        [
          'Les participants ont comparé',
          'Il a été décidé :\n\n⟦(a)⟧ De créer un répertoire ;\n\n⟦(b)⟧ De le tenir à jour.\n\nLes participants ont comparé',
        ],
      ],
    },
    {
      letter: 'es/22',
      swaps: [
        [
          'El Grupo analizó las',
          'Se decidió:\n\n⟦(a)⟧ Abrir las instalaciones en vacaciones;\n\n⟦(b)⟧ Reservar plazas a las niñas.\n\nEl Grupo analizó las',
        ],
      ],
    },
  ],
};

export const rule: Rule = {
  id: 'item-label',
  severity: 'information',
  stages: issuedForm,
  check(d, report) {
    const closed = CLOSED[d.language];
    if (closed === undefined) return;
    const labelled = textWith(d, labels).flatMap(p => p.block.learned(labels).map(l => ({ ...l, part: p })));
    // One bracket may be lost, or belong to something else; a list goes from a to b at least.
    if (!labelled.some((l, i) => l.letter === 'b' && labelled[i - 1]?.letter === 'a')) return;
    for (const { part, bracket, letter } of labelled) {
      if (bracket === closed) continue;
      const [typed, right] = closed ? [`${letter})`, `(${letter})`] : [`(${letter})`, `${letter})`];
      const range = foldedRange(d.syntax, part, { start: 0, end: typed.length });
      report({
        ...range,
        message: say('Sub-paragraphs have “{right}” in this language, not “{typed}”.', { right, typed }),
        fixes: [{ title: say('Write “{right}”', { right }), edits: [{ ...range, text: right }], preferred: true }],
      });
    }
  },
};

const labels = within(['paragraph'], ({ folded }) => {
  const m = LABEL.exec(folded);
  return m ? [{ bracket: m[1] !== '', letter: m[2]! }] : NOTHING;
});
