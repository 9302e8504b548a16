import { type Compiled, language } from '../../languages/compiled';
import type { Language } from '../../languages/types';
import { behind, type Folded, foldWithMap } from '../../text/fold';
import { type Unwrapped, unwrap } from '../../text/unwrap';
import type { PartKind } from '../tree/tree';

const NONE: readonly RegExpExecArray[] = [];

/** Like matchAll, which makes a new pattern each time, and V8 compiles that anew once it has forgotten the old one. */
function all(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let m = pattern.exec(text); m; m = pattern.exec(text)) {
    found.push(m);
    if (!m[0]) pattern.lastIndex++;
  }
  return found;
}

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

  /** Where a pattern with the flag g, which is kept itself, stands in the source or in the folded text; worked out once. */
  matches(pattern: RegExp, of: 'source' | 'folded' = 'source'): readonly RegExpExecArray[] {
    let found = this.#learned.get(pattern) as readonly RegExpExecArray[] | undefined;
    if (!found) {
      found = all(pattern, this[of]);
      if (!found.length) found = NONE;
      this.#learned.set(pattern, found);
    }
    return found;
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
