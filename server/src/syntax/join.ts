import type { LineInfo } from './line';
import type { Unit } from './units';

/** How the lines round a unit are set; what is needed to tell a wrapped line from a new one. */
export interface Setting {
  /** Width of full lines. */
  readonly measure: number;
  /** A blank line stands after every line, so that it says nothing. */
  readonly spaced: boolean;
  /** Left edge of the page's lines. */
  readonly margin: number;
  /** First lines of paragraphs are indented here. */
  readonly indented: boolean;
}

export interface Gap {
  /** Blank lines between two units. */
  readonly blank: number;
  readonly pageBreak: boolean;
  /** Furniture or a footnote stands between. */
  readonly interrupted: boolean;
}

const WINDOW = 14;

/** The settings of all units, from the lines round each of them. */
export function settings(units: readonly Unit[], gaps: readonly Gap[]): Setting[] {
  const n = units.length;
  // Prefix sums: pairs with and without a blank line between, pairs that go on across one.
  const across = new Int32Array(n + 1);
  const tight = new Int32Array(n + 1);
  const goesOn = new Int32Array(n + 1);
  const close = new Int32Array(n + 1);
  for (let i = 1; i < n; i++) {
    const a = units[i - 1]!.info;
    const b = units[i]!.info;
    const wraps =
      a.ends !== 'sentence' &&
      a.ends !== 'colon' &&
      (b.starts === 'lower' ||
        a.ends === 'open' ||
        a.ends === 'hyphen' ||
        (a.width > 50 && b.starts !== 'upper' && !b.listMark));
    across[i + 1] = across[i]! + (gaps[i]!.blank > 0 && !gaps[i]!.interrupted ? 1 : 0);
    tight[i + 1] = tight[i]! + (gaps[i]!.blank === 0 && !gaps[i]!.interrupted && units[i]!.column === 0 ? 1 : 0);
    goesOn[i + 1] = goesOn[i]! + (gaps[i]!.blank > 0 && !gaps[i]!.interrupted && wraps ? 1 : 0);
    close[i + 1] = close[i]! + (gaps[i]!.blank === 0 && wraps ? 1 : 0);
  }
  const margins = pageMargins(units, gaps);
  return units.map((_, i) => {
    const from = Math.max(0, i - WINDOW);
    const to = Math.min(n, i + WINDOW + 1);
    const wide = (a: Int32Array) => a[Math.min(n, i + 2 * WINDOW)]! - a[Math.max(0, i - 2 * WINDOW)]!;
    const widths: number[] = [];
    let indents = 0;
    let flush = 0;
    let long = 0;
    for (let j = from; j < to; j++) {
      const { width, indent } = units[j]!.info;
      if (width > 24 && width <= 130 && units[j]!.columns === 1) widths.push(width);
      if (width > 150) long++;
      if (width > 24) indent > margins[j]! ? indents++ : flush++;
    }
    widths.sort((a, b) => a - b);
    // Text that is not wrapped at all has lines of any length; then no line is full.
    const widest = widths.at(-1) ?? 0;
    const long2 = widths.filter(w => w > 0.5 * widest);
    const ragged = widest > 84 && long2.length > 5 && long2.filter(w => w >= 0.85 * widest).length * 3 < long2.length;
    const measure =
      (long > 1 && long * 3 > widths.length) || ragged
        ? 400
        : widths.length
          ? widths[Math.max(0, Math.ceil(widths.length * 0.9) - 1)]!
          : 80;
    return {
      measure,
      spaced: wide(goesOn) >= 2 && (wide(goesOn) * 5 >= wide(across) || !wide(tight)) && wide(close) < wide(goesOn),
      margin: margins[i]!,
      indented: indents > 0 && flush > indents,
    };
  });
}

/** The left edge of the text on each page: the smallest indent that more than one long line has. */
function pageMargins(units: readonly Unit[], gaps: readonly Gap[]): number[] {
  const margins: number[] = new Array(units.length).fill(0);
  for (let i = 0; i < units.length; ) {
    let j = i + 1;
    while (j < units.length && !gaps[j]!.pageBreak) j++;
    const indents = [];
    for (let k = i; k < j; k++)
      if (units[k]!.info.width > 30 && units[k]!.column === 0) indents.push(units[k]!.info.indent);
    indents.sort((a, b) => a - b);
    const margin = indents[Math.min(1, indents.length - 1)] ?? 0;
    margins.fill(margin, i, j);
    i = j;
  }
  return margins;
}

/**
 * Evidence that unit `b` goes on where `a` ends: positive when it does, negative when something new starts.
 * Every number is a weight, about 6 for what decides by itself.
 */
export function joinEvidence(a: LineInfo, b: LineInfo, gap: Gap, s: Setting): number {
  let e = 0;
  if (a.ends === 'sentence') e -= b.starts === 'lower' ? 1 : endsByChance(a, b, s.measure) ? 4 : 7;
  else if (a.ends === 'colon') e -= 5;
  else if (a.ends === 'open') e += s.measure > 200 && b.starts !== 'lower' ? 2 : 6;
  else if (a.ends === 'hyphen') e += 7;
  else e += b.starts === 'other' ? 1 : 0;
  if (b.starts === 'lower') e += 6;
  if (b.ideographicIndent) e -= 7;
  if (b.listMark)
    e -= a.ends === 'colon' || a.ends === 'sentence' ? 10 : a.ends === 'open' && b.starts === 'digit' ? 5 : 6;
  if (b.cues.note) e -= 6;
  if (b.cues.opening && a.ends !== 'open') e -= 5;
  if (b.cues.closing && a.ends === 'sentence') e -= 4;
  if (b.cues.salutation && gap.blank > 0) e -= 3;
  e += wrapEvidence(a, b, s.measure);
  if (gap.blank > 0 && !gap.interrupted) {
    if (!s.spaced) e -= gap.blank > 1 ? 9 : 8;
    else if (gap.blank > 1) e -= 5;
  }
  const inset = b.indent - s.margin;
  if (!gap.pageBreak && b.indent !== a.indent) {
    if (a.listMark && b.indent > a.indent) e += 1;
    else if (inset >= 1 && b.indent > a.indent) e -= s.indented ? 6 : 3;
    else if (b.indent < a.indent && s.indented && inset <= 0) e += 3;
  } else if (s.indented && inset >= 1 && a.ends === 'sentence') e -= 3;
  else if (s.indented && inset <= 0 && gap.blank === 0) e += a.ends === 'sentence' ? 4 : 2;
  else if (s.indented && inset <= 0 && s.spaced && gap.blank === 1) e += a.ends === 'sentence' ? 4 : 2;
  return Math.max(-16, Math.min(16, e));
}

/**
 * A line that ends a sentence because it is full, and not because its paragraph ends: the next word has no room, and
 * that is not only because the word is long.
 */
function endsByChance(a: LineInfo, b: LineInfo, measure: number): boolean {
  return a.width + 1 + b.firstWord > measure && (a.width >= 0.95 * measure || b.firstWord < 0.1 * measure);
}

/** Whether the first word of `b` would have had room behind `a`. */
export function wrapEvidence(a: LineInfo, b: LineInfo, measure: number): number {
  if (a.width > 150) return -4;
  const full = (a.width + (b.languages[0] === 'zh' ? 0 : 1) + b.firstWord) / measure;
  return full > 0.96 ? 5 : full > 0.88 ? 3 : full > 0.78 ? 0 : full > 0.6 ? -4 : -7;
}
