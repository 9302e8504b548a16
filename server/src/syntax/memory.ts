import type { Language } from '../languages/types';
import { type LineInfo, learnLine } from './lines/line';
import { Block } from './parts/block';
import type { PartKind } from './tree/tree';

/**
 * What was learned of lines and blocks, kept by their text. Give the same memory to `parse` for each version of a
 * document: only what is new is learned again, and the result is the same as without it.
 */
export class Memory {
  #lines = new Map<string, LineInfo>();
  #blocks = new Map<string, Block>();
  #others = new Map<string, unknown>();
  #oldLines = new Map<string, LineInfo>();
  #oldBlocks = new Map<string, Block>();
  #oldOthers = new Map<string, unknown>();

  /** Forgets what the text before the last one had and the last one has not. */
  turn(): void {
    this.#oldLines = this.#lines;
    this.#oldBlocks = this.#blocks;
    this.#oldOthers = this.#others;
    this.#lines = new Map();
    this.#others = new Map();
    this.#blocks = new Map();
  }

  /** What `make` gives; `key` says all that it depends on. */
  once<T>(key: string, make: () => T): T {
    return keep(this.#others, this.#oldOthers, key, make) as T;
  }

  line(text: string): LineInfo {
    return keep(this.#lines, this.#oldLines, text, () => learnLine(text));
  }

  block(kind: PartKind, language: Language, source: string): Block {
    return keep(
      this.#blocks,
      this.#oldBlocks,
      `${kind} ${language} ${source}`,
      () => new Block(kind, language, source),
    );
  }
}

function keep<T>(now: Map<string, T>, before: Map<string, T>, key: string, make: () => T): T {
  let value = now.get(key);
  if (value === undefined) {
    value = before.get(key) ?? make();
    now.set(key, value);
  }
  return value;
}
