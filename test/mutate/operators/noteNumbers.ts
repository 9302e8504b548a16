import type { Footnote } from '../../../server/src/letter/references';
import { noteSequences } from '../../../server/src/rules/common/noteNumbers';
import { labelOf } from '../../../server/src/rules/common/places';
import { changed, type Edit } from '../change';
import type { Mutation, Operator, Range, Subject } from '../subject';

interface Numbered {
  readonly note: Footnote;
  readonly number: number;
}

/** The sequences of notes that run from 1 on without a gap, each note with one reference, in the order of the references. */
function rows(l: Subject): (readonly Numbered[])[] {
  if (!l.sure('footnotes', 'footnote.references', 'footnote.lines')) return [];
  return noteSequences(l.d).filter(
    s =>
      s.length > 1 &&
      s.every((n, i) => n.number === i + 1 && n.note.references.length === 1) &&
      s.every((n, i) => i === 0 || n.note.references[0]!.start > s[i - 1]!.note.references[0]!.start),
  );
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The figures of a label or a reference with another number, in the same figures; null where it has another form. */
function figure(l: Subject, at: Range, from: number, to: number): Edit | null {
  const typed = l.text.slice(at.start, at.end);
  const m = /\d+|[٠-٩]+|[⁰¹²³⁴-⁹]+/.exec(typed);
  if (!m) return null;
  const digits = /\d/.test(m[0]) ? '0123456789' : /[٠-٩]/.test(m[0]) ? '٠١٢٣٤٥٦٧٨٩' : RAISED;
  const read = Number([...m[0]].map(c => digits.indexOf(c)).join(''));
  if (read !== from) return null;
  const start = at.start + m.index;
  return { start, end: start + m[0].length, text: [...String(to)].map(c => digits[Number(c)]!).join('') };
}

/** Other numbers for notes, with their references or without; null where one cannot be written. */
function renumber(l: Subject, notes: readonly (readonly [Numbered, number])[], references = true): Edit[] | null {
  const edits = notes.flatMap(([{ note, number }, to]) => [
    figure(l, labelOf(l.d, note.part), number, to),
    ...(references ? [figure(l, note.references[0]!, number, to)] : []),
  ]);
  return edits.some(e => !e) ? null : (edits as Edit[]);
}

const made = (l: Subject, edits: Edit[] | null, at: Numbered, more = {}): Mutation[] =>
  edits ? [changed(l, edits, labelOf(l.d, at.note.part), more)] : [];

/** A note that was put in has the number of the one before it, and so have those behind it, or only itself. */
export const duplicates: readonly Operator[] = [
  {
    rule: 'duplicate-footnote',
    name: 'a note has the number of the one before it',
    apply: l =>
      rows(l).flatMap(row =>
        row
          .slice(1)
          .slice(0, 3)
          .flatMap(n => made(l, renumber(l, [[n, n.number - 1]]), n)),
      ),
  },
  {
    rule: 'duplicate-footnote',
    name: 'a note and all behind it count one less',
    apply: l =>
      rows(l).flatMap(row =>
        row.slice(1, 3).flatMap((n, i) =>
          made(
            l,
            renumber(
              l,
              row.slice(i + 1).map(x => [x, x.number - 1]),
            ),
            n,
          ),
        ),
      ),
  },
  {
    rule: 'duplicate-footnote',
    name: 'only the label has the number of the note before',
    // The reference with the right number has no note now.
    also: ['reference-without-footnote'],
    apply: l =>
      rows(l).flatMap(row =>
        row
          .slice(1)
          .slice(0, 3)
          .flatMap(n => made(l, renumber(l, [[n, n.number - 1]], false), n)),
      ),
  },
];

/** A note that was taken out leaves a gap, or two change places on their page. */
export const order: readonly Operator[] = [
  {
    rule: 'footnote-order',
    name: 'a note and all behind it count one more',
    apply: l =>
      rows(l).flatMap(row =>
        row.slice(0, 3).flatMap((n, i) =>
          made(
            l,
            renumber(
              l,
              row.slice(i).map(x => [x, x.number + 1]),
            ),
            n,
          ),
        ),
      ),
  },
  {
    rule: 'footnote-order',
    name: 'two notes change their numbers',
    restorable: false,
    apply: l =>
      rows(l).flatMap(row =>
        row
          .slice(0, -1)
          .slice(0, 2)
          .flatMap((n, i) =>
            made(
              l,
              renumber(l, [
                [n, n.number + 1],
                [row[i + 1]!, n.number],
              ]),
              row[i + 1]!,
            ),
          ),
      ),
  },
];
