/** What passes between the server, the extension and the preview page. Types only; every side imports them from here. */

export interface PreviewLine {
  /** The physical line of the source, 0-based: what scrolling and clicking go by. */
  readonly line: number;
  readonly text: string;
}

export interface PreviewProblem {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly message: string;
  readonly line: number;
  /** The words the problem is about, as far as they stand on its line. */
  readonly words: string;
}

export interface PreviewBlock {
  /** Stable while the parts before it of the same kind stay: the page patches blocks by it. */
  readonly id: string;
  readonly kind: string;
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  /** 0 in the letter, 1 in an annex, 2 in an enclosure, 3 in an appendix. */
  readonly level: number;
  readonly annex: string | null;
  /** An item number before its title, the label of a footnote. */
  readonly label?: string;
  /** The block stands in the column at the end of the masthead. */
  readonly column?: 'end';
  /** Of a signature: the name. */
  readonly name?: string;
  readonly lines: readonly PreviewLine[];
  readonly problems: readonly PreviewProblem[];
}

export interface PreviewModel {
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly isLetter: boolean;
  /** The text is too long to be read; there are no blocks. */
  readonly isTooLong?: boolean;
  readonly caption: string;
  readonly lineCount: number;
  readonly blocks: readonly PreviewBlock[];
  /** Problems that belong to no block. */
  readonly problems: readonly PreviewProblem[];
}

/** Asks the server for the model of a document. */
export const previewRequest = 'unLetter/preview';
export interface PreviewParams {
  readonly uri: string;
}
export interface PreviewResult {
  /** The version of the document the model was made of. */
  readonly version: number;
  readonly model: PreviewModel;
}

/** Asks whether a text looks like a letter, to offer the language for it. */
export const looksLikeLetterRequest = 'unLetter/looksLikeLetter';
export interface LooksLikeLetterParams {
  readonly text: string;
}

/** Words of the page, in the language of the user. */
export interface PreviewStrings {
  readonly empty: string;
  readonly tooLong: string;
  readonly notALetter: string;
  readonly problems: string;
  readonly line: string;
  readonly severities: Readonly<Record<PreviewProblem['severity'], string>>;
  readonly kinds: Readonly<Record<string, string>>;
}

/** To the page. Every message names its document, so that a late one does no harm. */
export type ToPreview =
  | { readonly type: 'model'; readonly source: string; readonly version: number; readonly model: PreviewModel }
  | { readonly type: 'scroll'; readonly source: string; readonly line: number }
  | { readonly type: 'caret'; readonly source: string; readonly line: number };

/** From the page. */
export type FromPreview =
  | { readonly type: 'ready' }
  | { readonly type: 'scrolled'; readonly source: string; readonly line: number }
  | { readonly type: 'reveal'; readonly source: string; readonly line: number };

/** Whether what has come from the page of the preview is one of its messages. */
export function isFromPreview(value: unknown): value is FromPreview {
  if (typeof value !== 'object' || value === null) return false;
  const { type, source, line } = value as Record<string, unknown>;
  if (type === 'ready') return true;
  return (
    (type === 'scrolled' || type === 'reveal') &&
    typeof source === 'string' &&
    Number.isInteger(line) &&
    (line as number) >= 0
  );
}
