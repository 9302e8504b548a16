/** Ways to write what a letter says in two places from one of them. */
export type RewriteName =
  | 'itemsToRequest'
  | 'itemsToMasthead'
  | 'sortItems'
  | 'annexTitles'
  | 'request'
  | 'annexNumbers'
  | 'footnotes';

/** Asks for the changes that a rewrite makes in an open letter, wherever the caret is. */
export const rewriteRequest = 'unLetter/rewrite';
export interface RewriteParams {
  readonly uri: string;
  readonly name: RewriteName;
}
export interface RewriteResult {
  /** The version of the document the changes are for. */
  readonly version: number;
  /** A `WorkspaceEdit` of the protocol; null where nothing is to be changed. */
  readonly edit: object | null;
  /** Why nothing is changed, in the language of the user. */
  readonly message: string | null;
}
