import { type Compiled, language } from '../../languages/compiled';
import type { Language } from '../../languages/types';
import { behind, type Folded, foldWithMap } from '../../text/fold';
import { type Unwrapped, unwrap } from '../../text/unwrap';
import type { PartKind } from '../tree/tree';

/**
 * What is known of a part from its kind, its language and its own text. Kept by these three, so it holds no place
 * in the document: offsets count in `source`, the lines of the part joined by LF.
 */
export class Block {
  readonly #learned = new Map<unknown, unknown>();
  #unwrapped: Unwrapped | undefined;
  #folded: Folded | undefined;

  constructor(
    readonly kind: PartKind,
    readonly language: Language,
    readonly source: string,
  ) {}

  get pack(): Compiled {
    return language(this.language);
  }

  /** The text on one line, as a reader would quote it. */
  get unwrapped(): Unwrapped {
    this.#unwrapped ??= unwrap(this.source);
    return this.#unwrapped;
  }

  get text(): string {
    return this.unwrapped.text;
  }

  /** The unwrapped text, folded; its map leads to the unwrapped text. */
  get foldedText(): Folded {
    this.#folded ??= foldWithMap(this.text);
    return this.#folded;
  }

  get folded(): string {
    return this.foldedText.text;
  }

  /** What `learn` finds in this block; worked out once. */
  learned<T>(learn: (block: Block) => T): T {
    if (!this.#learned.has(learn)) this.#learned.set(learn, learn(this));
    return this.#learned.get(learn) as T;
  }

  /** A span of folded text as the reader's text. */
  quote(span: { readonly start: number; readonly end: number }): string {
    const { map } = this.foldedText;
    return this.text.slice(
      map[span.start]!,
      span.end > span.start ? behind(this.text, map[span.end - 1]!) : map[span.start]!,
    );
  }

  /** A span of folded text as offsets in `source`, half-open. */
  inSource(span: { readonly start: number; readonly end: number }): { start: number; end: number } {
    const toText = this.foldedText.map;
    const toSource = this.unwrapped.map;
    if (span.end <= span.start) {
      const at = toSource[toText[span.start] ?? 0] ?? 0;
      return { start: at, end: at };
    }
    return { start: toSource[toText[span.start]!]!, end: toSource[behind(this.text, toText[span.end - 1]!) - 1]! + 1 };
  }
}
