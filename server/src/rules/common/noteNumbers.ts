import type { Document } from '../../letter/letter';
import { foldedRange } from '../../letter/ranges';
import type { Footnote } from '../../letter/references';
import { referencePatterns } from '../../syntax/notes/noteReferences';
import type { Part } from '../../syntax/parts/parts';
import { bisect } from '../../text/bisect';
import { fold } from '../../text/fold';
import { lineAt } from '../../text/lines';
import type { Edit } from '../types';
import { annexTitles, NOTHING, partsWith, without } from './found';
import { once } from './once';
import { firstBehind } from './onLines';
import { labelOf } from './places';

/** A footnote with a number for a label. */
export interface NumberedNote {
  readonly note: Footnote;
  readonly number: number;
}

/** Two notes with one number. */
export interface Duplicate {
  readonly first: NumberedNote;
  readonly again: NumberedNote;
  readonly sequence: readonly NumberedNote[];
}

/** The numbered notes in the order of the text; each sequence begins with a note 1, if only the first does not. */
export const noteSequences = once((d: Document): readonly (readonly NumberedNote[])[] => {
  const sequences: NumberedNote[][] = [];
  const notes = d.footnotes.filter(n => /^\d{1,3}$/.test(n.label)).map(note => ({ note, number: Number(note.label) }));
  for (const [i, note] of notes.entries()) {
    // Annexes, and texts inside them, have sequences of their own.
    const sequence = sequences.at(-1);
    if (!sequence || (note.number === 1 && !goesOn(d, sequence, note, notes[i + 1]))) sequences.push([note]);
    else sequence.push(note);
  }
  return sequences;
});

/** Whether a note 1 belongs to the sequence before it, so that its number or place is wrong. */
function goesOn(
  d: Document,
  sequence: readonly NumberedNote[],
  note: NumberedNote,
  next: NumberedNote | undefined,
): boolean {
  const before = sequence.at(-1)!;
  if (!sequence.some(n => n.number === 1) && sectionOf(d, before) === sectionOf(d, note)) return true;
  if (sameFoot(d, before.note, note.note) || !parted(d, before, note, TITLES)) return true;
  // Behind a heading another text may begin, but not where the numbers go on as if the note had the right one.
  const on = before.number === 1 && next?.number === 3 && !parted(d, note, next, HEADS);
  return on && !parted(d, before, note, HEADS);
}

const HEADS: readonly string[] = ['title', 'annexTitle', 'signature'];
const TITLES: readonly string[] = [...HEADS, 'heading'];

/** Whether a part of one of these kinds stands between what refers to two notes. */
function parted(d: Document, { note: a }: NumberedNote, { note: b }: NumberedNote, kinds: readonly string[]): boolean {
  const { lines, parts } = d.syntax;
  const startOf = ({ runs }: Part) => lines[runs[0]!.line]!.start;
  const [from, to] = [a, b].map(n => n.references[0]?.start ?? startOf(n.part)).sort((x, y) => x - y);
  const line = lineAt(lines, from!);
  for (let i = firstBehind(parts, line - 1); i < parts.length && startOf(parts[i]!) < to!; i++)
    if (startOf(parts[i]!) > from! && kinds.includes(parts[i]!.kind)) return true;
  return false;
}

/** Nothing but blank lines stands between two notes. */
export function sameFoot(d: Document, a: Footnote, b: Footnote): boolean {
  const { text, lines } = d.syntax;
  const between = text.slice(lines[a.part.runs.at(-1)!.line]!.end, lines[b.part.runs[0]!.line]!.start);
  return !between.trim() && !between.includes('\f');
}

/** Notes with a number that another note of their sequence has, each with the first that has it. */
export const duplicateNotes = once((d: Document): readonly Duplicate[] =>
  noteSequences(d).flatMap(sequence => {
    const seen = new Map<number, NumberedNote>();
    return sequence.flatMap(again => {
      const first = seen.get(again.number);
      if (!first) seen.set(again.number, again);
      // Behind a note 1 that was not recognised, or in an annex, the numbers may begin anew.
      return first && sectionOf(d, first) === sectionOf(d, again) && !mayStandBetween(d, first, again, 1)
        ? [{ first, again, sequence }]
        : [];
    });
  }),
);

/** The title of the annex that a note stands in; null in the letter itself. */
function sectionOf(d: Document, { note }: NumberedNote): Part | null {
  const titles = partsWith(d, annexTitles);
  return titles[firstBehind(titles, note.part.runs[0]!.line - 1) - 1] ?? null;
}

