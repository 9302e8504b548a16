import type { Change } from '../text/change';

/** A stretch of the text and what is to stand before it instead of what stands there. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly before: string;
  /** So much of the piece before goes at its end. */
  readonly cut?: number;
}

const BOM = '\ufeff';

/**
 * The edits that make of a text its pieces, in their order, each with what is to stand before it. Most of them follow
 * each other in the text already; those stay where they are, and the others are taken to their new places.
 */
export function editsOf(text: string, pieces: readonly Piece[]): Change[] {
  const edits: Change[] = [];
  let at = text.startsWith(BOM) ? 1 : 0;
  let between = '';
  const stay = longestRise(pieces);
  const replace = (end: number, by: string) => {
    if (text.slice(at, end) !== by) edits.push({ start: at, end, text: by });
  };
  for (const [i, piece] of pieces.entries()) {
    const end = piece.end - (pieces[i + 1]?.cut ?? 0);
    if (!stay.has(i)) {
      between += piece.before + text.slice(piece.start, end);
      continue;
    }
    replace(piece.start, between + piece.before);
    between = '';
    at = end;
  }
  const lineEnd = /\r?\n/.exec(text.slice(text.trimEnd().length))?.[0] ?? '';
  if (pieces.length) replace(text.length, between + lineEnd);
  return edits;
}

/** The most pieces that follow each other in the text as they do in the list. */
function longestRise(pieces: readonly Piece[]): Set<number> {
  // ends[n]: the piece with the smallest start at which a rise of n + 1 pieces ends.
  const ends: number[] = [];
  const before: number[] = [];
  pieces.forEach((piece, i) => {
    let n = ends.length;
    while (n > 0 && pieces[ends[n - 1]!]!.start >= piece.start) n--;
    before.push(n > 0 ? ends[n - 1]! : -1);
    ends[n] = i;
  });
  const rise = new Set<number>();
  for (let i = ends.at(-1) ?? -1; i >= 0; i = before[i]!) rise.add(i);
  return rise;
}
