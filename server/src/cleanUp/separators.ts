import type { Document } from '../letter/letter';
import { infoOf, type Row } from './rows';
import { blankBetween, FRONT, type Spacing } from './spacing';

const TEXT = new Set(['paragraph', 'request', 'heading', 'footnote']);

/** What is to stand between the lines of two parts, or between two lines of one that stay lines. */
export function separator(d: Document, a: Row, b: Row, { eol, ...every }: Spacing): string {
  const front = FRONT.has(a.part.kind) && FRONT.has(b.part.kind);
  const blank = blankBetween(d, a, b);
  const meant = Math.max(0, (blank ?? 0) - ((front ? every.front : every.text) ? 1 : 0));
  const lines = (n: number) => eol.repeat(n + 1);
  if (a.line === b.line) return eol;
  if (a.part === b.part || front) return lines(Math.min(1, meant));
  // The first row of a table may look like a heading.
  if (blank === 0 && a.part.kind === 'heading' && b.part.kind === 'table') return eol;
  if (TEXT.has(a.part.kind) && TEXT.has(b.part.kind)) return lines(blank === 0 && isList(d, a, b) ? 0 : 1);
  return lines(Math.max(1, Math.min(2, meant)));
}

/** Short lines that follow each other closely are a list. */
function isList(d: Document, a: Row, b: Row): boolean {
  const isPoint = (r: Row) => {
    const { width, ends } = infoOf(d, r.line);
    return r.part.runs.length === 1 && width < 90 && ends !== 'sentence';
  };
  return isPoint(a) && isPoint(b);
}
