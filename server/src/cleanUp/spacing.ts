import type { Document } from '../letter/letter';
import type { Row } from './rows';

/** How the document sets its lines. */
export interface Spacing {
  readonly eol: '\n' | '\r\n';
  /** A blank line stands after every line of the text, or of the front, so that one says nothing. */
  readonly text: boolean;
  readonly front: boolean;
}

export const FRONT = new Set(['masthead', 'organ', 'sessionLine', 'agendaLine', 'agendaTitle']);

/** Fewer gaps in the front show nothing. */
const ENOUGH = 3;

/** The spacing that most of the lines have. Told from what will be joined only, so that it is no more once that is done. */
export function spacingOf(d: Document, rows: readonly Row[]): Spacing {
  const { text } = d.syntax;
  const inside: number[] = [];
  const front: number[] = [];
  rows.forEach((b, i) => {
    const a = rows[i - 1];
    const blank = a && a.line !== b.line ? blankBetween(d, a, b) : null;
    if (!a || blank === null) return;
    if (a.part === b.part && a.joined) inside.push(blank);
    else if (FRONT.has(a.part.kind) && FRONT.has(b.part.kind)) front.push(blank);
  });
  return {
    eol: text.includes('\r\n') ? '\r\n' : '\n',
    text: inside.filter(n => n === 1).length * 2 > inside.length,
    front: front.length >= ENOUGH && front.every(n => n > 0),
  };
}

/** The blank lines between two rows; null where something else stands between them. */
export function blankBetween(d: Document, a: Row, b: Row): number | null {
  if (b.start < a.end) return null;
  const between = d.syntax.text.slice(a.end, b.start);
  return between.trim() ? null : Math.max(0, between.split('\n').length - 2);
}
