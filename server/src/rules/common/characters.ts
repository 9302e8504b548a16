import type { Language } from '../../languages/types';
import type { Document } from '../../letter/letter';
import { toDocument } from '../../letter/ranges';
import type { Block } from '../../syntax/parts/block';
import type { Part } from '../../syntax/parts/parts';
import { allMatches } from '../../text/allMatches';
import type { Edit, Range } from '../types';
import { type Find, NOTHING } from './found';

/** A text that is bad all through has a few findings a part, and no more. */
export const MOST = 3;

/** Letters of two scripts that look alike, in the same order. */
export const CYRILLIC = 'АВЕКМНОРСТХаеорсху';
export const LATIN = 'ABEKMHOPCTXaeopcxy';

/** A text with the letters of one list for those of another. */
export const mapped = (text: string, from: string, to: string): string =>
  [...text].map(c => (from.includes(c) ? to[from.indexOf(c)]! : c)).join('');

/** Where characters are looked at one by one: not in a page's own lines and rows of tables. */
export const isText = ({ kind }: Block): boolean => kind !== 'pageFurniture' && kind !== 'table';

/** What is looked for there only. */
export const inText =
  <T>(find: Find<T>): Find<T> =>
  block =>
    isText(block) ? find(block) : NOTHING;

/** Finds a pattern with the flag g in the source of such blocks, of one language if it is given. */
export const ofPattern = (what: RegExp, language?: Language): Find<RegExpExecArray> =>
  inText(block => (language && block.language !== language ? NOTHING : allMatches(what, block.source)));

/** A stretch of the source of a part in the document. */
export const placed = (d: Document, part: Part, start: number, end: number): Range => ({
  start: toDocument(d.syntax, part, start),
  end: toDocument(d.syntax, part, end),
});

/** What a pattern finds in a part, in the document. */
export function matches(d: Document, part: Part, find: Find<RegExpExecArray>): (Range & { text: string })[] {
  return part.block.learned(find).map(m => ({
    ...placed(d, part, m.index, m.index + m[0].length),
    text: m[0],
  }));
}

/** Each stretch with other words in its place. */
export const replaced = (found: readonly (Range & { text: string })[], by: (text: string) => string): Edit[] =>
  found.map(({ start, end, text }) => ({ start, end, text: by(text) }));
