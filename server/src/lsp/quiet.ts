import type { Document } from '../letter/letter';
import { linesRange, type Stretch } from '../letter/ranges';
import type { Finding } from '../rules/types';
import { changeBetween } from '../text/change';

/** Milliseconds without a change after which a user has stopped typing. */
const PAUSE = 1000;

interface State {
  content: string;
  /** What the user has been shown, where it stands now. */
  known: (Stretch & { readonly rule: string })[];
  /** The paragraph, or another part, that is being typed; null when nothing is. */
  typing: Stretch | null;
  held: boolean;
  timer?: ReturnType<typeof setTimeout>;
}

const touch = (a: Stretch, b: Stretch) => a.start <= b.end && b.start <= a.end;

/**
 * Keeps back what is found in the paragraph that is being typed: half a sentence is seldom right yet. It is told when
 * the caret leaves the paragraph, when the letter is saved, or after a pause. What the user has seen already stays.
 */
export class Quiet {
  readonly #states = new Map<string, State>();

  /** `release` is called when what was kept back of a document may be told. */
  constructor(private readonly release: (uri: string) => void) {}

  /** What may be told now of all that is found in a document. */
  told(uri: string, content: string, document: Document, findings: readonly Finding[]): readonly Finding[] {
    let state = this.#states.get(uri);
    if (!state) {
      state = { content, known: [], typing: null, held: false };
      this.#states.set(uri, state);
    } else if (state.content !== content) this.#typed(uri, state, content, document);
    const { typing, known } = state;
    const isNew = (f: Finding) => !known.some(k => k.rule === f.rule && touch(k, f));
    const told = typing ? findings.filter(f => ![f, ...f.related].some(r => touch(r, typing)) || !isNew(f)) : findings;
    state.held = told.length < findings.length;
    state.known = told.map(({ rule, start, end }) => ({ rule, start, end }));
    return told;
  }

  /** The caret has come to this offset of a document. */
  caret(uri: string, offset: number): void {
    const typing = this.#states.get(uri)?.typing;
    if (typing && !touch(typing, { start: offset, end: offset })) this.rest(uri);
  }

  /** Nobody is typing in the document any more. */
  rest(uri: string): void {
    const state = this.#states.get(uri);
    if (!state?.typing) return;
    clearTimeout(state.timer);
    state.typing = null;
    if (state.held) this.release(uri);
  }

  forget(uri: string): void {
    clearTimeout(this.#states.get(uri)?.timer);
    this.#states.delete(uri);
  }

  #typed(uri: string, state: State, content: string, document: Document): void {
    const { start, end, text } = changeBetween(state.content, content);
    const grown = text.length - (end - start);
    const moved = (offset: number) => (offset < end ? Math.min(offset, start + text.length) : offset + grown);
    state.known = state.known.map(k => ({ ...k, start: moved(k.start), end: moved(k.end) }));
    state.content = content;
    state.typing = partRound(document, { start, end: start + text.length });
    clearTimeout(state.timer);
    state.timer = setTimeout(() => this.rest(uri), PAUSE);
  }
}

/** The lines of the part that a change lies in; null where it is of several parts, as when pages are pasted. */
function partRound(document: Document, change: Stretch): Stretch | null {
  const { syntax } = document;
  for (const part of syntax.parts) {
    const lines = linesRange(syntax, part);
    if (lines.start <= change.start && change.end <= lines.end) return lines;
  }
  return null;
}
