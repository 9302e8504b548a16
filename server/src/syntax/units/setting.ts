import type { LineInfo } from '../lines/line';
import { CLAUSE } from './join';
import type { Gap, Unit } from './units';

/** How the lines round a unit are set; what is needed to tell a wrapped line from a new one. */
export interface Setting {
  /** Width of full lines. */
  readonly measure: number;
  /** A blank line stands after every line, so that it says nothing. */
  readonly spaced: boolean;
  /** Paragraphs are parted by blank lines, so that a sentence that ends a line ends no paragraph. */
  readonly parted: boolean;
  /** Left edge of the page's lines. */
  readonly margin: number;
  /** First lines of paragraphs are indented here. */
  readonly indented: boolean;
}

const WINDOW = 14;
const NEAR = 6;

/** The settings of all units, from the lines round each of them. */
export function settings(units: readonly Unit[], gaps: readonly Gap[]): Setting[] {
  const n = units.length;
  // Prefix sums: pairs with and without a blank line between, pairs that go on across one.
  const across = new Int32Array(n + 1);
  const tight = new Int32Array(n + 1);
  const goesOn = new Int32Array(n + 1);
  const close = new Int32Array(n + 1);
  const parted = new Int32Array(n + 1);
  const unparted = new Int32Array(n + 1);
  const widthOf = (i: number) => {
    let widest = 0;
    for (let k = Math.max(0, i - WINDOW); k < Math.min(n, i + WINDOW); k++)
      if (units[k]!.info.width <= 130) widest = Math.max(widest, units[k]!.info.width);
    return widest;
  };
  for (let i = 1; i < n; i++) {
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
    across[i + 1] = across[i]! + (gaps[i]!.blank > 0 && !gaps[i]!.interrupted ? 1 : 0);
    tight[i + 1] = tight[i]! + (gaps[i]!.blank === 0 && !gaps[i]!.interrupted && units[i]!.column === 0 ? 1 : 0);
    goesOn[i + 1] = goesOn[i]! + (gaps[i]!.blank > 0 && !gaps[i]!.interrupted && wraps ? 1 : 0);
    close[i + 1] = close[i]! + (gaps[i]!.blank === 0 && wraps ? 1 : 0);
    const ended = a.ends === 'sentence' && a.width > 24 && b.width > 24 && !gaps[i]!.interrupted;
    parted[i + 1] = parted[i]! + (ended && gaps[i]!.blank > 0 ? 1 : 0);
    unparted[i + 1] =
      unparted[i]! + (ended && gaps[i]!.blank === 0 && (b.listMark || a.width < 0.6 * widthOf(i)) ? 1 : 0);
  }
  const margins = pageMargins(units, gaps);
  return units.map((_, i) => {
    const from = Math.max(0, i - WINDOW);
    const to = Math.min(n, i + WINDOW + 1);
    // A masthead may be set with blank lines and the text below it without, or the other way round.
    const near = (a: Int32Array) => a[Math.min(n, i + NEAR)]! - a[Math.max(0, i - NEAR)]!;
    const wide = (a: Int32Array) => a[Math.min(n, i + 2 * WINDOW)]! - a[Math.max(0, i - 2 * WINDOW)]!;
    const widths: number[] = [];
    const ended: number[] = [];
    let indents = 0;
    let flush = 0;
    let long = 0;
    let unbroken = 0;
    for (let j = from; j < to; j++) {
      const { width, indent, ends } = units[j]!.info;
      if (width > 24 && width <= 130 && units[j]!.columns === 1) widths.push(width);
      if (width > 150) {
        long++;
        // Titles of many States are long too, and broken into lines.
        if (ends === 'sentence') unbroken++;
      }
      if (ends === 'sentence' || ends === 'colon') ended.push(width);
      if (width > 24) indent > margins[j]! ? indents++ : flush++;
    }
    widths.sort((a, b) => a - b);
    // Text that is not wrapped at all has lines of any length; then no line is full.
    const widest = widths.at(-1) ?? 0;
    const long2 = widths.filter(w => w > 0.5 * widest);
    const ragged =
      widest > 84 &&
      long2.length > 5 &&
      long2.filter(w => w >= 0.85 * widest).length * 3 < long2.length &&
      ended.filter(w => w > 0.5 * widest).length * 3 > long2.length;
    const measure =
      (long > 1 && long * 3 > widths.length) || ragged
        ? 400
        : widths.length
          ? widths[Math.max(0, Math.ceil(widths.length * 0.9) - 1)]!
          : 80;
    return {
      measure,
      spaced:
        (measure < 150 && !long && near(goesOn) >= 2 && !near(close)) ||
        (unbroken * 8 <= widths.length &&
          wide(goesOn) >= 2 &&
          (wide(goesOn) * 5 >= wide(across) || !wide(tight)) &&
          wide(close) < wide(goesOn)),
      parted: wide(parted) >= 3 && wide(parted) > 3 * wide(unparted),
      margin: margins[i]!,
      indented: indents > 0 && flush > indents,
    };
  });
}

/** What shows where a script without capitals does not. */
const startsAnew = (a: LineInfo, b: LineInfo) =>
  b.cues.opening || b.cues.title || b.cues.annex || b.cues.heading || a.cues.annexAlone;

/** The left edge of the text on each page: the smallest indent that more than one long line has. */
function pageMargins(units: readonly Unit[], gaps: readonly Gap[]): number[] {
  const margins: number[] = new Array(units.length).fill(0);
  let margin = 0;
  for (let i = 0; i < units.length; ) {
    let j = i + 1;
    while (j < units.length && !gaps[j]!.pageBreak) j++;
    const indents = [];
    for (let k = i; k < j; k++)
      if (units[k]!.info.width > 30 && units[k]!.column === 0) indents.push(units[k]!.info.indent);
    indents.sort((a, b) => a - b);
    // A page without long lines says nothing.
    margin = indents[Math.min(1, indents.length - 1)] ?? margin;
    margins.fill(margin, i, j);
    i = j;
  }
  return margins;
}
