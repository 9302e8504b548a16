import { learnLine } from '../syntax/lines/line';
import type { Block } from '../syntax/parts/block';
import type { Part } from '../syntax/parts/parts';

/** A line that ends because it is full is no shorter than this share of the widest one. */
const FULL = 0.8;

/** Whether the ends of the lines of a paragraph are meant, as in verse and lists: most of them would have had room for more. */
export function isVerse({ kind, runs, block }: Part): boolean {
  return kind === 'paragraph' && runs.length > 2 && block.learned(isRagged);
}

function isRagged(block: Block): boolean {
  const infos = block.source.split('\n').map(l => learnLine(l));
  const widest = Math.max(...infos.map(i => i.width));
  const short = infos.slice(1).filter((b, i) => infos[i]!.width + 1 + b.firstWord < FULL * widest);
  return short.length * 2 > infos.length - 1;
}
