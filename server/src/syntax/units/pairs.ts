import type { LineInfo } from '../lines/line';
import { CLAUSE } from './join';
import type { Gap, Unit } from './units';

/** How many units on both sides of one tell how wide the lines are. */
export const WINDOW = 14;

/** How many pairs of neighbours of some kind begin before a unit, counted from anywhere before it. */
export type Count = (unit: number) => number;

/** Pairs of neighbours of some kinds. */
export interface Pairs {
  /** With and without a blank line between. */
  readonly across: Count;
  readonly tight: Count;
  /** That go on across a blank line, and without one. */
  readonly goesOn: Count;
  readonly close: Count;
  /** A sentence ends, and a blank line follows or not. */
  readonly parted: Count;
  readonly unparted: Count;
}

/** The pairs of the units `from` to `to`, which may lie outside. */
export function pairsOf(units: readonly Unit[], gaps: readonly Gap[], from: number, to: number): Pairs {
  const n = units.length;
  const first = Math.max(0, from);
  const end = Math.min(n, to);
  const size = Math.max(0, end - first) + 1;
  const sum = () => new Int32Array(size);
  const [across, tight, goesOn, close, parted, unparted] = [sum(), sum(), sum(), sum(), sum(), sum()];
  const widthOf = (i: number) => {
    let widest = 0;
    for (let k = Math.max(0, i - WINDOW); k < Math.min(n, i + WINDOW); k++)
      if (units[k]!.info.width <= 130) widest = Math.max(widest, units[k]!.info.width);
    return widest;
  };
  for (let i = first; i < end; i++) {
    const at = i - first;
    for (const counts of [across, tight, goesOn, close, parted, unparted]) counts[at + 1] = counts[at]!;
    if (i === 0) continue;
    const { blank, interrupted } = gaps[i]!;
    const a = units[i - 1]!.info;
    const b = units[i]!.info;
    const wraps =
      a.ends !== 'sentence' &&
      a.ends !== 'colon' &&
      !(b.cues.preamble && CLAUSE.test(a.folded)) &&
      (b.starts === 'lower' ||
        a.ends === 'open' ||
        a.ends === 'hyphen' ||
        (a.width > 50 && a.width < 130 && b.starts !== 'upper' && !b.listMark && !startsAnew(a, b)));
    const ended = a.ends === 'sentence' && a.width > 24 && b.width > 24 && !interrupted;
    if (blank > 0) {
      if (!interrupted) across[at + 1]!++;
      if (!interrupted && wraps) goesOn[at + 1]!++;
      if (ended) parted[at + 1]!++;
    } else {
      if (!interrupted && units[i]!.column === 0) tight[at + 1]!++;
      if (wraps) close[at + 1]!++;
      if (ended && (b.listMark || a.width < 0.6 * widthOf(i))) unparted[at + 1]!++;
    }
  }
  const of =
    (counts: Int32Array): Count =>
    unit =>
      counts[Math.max(0, Math.min(n, unit) - first)]!;
  return {
    across: of(across),
    tight: of(tight),
    goesOn: of(goesOn),
    close: of(close),
    parted: of(parted),
    unparted: of(unparted),
  };
}

/** What shows where a script without capitals does not. */
const startsAnew = (a: LineInfo, b: LineInfo) =>
  b.cues.opening || b.cues.title || b.cues.annex || b.cues.heading || a.cues.annexAlone;
