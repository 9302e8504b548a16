import type { Document } from '../../letter/letter';
import type { Footnote } from '../../letter/references';
import { referencePatterns } from '../../syntax/notes/noteReferences';
import { fold } from '../../text/fold';
import type { Edit } from '../types';
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

/** The numbered notes in the order of the text; a sequence has one note 1, if there is not another under the same rule. */
export function noteSequences(d: Document): NumberedNote[][] {
  const sequences: NumberedNote[][] = [];
  for (const note of d.footnotes) {
    if (!/^\d{1,3}$/.test(note.label)) continue;
    const own = { note, number: Number(note.label) };
    // Annexes, and texts inside them, have sequences of their own.
    const sequence = sequences.at(-1);
    if (!sequence || (own.number === 1 && beginsAnew(d, sequence, own))) sequences.push([own]);
    else sequence.push(own);
  }
  return sequences;
}

/** Whether a note 1 is the first of another sequence, and not out of its order in this one. */
function beginsAnew(d: Document, sequence: readonly NumberedNote[], one: NumberedNote): boolean {
  const last = sequence.at(-1)!;
  if (last.number === 1) return !sameFoot(d, last.note, one.note);
  return sequence.some(n => n.number === 1) || sectionOf(d, last) !== sectionOf(d, one);
}

/** Nothing but blank lines stands between two notes. */
export function sameFoot(d: Document, a: Footnote, b: Footnote): boolean {
  const { text, lines } = d.syntax;
  const between = text.slice(lines[a.part.runs.at(-1)!.line]!.end, lines[b.part.runs[0]!.line]!.start);
  return !between.trim() && !between.includes('\f');
}

/** Notes with a number that another note of their sequence has, each with the first that has it. */
export function duplicateNotes(d: Document): Duplicate[] {
  return noteSequences(d).flatMap(sequence =>
    sequence.flatMap((again, i) => {
      const first = sequence.find((n, k) => k < i && n.number === again.number);
      // Behind a note 1 that was not recognised, or in an annex, the numbers may begin anew.
      return first && sectionOf(d, first) === sectionOf(d, again) && !mayStandBetween(d, first, again, 1)
        ? [{ first, again, sequence }]
        : [];
    }),
  );
}

/** The title of the annex that a note stands in; null in the letter itself. */
const sectionOf = (d: Document, { note }: NumberedNote) =>
  d.syntax.parts.findLast(p => p.kind === 'annexTitle' && p.runs[0]!.line < note.part.runs[0]!.line) ?? null;

/** Whether a line behind one note (or from the start) and before the end of another looks like a note of this number. */
export function mayStandBetween(d: Document, a: NumberedNote | null, b: NumberedNote, number: number): boolean {
  const { text, lines } = d.syntax;
  const raised = [...String(number)].map(c => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(c)]).join('');
  const label = new RegExp(`^(?:${number}(?![\\d.,)])|[([]${number}[)\\]]|\\) ?\\(${number}|${raised})`);
  const from = a ? a.note.part.runs[0]!.line + 1 : 0;
  const own = b.note.part.runs[0]!.line;
  for (let i = from; i <= b.note.part.runs.at(-1)!.line; i++)
    if (i !== own && label.test(fold(text.slice(lines[i]!.start, lines[i]!.end)))) return true;
  return false;
}

/** Whether anything in the text could refer to a note of this number. */
export function mayBeReferredTo(d: Document, number: number): boolean {
  const patterns = referencePatterns(String(number)).slice(0, 3);
  return d.syntax.parts.some(
    p => p.kind !== 'pageFurniture' && p.kind !== 'footnote' && patterns.some(r => p.block.folded.search(r) >= 0),
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
