import type { Document } from '../../letter/letter';
import { rangeOf } from '../../letter/ranges';
import type { Edit, Range } from '../types';
import { interrupted } from './layout';
import { mayBeReferredTo, mayStandBetween, type NumberedNote, noteSequences, numbered, sameFoot } from './noteNumbers';

/**
 * Numbers the notes of each sequence in the order in which the text first refers to them, and puts those under one rule
 * in that order. Null where a note has no reference or several, where another may be missing, or where one would have to
 * go to another page.
 */
export function notesInOrder(d: Document): Edit[] | null {
  const all = noteSequences(d).map(s => (isInOrder(s) ? [] : inOrder(d, s)));
  return all.every(e => e !== null) ? all.flat() : null;
}

const first = ({ note }: NumberedNote) => note.references[0]?.start ?? -1;

/** Notes that nothing refers to are the matter of a rule of their own. */
function isInOrder(sequence: readonly NumberedNote[]): boolean {
  const mentioned = sequence.filter(n => n.note.references.length);
  return (
    sequence.every((n, i) => n.number === i + 1) && mentioned.every((n, i) => !i || first(mentioned[i - 1]!) < first(n))
  );
}

function inOrder(d: Document, sequence: readonly NumberedNote[]): Edit[] | null {
  const has = new Set(sequence.map(n => n.number));
  if (has.size < sequence.length || sequence.some(n => !n.note.references.length)) return null;
  if (
    gaps([...has]).some(
      n => n === null || mayBeReferredTo(d, null, null, n) || mayStandBetween(d, null, sequence.at(-1)!, n),
    )
  )
    return null;
  const wanted = [...sequence].sort((a, b) => first(a) - first(b));
  const edits: Edit[] = [];
  for (const [i, note] of wanted.entries()) {
    const slot = sequence[i]!;
    if (note === slot && note.number === i + 1) continue;
    const [label, reference] = numbered(d, note, i + 1) ?? [];
    if (!label || !reference) return null;
    if (note === slot) edits.push(label, reference);
    else {
      if (!underOneRule(d, sequence, i, sequence.indexOf(note))) return null;
      const from = rangeOf(d.syntax, note.note.part);
      edits.push(reference, { ...rangeOf(d.syntax, slot.note.part), text: replaced(d, from, label) });
    }
  }
  return edits;
}

/** The numbers below the highest that no note has; null for a jump, which says that the figure is no label. */
function gaps(numbers: readonly number[]): (number | null)[] {
  const sorted = [0, ...numbers].sort((a, b) => a - b);
  return sorted.slice(1).flatMap((n, i) => {
    const missing = n - sorted[i]! - 1;
    return missing > 2 ? [null] : Array.from({ length: missing }, (_, k) => sorted[i]! + 1 + k);
  });
}

function underOneRule(d: Document, sequence: readonly NumberedNote[], a: number, b: number): boolean {
  const group = sequence.slice(Math.min(a, b), Math.max(a, b) + 1);
  return group.every((n, i) => !interrupted(d, n.note.part) && (i === 0 || sameFoot(d, group[i - 1]!.note, n.note)));
}

const replaced = (d: Document, { start, end }: Range, edit: Edit): string =>
  d.syntax.text.slice(start, edit.start) + edit.text + d.syntax.text.slice(edit.end, end);
