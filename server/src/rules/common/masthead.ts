import type { Document } from '../../letter/letter';
import type { Part } from '../../syntax/parts/parts';
import { foldWithMap } from '../../text/fold';
import type { Range } from '../types';
import { placed } from './characters';
import { mastheads, ownPartsWith } from './found';
import { once } from './once';

/** A line, or the column of one, in the block of the masthead that gives symbol, distribution, date and languages. */
export interface MastheadLine extends Range {
  readonly part: Part;
  readonly folded: string;
  /** A stretch of the folded line in the document. */
  readonly place: (start: number, end: number) => Range;
}

/** The lines of the masthead before the title, in their order; empty where none were recognised. */
export const mastheadLines = once((d: Document): readonly MastheadLine[] => {
  const title = d.title?.part.runs[0]?.line ?? Number.POSITIVE_INFINITY;
  return ownPartsWith(d, mastheads).flatMap(part => {
    if (part.runs[0]!.line > title) return [];
    let offset = 0;
    return part.block.source.split('\n').flatMap(source => {
      const from = offset;
      offset += source.length + 1;
      const { text: folded, map } = foldWithMap(source);
      if (!folded) return [];
      const place = (start: number, end: number) => placed(d, part, from + map[start]!, from + map[end - 1]! + 1);
      return [{ part, folded, place, ...place(0, folded.length) }];
    });
  });
});