/** Whether a line behind one note (or from the start) and before the end of another looks like a note of this number. */
export function mayStandBetween(d: Document, a: NumberedNote | null, b: NumberedNote, number: number): boolean {
  const own = b.note.part.runs[0]!.line;
  const to = b.note.part.runs.at(-1)!.line;
  const from = a ? a.note.part.runs[0]!.line + 1 : 0;
  const lines = labelled(d).get(number) ?? [];
  for (let i = bisect(lines, l => l < from); lines[i]! <= to; i++) if (lines[i] !== own) return true;
  return false;
}

/** The lines that look like notes, by the number that they may have; the number of a page is none. */
const labelled = once((d: Document): ReadonlyMap<number, readonly number[]> => {
  const { text, lines } = d.syntax;
  const found = new Map<number, number[]>();
  for (const part of partsWith(d, labels))
    for (const { nth, numbers } of part.block.learned(labels)) {
      const { line, start, end } = part.runs[nth]!;
      const at = lines[line]!;
      const whole = start === 0 && end === at.end - at.start;
      for (const n of whole ? numbers : labelsIn(fold(text.slice(at.start, at.end)))) {
        const on = found.get(n);
        if (on) on.push(line);
        else found.set(n, [line]);
      }
    }
  for (const on of found.values()) on.sort((a, b) => a - b);
  return found;
});

/** The same for the lines of a block. */
const labels = without(['pageFurniture'], ({ source }) =>
  source.split('\n').flatMap((line, nth) => {
    const numbers = MAY_BEGIN.test(line) ? labelsIn(fold(line)) : NOTHING;
    return numbers.length ? [{ nth, numbers }] : [];
  }),
);

/** Figures before any letter; folding takes away the sign that draws Arabic words out. */
const MAY_BEGIN = /^(?:[^\p{L}\p{N}]|\u0640)*\p{N}/u;
const LABEL = /^(?:(\d+)(?![\d.,)]|er | ?-| \d{3}(?!\d))|[([](\d+)[)\]]|\) ?\((\d+)|([⁰¹²³⁴-⁹]+))/;

/** The numbers that a folded line may have for a label; where it is not told where the label ends, every one it may be. */
function labelsIn(folded: string): readonly number[] {
  const [, alone, bracketed, behind, raised] = LABEL.exec(folded) ?? [];
  const whole = alone ?? bracketed;
  const all = whole ? [whole] : [1, 2, 3].map(n => plain(behind ?? raised ?? '').slice(0, n));
  return [...new Set(all.filter(l => /^[1-9]\d*$/.test(l)).map(Number))];
}

/** Whether anything between what refers to one note (or the start) and to another (or the end) could refer to a note of this number. */
export function mayBeReferredTo(d: Document, a: NumberedNote | null, b: NumberedNote | null, number: number): boolean {
  const patterns = referencePatterns(String(number)).slice(0, 3);
  const from = a?.note.references[0]?.start ?? 0;
  const to = b?.note.references[0]?.start ?? Number.POSITIVE_INFINITY;
  const { lines } = d.syntax;
  return d.syntax.parts.some(
    p =>
      p.kind !== 'pageFurniture' &&
      p.kind !== 'footnote' &&
      lines[p.runs[0]!.line]!.start <= to &&
      lines[p.runs.at(-1)!.line]!.end >= from &&
      patterns.some(r =>
        [...p.block.folded.matchAll(r)].some(m => {
          const { start } = foldedRange(d.syntax, p, { start: m.index, end: m.index + m[0].length });
          return start >= from && start <= to;
        }),
      ),
  );
}

/** Gives notes other numbers, with the reference that each has; null where one has several, or one of many has none. */
export function renumbered(d: Document, notes: readonly NumberedNote[], by: number): Edit[] | null {
  if (notes.length > 1 && notes.some(n => !n.note.references.length)) return null;
  const edits = notes.map(n => numbered(d, n, n.number + by));
  return edits.every(e => e !== null) ? edits.flat() : null;
}

/** Gives a note, first, and its reference another number; null where it has several, or either is not to be read. */
export function numbered(d: Document, { note, number }: NumberedNote, to: number): Edit[] | null {
  if (note.references.length > 1) return null;
  const edits: Edit[] = [];
  for (const { start, end } of [labelOf(d, note.part), ...note.references]) {
    const m = /[\d٠-٩⁰¹²³⁴-⁹]+/.exec(d.syntax.text.slice(start, end));
    if (!m || Number(fold(plain(m[0]))) !== number) return null;
    edits.push({ start: start + m.index, end: start + m.index + m[0].length, text: like(m[0], to) });
  }
  return edits;
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const plain = (figures: string) => [...figures].map(c => (RAISED.includes(c) ? RAISED.indexOf(c) : c)).join('');

/** A number in the figures another one is written in. */
function like(figures: string, number: number): string {
  const zero = /[٠-٩]/.test(figures) ? '٠١٢٣٤٥٦٧٨٩' : /\d/.test(figures) ? '0123456789' : RAISED;
  return [...String(number)].map(c => zero[Number(c)]).join('');
}
