import { HEADING_NUMBER } from '../lines/lineEnds';
import { joinEvidence } from './join';
import type { Setting } from './setting';
import type { Gap, Unit } from './units';

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
 * Which units are in a block of a few short lines, a post among them, that ends the document or stands before an annex:
 * the place of a signature, though no mark says so.
 */
export function closingBlocks(units: readonly Unit[], gaps: readonly Gap[], set: readonly Setting[]): Uint8Array {
  const marks = new Uint8Array(units.length);
  const isEnd = (i: number) => i === units.length || !!units[i]!.info.cues.annexAlone || !!units[i]!.info.cues.annex;
  for (let end = 2; end <= units.length; end++) {
    if (!isEnd(end)) continue;
    let start = end;
    while (start > 0 && isBlockLine(units[start - 1]!.info) && (start === end || !apart(gaps, set, start))) start--;
    const block = units.slice(start, end);
    if (block.length < 2 || block.length > 6 || !block.some(u => u.info.cues.post)) continue;
    if (start > 0 && apart(gaps, set, start) && units[start - 1]!.info.ends !== 'open') marks.fill(1, start, end);
  }
  return marks;
}

const isBlockLine = ({ width, ends, listMark, gaps, cues, figures }: Unit['info']) =>
  width < 60 &&
  (ends === 'other' || ends === 'open') &&
  !listMark &&
  gaps === 0 &&
  figures === 0 &&
  !cues.note &&
  !cues.placeDate &&
  !cues.title &&
  !cues.salutation;

const apart = (gaps: readonly Gap[], set: readonly Setting[], i: number) => gaps[i]!.blank > (set[i]!.spaced ? 1 : 0);

/**
 * Which units are in a list without marks: three or more short lines that follow each other and do not go on, all
 * with a blank line between or all without. The line above them is their heading, unless it leads to them by a colon.
 */
export function listRuns(units: readonly Unit[], gaps: readonly Gap[], set: readonly Setting[]): Uint8Array {
  const marks = new Uint8Array(units.length);
  const evidence = (k: number) => joinEvidence(units[k - 1]!.info, units[k]!.info, gaps[k]!, set[k]!);
  const parted = (k: number) => gaps[k]!.blank > (set[k]!.spaced ? 1 : 0) && !gaps[k]!.interrupted;
  for (let i = 0; i < units.length; ) {
    let j = i;
    while (
      j < units.length &&
      isListLine(units[j]!.info) &&
      (j === i || (evidence(j) <= -2 && gaps[j]!.blank < 2 && (j === i + 1 || parted(j) === parted(i + 1))))
    )
      j++;
    // A last line that goes on begins a paragraph; before a text, behind a blank line, it may be its heading.
    const apart = j > i + 1 && parted(i + 1);
    const ahead = j < units.length && (apart ? isText(units[j]!.info) : j > i && evidence(j) > 0);
    const from = i > 0 && units[i - 1]!.info.ends === 'colon' ? i : i + 1;
    const to = ahead ? j - 1 : j;
    const long = to - (apart ? from : i) >= 3;
    if (long) marks.fill(1, apart ? from : i, to);
    i = long ? j : i + 1;
  }
  return marks;
}

const isListLine = ({ width, ends, starts, listMark, caps, cues, gaps, folded }: Unit['info']) =>
  width < 90 &&
  (ends === 'other' || ends === 'colon') &&
  starts !== 'lower' &&
  !listMark &&
  !caps &&
  gaps === 0 &&
  !HEADING_NUMBER.test(folded) &&
  !(cues.mark || cues.annexAlone || cues.original || cues.placeDate);

const isText = ({ width, ends, listMark }: Unit['info']) =>
  width > 60 || ends === 'sentence' || ends === 'colon' || listMark;

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
