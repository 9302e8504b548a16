import type { Document } from '../../letter/letter';
import { foldedRange } from '../../letter/ranges';
import type { Part } from '../../syntax/parts/parts';
import type { Edit, Range } from '../types';

/** A name in the folded text of a part, with what its case adds. */
export interface Occurrence {
  readonly part: Part;
  readonly start: number;
  readonly end: number;
}

/** Where a folded name, or what is the same in all of its cases, stands in parts of one language. */
export function occurrences(parts: readonly Part[], stem: string): Occurrence[] {
  const han = /\p{Script=Han}/u.test(stem);
  const words = /\p{Script=Arabic}/u.test(stem) ? '(?<![ء-ي])(?:[وف]?[بلك]?)' : han ? '' : '(?<![\\p{L}\\p{M}])';
  const pattern = new RegExp(
    `${words}(${stem.replace(/[.*+?^$()|[\]{}\\]/g, '\\$&')}${han ? '' : '\\p{L}{0,5}'})${han ? '' : '(?!\\p{L})'}`,
    'gu',
  );
  return parts.flatMap(part =>
    [...part.block.folded.matchAll(pattern)].map(m => {
      const end = m.index + m[0].length;
      return { part, start: end - m[1]!.length, end };
    }),
  );
}

export const placeOf = (d: Document, { part, start, end }: Occurrence): Range =>
  foldedRange(d.syntax, part, { start, end });

/** The name as typed, on one line. */
export const typed = ({ part, start, end }: Occurrence): string => part.block.quote({ start, end });

/** Puts the letters in which `model` differs into a name; `at` counts from the start of both, lengths from there. */
export function respelled(
  d: Document,
  name: Occurrence,
  at: number,
  length: number,
  model: Occurrence,
  modelLength: number,
): Edit {
  const start = name.start + at;
  const range = foldedRange(d.syntax, name.part, { start, end: start + length });
  const from = model.start + at;
  const letters = modelLength ? model.part.block.quote({ start: from, end: from + modelLength }) : '';
  const whole = typed(name);
  const capitals = whole === whole.toUpperCase() && whole !== whole.toLowerCase();
  return { ...range, text: capitals ? letters.toUpperCase() : letters };
}
