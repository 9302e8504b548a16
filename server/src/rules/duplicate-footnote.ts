import type { Document } from '../letter/letter';
import type { Footnote } from '../letter/references';
import { type Duplicate, duplicateNotes, type NumberedNote, renumbered } from './common/noteNumbers';
import { labelOf } from './common/places';
import { type About, everyStage, type Fix, type Rule, say } from './types';

export const about: About = {
  entries: ['FN-04'],
  basis: 'contradiction',
  what: 'Two footnotes of one sequence have the same number.',
  why: 'Of two notes with one number nobody knows to which a reference leads. Each annex may begin anew with 1.',
  fix: 'review',
  examples: [
    {
      letter: 'en/38',
      swaps: [
        ['             5 The report', '             ⟦5⟧ The report'],
        ['             4 The temp', '             5 The temp'],
        ['2017.4', '2017.5'],
      ],
    },
    {
      letter: 'fr/10',
      swaps: [
        ['     2/   R', '     ⟦1/⟧   R'],
        ['développement 2/', 'développement 1/'],
      ],
    },
    { letter: 'es/03', swaps: [['             3   Véase', '             ⟦2⟧   Véase']] },
    {
      letter: 'ru/03',
      swaps: [
        ['               3  Длина', '               ⟦2⟧  Длина'],
        ['Федченко3', 'Федченко2'],
      ],
    },
    {
      letter: 'ar/04',
      swaps: [
        [' (3) صك', ' ⟦(2)⟧ صك'],
        ['المزادات(3)', 'المزادات(2)'],
      ],
    },
  ],
};

export const rule: Rule = {
  id: 'duplicate-footnote',
  severity: 'warning',
  stages: everyStage,
  check(d, report) {
    for (const duplicate of duplicateNotes(d)) {
      const { first, again } = duplicate;
      report({
        ...labelOf(d, again.note.part),
        message: say('Two footnotes have the number {number}.', { number: again.number }),
        related: [
          { ...labelOf(d, first.note.part), message: say('The other footnote {number}', { number: first.number }) },
        ],
        fixes: fixes(d, duplicate),
      });
    }
  },
};

/** The note that breaks the row gets the number that is free, or all behind it count one more. */
function fixes(d: Document, { first, again, sequence }: Duplicate): Fix[] {
  const i = sequence.indexOf(first);
  if (sequence[i + 1] !== again) return [];
  const { number } = again;
  const before = sequence[i - 1]?.number ?? 0;
  const further = sequence.slice(i + 2);
  const one = (note: NumberedNote, by: number): Fix[] => {
    const edits = renumbered(d, [note], by);
    return edits ? [{ title: say('Change its number to {number}', { number: number + by }), edits }] : [];
  };
  if (before === number - 2) {
    const edits = renumbered(d, [first], -1);
    return edits ? [{ title: say('Give the other one the number {number}', { number: number - 1 }), edits }] : [];
  }
  const moved = { number, note: { ...again.note, references: referencesOf(first, again) } };
  if (!further.length || further[0]!.number === number + 2) return one(moved, 1);
  if (further.some((n, k) => n.number !== number + 1 + k)) return [];
  const edits = renumbered(d, [moved, ...further], 1);
  return edits ? [{ title: say('Number this footnote and those behind it anew'), edits }] : [];
}

/** What refers to the second of two notes stands nearer to the first, where both are on one page. */
function referencesOf(first: NumberedNote, again: NumberedNote): Footnote['references'] {
  const { references } = again.note;
  return references.length || first.note.references.length !== 2 ? references : first.note.references.slice(1);
}
