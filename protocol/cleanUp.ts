/** Asks what cleaning up an open letter would change; nothing is changed by asking. */
export const cleanUpRequest = 'unLetter/cleanUp';
export interface CleanUpParams {
  readonly uri: string;
}
export interface CleanUpResult {
  readonly isLetter: boolean;
  /** Of the text that the edits are for. */
  readonly version: number;
  /** Text edits as the protocol has them, apart from each other. */
  readonly edits: readonly {
    readonly range: {
      readonly start: { readonly line: number; readonly character: number };
      readonly end: { readonly line: number; readonly character: number };
    };
    readonly newText: string;
  }[];
  /** Paragraphs and titles that become one line, lines of pages that go, footnotes that move, lines cut into columns. */
  readonly joined: number;
  readonly deleted: number;
  readonly moved: number;
  readonly split: number;
}
