import { isListLine, isText } from './lists';
import type { Setting } from './setting';
import type { Unit } from './units';

/** For each unit, how many short lines with figures follow each other round it. */
export function rowRuns(units: readonly Unit[], set: readonly Setting[]): Int32Array {
  const runs = new Int32Array(units.length);
  const like = (u: Unit, i: number) =>
    u.info.figures > 0 &&
    (u.info.tail > 1 || u.info.width < Math.max(50, Math.min(75, 0.92 * set[i]!.measure))) &&
    u.info.ends !== 'sentence' &&
    u.info.ends !== 'colon' &&
    !u.info.listMark &&
    u.info.starts !== 'lower' &&
    !/^[^:]*\d{4}: ?[^\d ]/.test(u.info.folded) &&
    u.info.words > 1;
  for (let i = 0; i < units.length; ) {
    let j = i;
    // The last words of a cell may stand on a line of their own.
    const wrapped = () =>
      j > i &&
      units[j]!.info.starts === 'lower' &&
      units[j]!.info.width < 40 &&
      !!units[j + 1] &&
      like(units[j + 1]!, j + 1);
    while (j < units.length && (like(units[j]!, j) || wrapped())) j++;
    runs.fill(j - i, i, j);
    i = Math.max(j, i + 1);
  }
  return runs;
}

/**
 * The cells of a table's header where each has a line of its own, as PDF tools give them: short lines right above the
 * rows, no more than a row has cells. Of short lines below a text the first is the caption.
 */
export function headerCells(units: readonly Unit[], runs: Int32Array): Uint8Array {
  const marks = new Uint8Array(units.length);
  for (let i = 1; i < units.length; i++) {
    if (runs[i]! < 3 || runs[i - 1]! >= 3) continue;
    const isCell = (u: Unit) =>
      isListLine(u.info) &&
      u.info.width <= 26 &&
      u.info.words < (u.info.languages[0] === 'zh' ? 3 : 4) &&
      u.info.ends === 'other';
    let from = i;
    while (runs[from - 1]! > 0 && runs[from - 1]! < 3) from--;
    const cells = Math.max(...units.slice(i, i + 3).map(u => u.info.figures)) + 1;
    while (from > 0 && i - from < cells && isCell(units[from - 1]!)) from--;
    if (from > 0 && isText(units[from - 1]!.info) && units[from - 1]!.info.ends !== 'other') from++;
    if (i - from > 1) marks.fill(1, from, i);
  }
  return marks;
}

/** Whether a unit looks like a row of a table by itself. */
export const isRow = (u: Unit | undefined) =>
  !!u && (u.info.gaps >= (u.info.listMark ? 2 : 1) || u.info.folded.split('|').length > 2) && !u.info.cues.mark;
