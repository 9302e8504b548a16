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

/** Behind a heading or a title another text may begin, whose notes begin with 1. */
const together = (l: Subject, a: Numbered, b: Numbered, kinds: RegExp, toLabel = false): boolean =>
  !l.d.syntax.parts.some(p => {
    const at = l.d.syntax.lines[p.runs[0]!.line]!.start;
    const end = toLabel ? labelOf(l.d, b.note.part).start : b.note.references[0]!.start;
    return kinds.test(p.kind) && at > a.note.references[0]!.start && at < end;
  });
const TITLES = /^(?:title|annexTitle|signature|heading)$/;
const HEADS = /^(?:title|annexTitle|signature)$/;

/** Whether the i-th note of a row, made a note 1, is still one of the row: where the next goes on with 3, or at once. */
const stays = (l: Subject, row: readonly Numbered[], i: number, alone: boolean, label = false): boolean =>
  row[i]!.number !== 2 ||
  together(l, row[i - 1]!, row[i]!, TITLES, label) ||
  (alone &&
    !!row[i + 1] &&
    together(l, row[i - 1]!, row[i]!, HEADS, label) &&
    together(l, row[i]!, row[i + 1]!, HEADS));

/** In an annex the numbers may begin anew with a note that was not recognised. */
const inSection = (l: Subject, a: Numbered, b: Numbered): boolean => {
  const [from, to] = [a, b].map(n => labelOf(l.d, n.note.part).start);
  return !l.d.syntax.parts.some(p => {
    const at = l.d.syntax.lines[p.runs[0]!.line]!.start;
    return p.kind === 'annexTitle' && at > from! && at < to!;
  });
};

/** Some notes of every row, each with its place in it, where a defect can be made. */
const each = (l: Subject, most: number, make: (row: readonly Numbered[], i: number) => Mutation[]): Mutation[] =>
  rows(l).flatMap(row => row.slice(0, most).flatMap((_, i) => make(row, i)));
const counted = (row: readonly Numbered[], from: number, by: number) =>
  row.slice(from).map(x => [x, x.number + by] as const);

/** A note that was put in has the number of the one before it, and so have those behind it, or only itself. */
export const duplicates: readonly Operator[] = [
  {
    rule: 'duplicate-footnote',
    name: 'a note has the number of the one before it',
    apply: l =>
      each(l, 4, (row, i) =>
        i && inSection(l, row[i - 1]!, row[i]!) && stays(l, row, i, true)
          ? made(l, renumber(l, [[row[i]!, i]]), row[i]!)
          : [],
      ),
  },
  {
    rule: 'duplicate-footnote',
    name: 'a note and all behind it count one less',
    apply: l =>
      each(l, 3, (row, i) =>
        i && inSection(l, row[i - 1]!, row[i]!) && stays(l, row, i, false)
          ? made(l, renumber(l, counted(row, i, -1)), row[i]!)
          : [],
      ),
  },
  {
    rule: 'duplicate-footnote',
    name: 'only the label has the number of the note before',
    // The reference with the right number has no note now.
    also: ['reference-without-footnote'],
    apply: l =>
      each(l, 4, (row, i) =>
        i && inSection(l, row[i - 1]!, row[i]!) && stays(l, row, i, true, true)
          ? made(l, renumber(l, [[row[i]!, i]], false), row[i]!)
          : [],
      ),
  },
];

/** A note that was taken out leaves a gap, or two change places on their page. */
export const order: readonly Operator[] = [
  {
    rule: 'footnote-order',
    name: 'a note and all behind it count one more',
    apply: l => each(l, 3, (row, i) => made(l, renumber(l, counted(row, i, 1)), row[i]!)),
  },
  {
    rule: 'footnote-order',
    name: 'two notes change their numbers',
    restorable: false,
    apply: l =>
      each(l, 2, (row, i) => {
        const [a, b] = [row[i]!, row[i + 1]];
        if (!b || !stays(l, row, i + 1, false)) return [];
        const edits = renumber(l, [
          [a, b.number],
          [b, a.number],
        ]);
        // Either of the two may be said to stand in the wrong place.
        const both = { start: labelOf(l.d, a.note.part).start, end: labelOf(l.d, b.note.part).end };
        return edits ? [changed(l, edits, both)] : [];
      }),
  },
];
