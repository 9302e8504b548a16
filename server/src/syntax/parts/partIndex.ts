import { NOTHING_SAME, narrowed, type Same } from '../same';
import type { Block } from './block';
import type { Part } from './parts';

/** What may be looked for in a block; the same function each time, since what it finds is kept by it. */
export type Finder = (block: Block) => readonly unknown[];

/** Which parts have what; what was asked of the parts of the text before is known of those that are as they were. */
export class PartIndex {
  readonly #known = new Map<unknown, readonly number[]>();
  #last: PartIndex | null;
  readonly #same: Same;

  constructor(
    readonly parts: readonly Part[],
    last: PartIndex | null,
  ) {
    // Of the texts before the last one nothing is kept.
    if (last) last.#last = null;
    this.#last = last;
    this.#same = last ? sameBlocks(parts, last.parts) : NOTHING_SAME;
  }

  /** The parts in whose blocks `find` finds something, in the order of the text; what it finds is `part.block.learned(find)`. */
  having(find: Finder): readonly Part[] {
    return this.#those(find, block => block.learned(find).length > 0);
  }

  /** The parts of which `test`, the same function each time, says so of their blocks, in the order of the text. */
  where(test: (block: Block) => boolean): readonly Part[] {
    return this.#those(test, test);
  }

  #those(key: unknown, test: (block: Block) => boolean): readonly Part[] {
    let indices = this.#known.get(key);
    if (!indices) {
      const known = this.#last ? this.#last.#known.get(key) : undefined;
      const { head, tail, by } = known ? this.#same : NOTHING_SAME;
      const end = this.parts.length - tail;
      const found = known?.filter(i => i < head) ?? [];
      for (let i = head; i < end; i++) if (test(this.parts[i]!.block)) found.push(i);
      indices = known ? found.concat(known.filter(i => i + by >= end).map(i => i + by)) : found;
      this.#known.set(key, indices);
    }
    return indices.map(i => this.parts[i]!);
  }
}

function sameBlocks(parts: readonly Part[], last: readonly Part[]): Same {
  const most = Math.min(parts.length, last.length);
  const by = parts.length - last.length;
  const isSame = (i: number, j: number) => parts[i]!.block === last[j]!.block;
  const { head } = narrowed({ head: most, tail: 0, by }, parts.length, isSame);
  return { head, tail: narrowed({ head: 0, tail: most - head, by }, parts.length, isSame).tail, by };
}
