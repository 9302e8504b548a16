import { learnLine } from '../syntax/lines/line';
import type { Part } from '../syntax/parts/parts';

/** A line that ends because it is full is no shorter than this share of the widest one. */
const FULL = 0.8;

/** Whether the ends of the lines of a paragraph are meant, as in verse and lists: most of them would have had room for more. */
export function isVerse(part: Part): boolean {
  if (part.kind !== 'paragraph' || part.runs.length < 3) return false;
  const infos = part.block.source.split('\n').map(l => learnLine(l));
  const widest = Math.max(...infos.map(i => i.width));
  const short = infos.slice(1).filter((b, i) => infos[i]!.width + 1 + b.firstWord < FULL * widest);
  return short.length * 2 > infos.length - 1;
}
