import type { Document } from '../../letter/letter';
import { linesRange } from '../../letter/ranges';
import type { Edit, Range } from '../../rules/types';
import { rewrite as annexNumbers } from './annexNumbers';
import { rewrite as annexTitles } from './annexTitles';
import { rewrite as footnotes } from './footnotes';
import { rewrite as itemsToMasthead } from './itemsToMasthead';
import { rewrite as itemsToRequest } from './itemsToRequest';
import { rewrite as request } from './request';
import type { Rewrite } from './rewrite';
import { rewrite as sortItems } from './sortItems';
import { edited } from './steps';

/** Every rewrite, in the order of a letter. */
export const rewrites: readonly Rewrite[] = [
  itemsToRequest,
  itemsToMasthead,
  sortItems,
  request,
  annexTitles,
  annexNumbers,
  footnotes,
];

/** How much is wrong in a letter: what the rules find. */
export type Judge = (d: Document) => number;

/**
 * What a rewrite changes in a letter: nothing where all is as it should be. Null where it cannot be done with certainty:
 * what is read of the letter afterwards must have the same parts, no more that is wrong, and nothing left to rewrite; or
 * where `at`, a stretch of the letter, meets no part that it concerns.
 */
export function rewritten(d: Document, rewrite: Rewrite, judge: Judge, at?: Range): readonly Edit[] | null {
  if (!d.isLetter) return null;
  const edits = rewrite.edits(d);
  if (!edits || (at && !concerns(d, rewrite, edits, at))) return null;
  if (!edits.length) return edits;
  const after = edited(d, edits);
  if (kinds(d) !== kinds(after) || rewrite.edits(after)?.length !== 0) return null;
  // A title to be filled in is found as a placeholder.
  const stops = edits.flatMap(e => (e.snippet ? (e.text.match(/(?<!\\)\$\{\d/g) ?? []) : [])).length;
  return judge(after) <= judge(d) + stops ? edits : null;
}

/**
 * The kinds of the parts from the title on: before it lines come and go with organs, items and titles. Where a line is
 * broken elsewhere, two paragraphs far from it may be read as one; no words move between parts of other kinds.
 */
const kinds = ({ syntax, title }: Document): string =>
  syntax.parts
    .slice(title ? syntax.parts.indexOf(title.part) : 0)
    .map(p => p.kind)
    .filter(kind => !/^(?:paragraph|heading|table|pageFurniture)$/.test(kind))
    .join();

/** Whether a stretch of the letter meets a part that a rewrite concerns, or what it changes. */
function concerns(d: Document, { concerns }: Rewrite, edits: readonly Edit[], at: Range): boolean {
  const places = [...concerns(d).flatMap(p => (p ? [linesRange(d.syntax, p)] : [])), ...edits];
  return places.some(p => p.start <= at.end && p.end >= at.start);
}
