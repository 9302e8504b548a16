/** Tells the server where the user writes, each time the caret comes to another line. */
export const caretNotification = 'unLetter/caret';
export interface CaretParams {
  readonly uri: string;
  readonly line: number;
}
