import { narrowed, type Same, spliced, within } from '../same';
import { type Count, type Pairs, pairsOf, WINDOW } from './pairs';
import type { Gap, Unit, Units } from './units';

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

const NEAR = 6;

/** How far a unit's setting looks in both directions. */
const REACH = 3 * WINDOW + 1;

/** The settings of all units, and the left edge of the page at each. */
export interface Settings {
  readonly settings: readonly Setting[];
  readonly margins: readonly number[];
}

/**
 * The settings of all units, from the lines round each of them. Those whose lines are as they were come from `last`; the
 * answer's `same` says which settings are those of `last`.
 */
export function settings({ units, gaps }: Units, last: Settings, same: Same): Settings & { readonly same: Same } {
  const n = units.length;
  const margins = pageMargins(units, gaps);
  const alike = narrowed(same, n, (i, j) => margins[i] === last.margins[j]);
  const near = within(alike, REACH);
  const pairs = pairsOf(units, gaps, near.head - REACH, n - near.tail + REACH);
  const list = spliced(last.settings, near, n, i => {
    const made = settingOf(units, margins, pairs, i);
    const j = i < same.head ? i : i - same.by;
    return equal(made, last.settings[j]) ? last.settings[j]! : made;
  });
  return { settings: list, margins, same: narrowed(same, n, (i, j) => list[i] === last.settings[j]) };
}

const equal = (a: Setting, b: Setting | undefined) =>
  !!b &&
  a.measure === b.measure &&
  a.spaced === b.spaced &&
  a.parted === b.parted &&
  a.margin === b.margin &&
  a.indented === b.indented;

function settingOf(units: readonly Unit[], margins: readonly number[], pairs: Pairs, i: number): Setting {
  // A masthead may be set with blank lines and the text below it without, or the other way round.
  const near = (count: Count) => count(i + NEAR) - count(i - NEAR);
  const wide = (count: Count) => count(i + 2 * WINDOW) - count(i - 2 * WINDOW);
  const widths: number[] = [];
  const ended: number[] = [];
  let indents = 0;
  let flush = 0;
  let long = 0;
  let unbroken = 0;
  for (let j = Math.max(0, i - WINDOW); j < Math.min(units.length, i + WINDOW + 1); j++) {
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
  const { across, tight, goesOn, close, parted, unparted } = pairs;
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
}

/** The left edge of the text on each page: the smallest indent that more than one long line has. */
function pageMargins(units: readonly Unit[], gaps: readonly Gap[]): number[] {
  const margins: number[] = new Array(units.length).fill(0);
  let margin = 0;
  for (let i = 0; i < units.length; ) {
    let j = i + 1;
    while (j < units.length && !gaps[j]!.pageBreak) j++;
    let [least, second] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let k = i; k < j; k++) {
      const { info, column } = units[k]!;
      if (info.width <= 30 || column > 0) continue;
      if (info.indent < least) [least, second] = [info.indent, least];
      else if (info.indent < second) second = info.indent;
    }
    // A page without long lines says nothing.
    if (second !== Number.POSITIVE_INFINITY) margin = second;
    else if (least !== Number.POSITIVE_INFINITY) margin = least;
    margins.fill(margin, i, j);
    i = j;
  }
  return margins;
}
