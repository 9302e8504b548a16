import type { Document } from '../../letter/letter';
import { foldedRange, type Stretch } from '../../letter/ranges';
import type { Block } from '../../syntax/parts/block';
import type { Part } from '../../syntax/parts/parts';
import { allMatches } from '../../text/allMatches';
import type { Edit, Range } from '../types';

/** A name in the folded text of a part, with what its case adds. */
export interface Occurrence extends Stretch {
  readonly part: Part;
}

/** Where a folded name, or what is the same in all of its cases, stands in parts of one language. */
export function occurrences(parts: readonly Part[], stem: string): Occurrence[] {
  const pattern = patternFor(stem);
  return parts.flatMap(part => spots(part.block, pattern).map(s => ({ ...s, part })));
}

/** The first place in a block. */
export const firstIn = (block: Block, stem: string): Stretch | undefined => spots(block, patternFor(stem))[0];

function patternFor(stem: string): RegExp {
  const han = /\p{Script=Han}/u.test(stem);
  const words = /\p{Script=Arabic}/u.test(stem) ? '(?<![ء-ي])(?:[وف]?[بلك]?)' : han ? '' : '(?<![\\p{L}\\p{M}])';
  return new RegExp(
    `${words}(${stem.replace(/[.*+?^$()|[\]{}\\]/g, '\\$&')}${han ? '' : '\\p{L}{0,5}'})${han ? '' : '(?!\\p{L})'}`,
    'gu',
  );
}

const spots = ({ folded }: Block, pattern: RegExp): Stretch[] =>
  allMatches(pattern, folded).map(m => {
    const end = m.index + m[0].length;
    return { start: end - m[1]!.length, end };
  });

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
