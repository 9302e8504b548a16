import { bisect } from './bisect';

/** One physical line. Lines end at LF or CRLF only; a form feed or a lone CR is a character in its line. */
export interface Line {
  /** Offset of the first character, in UTF-16 units. */
  readonly start: number;
  /** Offset behind the last character before the line end. */
  readonly end: number;
  /** Offset of the next line: behind the line end, or `end` at the end of the text. */
  readonly next: number;
}

/**
 * Splits a text into its physical lines; the last one may be empty. An empty text has one empty line. With `from` and
 * `until`, which are starts of lines, only the lines between them.
 */
export function splitLines(text: string, from = 0, until = Number.POSITIVE_INFINITY): Line[] {
  const lines: Line[] = [];
  for (let start = from; start < until; ) {
    const lf = text.indexOf('\n', start);
    if (lf < 0) {
      lines.push({ start, end: text.length, next: text.length });
      return lines;
    }
    const end = lf > start && text.charCodeAt(lf - 1) === 13 ? lf - 1 : lf;
    lines.push({ start, end, next: lf + 1 });
    start = lf + 1;
  }
  return lines;
}

/** The index of the line that holds an offset; offsets outside the text give the first or the last line. */
export function lineAt(lines: readonly Line[], offset: number): number {
  return Math.max(0, bisect(lines, l => l.start <= offset) - 1);
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\uab7f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;
const NO_WIDTH = /[\u00ad\u0300-\u036f\u0640\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Columns a text takes on a page: two for a wide character, none for marks; a tab counts as four. */
export function width(text: string): number {
  const wide = text.match(WIDE)?.length ?? 0;
  const none = text.match(NO_WIDTH)?.length ?? 0;
  const tabs = text.includes('\t') ? text.split('\t').length - 1 : 0;
  return text.length + wide - none + 3 * tabs;
}
