import type { Language } from '../languages/types';
import { sharedEnds } from '../text/change';
import type { Kept } from './kept';
import { type LineInfo, learnLine } from './lines/line';
import { Block } from './parts/block';
import type { PartKind } from './tree/tree';

/** How many things may be known beside those of the last text before they are forgotten. */
const SPARE = 2000;

/**
 * What was learned of a text, and of lines and blocks by their own text. Give the same memory to `parse` for each version
 * of a document: only what is new is learned again, and the result is the same as without it.
 */
export class Memory {
  #lines = new Map<string, LineInfo>();
  #blocks = new Map<string, Map<string, Block>>();
  #blockCount = 0;
  #others = new Map<string, unknown>();
  #last: Kept | null = null;

  /** What is known of the last text, which is handed over: its arrays may be written to. */
  takeLast(): Kept | null {
    const last = this.#last;
    this.#last = null;
    return last;
  }

  /** How many UTF-16 units of a text are not those of the last one, at its beginning or its end. */
  unread(text: string): number {
    const [front, back] = sharedEnds(this.#last?.lines.text ?? '', text);
    return text.length - front - back;
  }

  /** Keeps what is known of a text, and forgets what was learned of others when that has become much. */
  keep(kept: Kept): void {
    this.#last = kept;
    if (this.#others.size > SPARE) this.#others.clear();
    if (this.#lines.size > 2 * kept.lines.infos.length + SPARE) {
      this.#lines.clear();
      const { text, lines, infos } = kept.lines;
      for (const [i, l] of lines.entries()) known(this.#lines, text.slice(l.start, l.end), () => infos[i]!);
    }
    const parts = kept.index?.parts ?? [];
    if (this.#blockCount > 2 * parts.length + SPARE) {
      this.#blocks.clear();
      this.#blockCount = 0;
      for (const { block } of parts) this.#blocksOf(block.kind, block.language).set(block.source, block);
    }
  }

  /** What `make` gives; `key` says all that it depends on. */
  once<T>(key: string, make: () => T): T {
    return known(this.#others, key, make) as T;
  }

  line(text: string): LineInfo {
    return known(this.#lines, text, own => learnLine(own));
  }

  block(kind: PartKind, language: Language, source: string): Block {
    return known(this.#blocksOf(kind, language), source, own => {
      this.#blockCount++;
      return new Block(kind, language, own);
    });
  }

  #blocksOf(kind: PartKind, language: Language): Map<string, Block> {
    return known(this.#blocks, `${kind} ${language}`, () => new Map<string, Block>());
  }
}

function known<T>(map: Map<string, T>, key: string, make: (key: string) => T): T {
  let value = map.get(key);
  if (value === undefined) {
    // A piece of a text keeps the whole text alive, however small it is.
    const own = ` ${key}`.slice(1);
    value = make(own);
    map.set(own, value);
  }
  return value;
}
