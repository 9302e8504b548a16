import type { Document } from '../../letter/letter';
import type { Block } from '../../syntax/parts/block';
import type { Part } from '../../syntax/parts/parts';
import type { PartKind } from '../../syntax/tree/tree';
import { firstBehind } from './onLines';

export const NOTHING: readonly never[] = [];
const YES: readonly true[] = [true];

/**
 * What a rule looks for in a block, whatever stands in the others. Made once and not for each check: by it is kept what
 * it finds, so that a check looks only at what has changed and at what was found.
 */
export type Find<T> = (block: Block) => readonly T[];

/** Finds the blocks for which something holds. */
export const those =
  (holds: (block: Block) => boolean): Find<true> =>
  block =>
    holds(block) ? YES : NOTHING;

/** The same for blocks of some kinds only; that of a request is a paragraph. */
export const within =
  <T>(kinds: readonly PartKind[], find: Find<T>): Find<T> =>
  block =>
    kinds.includes(block.kind) ? find(block) : NOTHING;

/** The same for every kind but some. */
export const without =
  <T>(kinds: readonly PartKind[], find: Find<T>): Find<T> =>
  block =>
    kinds.includes(block.kind) ? NOTHING : find(block);

export const furniture = those(b => b.kind === 'pageFurniture');
export const mastheads = those(b => b.kind === 'masthead');
export const annexTitles = those(b => b.kind === 'annexTitle');

/** The parts of a document in which something is found, in the order of the text. */
export const partsWith = (d: Document, find: Find<unknown>): readonly Part[] => d.syntax.index.having(find);

/** Those of the letter itself, which ends where its annexes begin. */
export function ownPartsWith(d: Document, find: Find<unknown>): readonly Part[] {
  const parts = partsWith(d, find);
  const annex = d.annexes[0]?.title.part;
  if (!annex) return parts;
  let end = firstBehind(parts, annex.runs[0]!.line);
  while (end > 0 && !isBefore(parts[end - 1]!, annex)) end--;
  return parts.slice(0, end);
}

/** Its paragraphs, the request included. */
export const paragraphsWith = (d: Document, find: Find<unknown>): readonly Part[] =>
  ownPartsWith(d, find).filter(p => p.kind === 'paragraph' || p.kind === 'request');

/** Whether a part comes before another one in the order of the text. */
function isBefore({ runs: [a] }: Part, { runs: [b] }: Part): boolean {
  return a!.line < b!.line || (a!.line === b!.line && a!.start < b!.start);
}
