import type { LineInfo } from '../lines/line';
import type { Setting } from './setting';
import type { Gap } from './units';

/** What ends a clause of a preamble. */
export const CLAUSE = /[,،;]$/;

/**
 * Evidence that unit `b` goes on where `a` ends: positive when it does, negative when something new starts.
 * Every number is a weight, about 6 for what decides by itself.
 */
export function joinEvidence(a: LineInfo, b: LineInfo, gap: Gap, s: Setting): number {
  let e = 0;
  if (a.ends === 'sentence') e -= b.starts === 'lower' ? 1 : endsByChance(a, b, s.measure) ? 4 : 7;
  else if (a.ends === 'colon') e -= a.folded.endsWith(';') && b.starts === 'upper' && !a.cues.note ? 8 : 5;
  else if (a.ends === 'open') e += s.measure > 200 && b.starts !== 'lower' ? 2 : 6;
  else if (a.ends === 'hyphen') e += 7;
  else e += b.starts === 'other' ? 1 : 0;
  if (b.starts === 'lower') e += 6;
  if (b.ideographicIndent) e -= 7;
  if (b.listMark)
    e -= a.ends === 'colon' || a.ends === 'sentence' ? 10 : a.ends === 'open' && b.starts === 'digit' ? 5 : 6;
  if (b.cues.note) e -= 6;
  if (a.cues.salutation) e -= 10;
  if (b.cues.opening && a.ends !== 'open') e -= 5;
  if (b.cues.closing && a.ends === 'sentence') e -= 4;
  if (b.cues.salutation && gap.blank > 0) e -= 3;
  const wrap = wrapEvidence(a, b, s.measure);
  e += wrap;
  const parted = gap.blank > 0 && !gap.interrupted && !s.spaced;
  if (b.cues.preamble && CLAUSE.test(a.folded) && (b.starts === 'upper' || wrap < 5 || parted)) e -= 14;
  // A clause of a preamble ends with a comma, long before the line does.
  if (a.ends === 'open' && b.starts === 'upper' && wrap <= -4 && /[,،]$/.test(a.folded)) e -= 3;
  if (s.parted && s.measure < 200 && a.ends === 'sentence' && gap.blank === 0 && !gap.interrupted && !gap.pageBreak)
    e += 5;
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
