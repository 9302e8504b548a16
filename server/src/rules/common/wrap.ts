import type { Document } from '../../letter/letter';
import { width } from '../../text/lines';
import { once } from './once';

/** The longest line of the text of a letter whose paragraphs are broken into lines; null where each is one line. */
export const measureOf = once((d: Document): number | null => {
  const lines = d.paragraphs.filter(p => p.runs.length > 1).flatMap(p => p.runs);
  if (!lines.length) return null;
  return lines.reduce((most, r) => Math.max(most, widthOfLine(d, r.line)), 0);
});

export const widthOfLine = (d: Document, line: number): number => {
  const { start, end } = d.syntax.lines[line]!;
  return width(d.syntax.text.slice(start, end).replace(/\t/g, '    '));
};

/** An item with its letter, a tab stop, a word with the space behind it, or one Han character with the marks that may not begin a line. */
const PIECE =
  /\d+ \(?\p{L}{1,2}\)[^\s\u3001-\u9fff]*\s*|(?:\$\{(?:\\.|[^}\\])*\}|[^\s\u3001-\u9fff\uff01-\uff60])+[、。，；：？！）”》〕]*\s*|[\u3001-\u9fff\uff01-\uff60][、。，；：？！）”》〕]*\s*/gu;

/**
 * Breaks a text into lines of a measure. `before` is what stands already on the first line, `indent` and `line` are
 * the white space before each further one and what parts two of them.
 */
export function wrap(text: string, measure: number, before: number, indent: string, line: string): string {
  let out = '';
  let column = before;
  for (const [piece] of text.matchAll(PIECE)) {
    const word = piece.trimEnd();
    const wide = width(word.replace(/\$\{\d+:?((?:\\.|[^}\\])*)\}/g, '$1'));
    if (column + wide > measure && out.trim()) {
      out = `${out.trimEnd()}${line}${indent}`;
      column = width(indent);
    }
    out += piece;
    column += wide + (piece.length - word.length);
  }
  return out.trimEnd();
}
