import type { Document } from '../../letter/letter';
import { toDocument } from '../../letter/ranges';
import type { Part } from '../../syntax/parts/parts';
import type { Edit, Range } from '../types';
import { once } from './once';

/** A text that is bad all through has a few findings a part, and no more. */
export const MOST = 3;

/** Letters of two scripts that look alike, in the same order. */
export const CYRILLIC = 'АВЕКМНОРСТХаеорсху';
export const LATIN = 'ABEKMHOPCTXaeopcxy';

/** A text with the letters of one list for those of another. */
export const mapped = (text: string, from: string, to: string): string =>
  [...text].map(c => (from.includes(c) ? to[from.indexOf(c)]! : c)).join('');

/** The parts in which characters are looked at one by one; a page's own lines and rows of tables are none. */
export const textParts = once((d: Document): readonly Part[] =>
  d.syntax.parts.filter(p => p.kind !== 'pageFurniture' && p.kind !== 'table'),
);

/** A stretch of the source of a part in the document. */
export const placed = (d: Document, part: Part, start: number, end: number): Range => ({
  start: toDocument(d.syntax, part, start),
  end: toDocument(d.syntax, part, end),
});

/** Where a pattern stands in a part, in the document. */
export function matches(d: Document, part: Part, pattern: RegExp): (Range & { text: string })[] {
  return part.block.matches(pattern).map(m => ({
    ...placed(d, part, m.index, m.index + m[0].length),
    text: m[0],
  }));
}

/** Each stretch with other words in its place. */
export const replaced = (found: readonly (Range & { text: string })[], by: (text: string) => string): Edit[] =>
  found.map(({ start, end, text }) => ({ start, end, text: by(text) }));
