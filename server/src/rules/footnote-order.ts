import type { Document } from '../letter/letter';
import { mayBeReferredTo, mayStandBetween, type NumberedNote, noteSequences, renumbered } from './common/noteNumbers';
import { labelOf } from './common/places';
import { type About, everyStage, type Message, type Report, type Rule, say } from './types';

export const about: About = {
  entries: ['FN-03'],
  basis: 'contradiction',
  what: 'The footnotes are not numbered one after the other.',
  why: 'Notes are numbered in the order of their references. An annex may go on with the numbers of the letter or begin anew with 1.',
  fix: 'review',
  examples: [
    {
      letter: 'en/38',
      swaps: [
        ['             6 Antigua', '             ⟦7⟧ Antigua'],
        ['the year.6', 'the year.7'],
        ['             7 The Group', '             8 The Group'],
        ['experts7', 'experts8'],
      ],
    },
    {
      letter: 'fr/10',
      swaps: [
        ['     2/   R', '     ⟦3/⟧   R'],
        ['développement 2/', 'développement 3/'],
      ],
    },
    {
      letter: 'es/03',
      swaps: [
        ['             3   Véase', '             ⟦4⟧   Véase'],
        ['Ömnögovi3', 'Ömnögovi4'],
      ],
    },
    {
      letter: 'ru/03',
      swaps: [
        ['               3  Длина', '               ⟦2⟧  Длина'],
        ['               2  A/RES', '               3  A/RES'],
        ['ледников2', 'ледников3'],
        ['Федченко3', 'Федченко2'],
      ],
    },
    {
      letter: 'ar/04',
      swaps: [
        [' (3) صك', ' ⟦(4)⟧ صك'],
        ['المزادات(3)', 'المزادات(4)'],
      ],
    },
  ],
};

export const rule: Rule = {
  id: 'footnote-order',
  severity: 'warning',
  stages: everyStage,
  check(d, report) {
    for (const sequence of noteSequences(d)) checkSequence(d, sequence, report);
  },
};

function checkSequence(d: Document, sequence: readonly NumberedNote[], report: Report): void {
  let before: NumberedNote | null = null;
  const counts = new Map<number, number>();
  for (const { number } of sequence) counts.set(number, (counts.get(number) ?? 0) + 1);
  sequence.forEach((note, i) => {
    const message = wrong(d, before, note, counts);
    if (message) {
      const by = (before?.number ?? 0) + 1 - note.number;
      const further = sequence.slice(i);
      const edits = by < 0 && further.every((n, k) => n.number === note.number + k) ? renumbered(d, further, by) : null;
      report({
        ...labelOf(d, note.note.part),
        message,
        related: before ? [{ ...labelOf(d, before.note.part), message: say('The footnote before this one') }] : [],
        fixes: edits ? [{ title: say('Number this footnote and those behind it anew'), edits }] : [],
      });
    }
    if (!before || note.number > before.number) before = note;
  });
}

function wrong(
  d: Document,
  before: NumberedNote | null,
  { number, note }: NumberedNote,
  counts: ReadonlyMap<number, number>,
): Message | null {
  const last = before?.number ?? 0;
  if (!note.references.length) return null;
  // One of two notes with the same number has a wrong one.
  const twice = (n: number) => (counts.get(n) ?? 0) > 1;
  if (twice(number) || twice(last)) return null;
  if (number < last) return say('Footnote {number} stands behind footnote {before}.', { number, before: last });
  // A jump is no gap: the figure is no label, or the notes between are not in this file.
  if (number > last + 3) return null;
  for (let missing = last + 1; missing < number; missing++) {
    // A note that was not recognised, or stands elsewhere, is not missing.
    if (counts.has(missing)) return null;
    if (mayStandBetween(d, before, { number, note }, missing) || mayBeReferredTo(d, before, { number, note }, missing))
      return null;
  }
  if (number <= last + 1) return null;
  return before
    ? say('Footnote {number} follows footnote {before}.', { number, before: last })
    : say('The first footnote has the number {number}.', { number });
}
