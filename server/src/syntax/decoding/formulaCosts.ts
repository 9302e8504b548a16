import type { LineInfo } from '../lines/line';
import type { Gap } from '../units/units';
import type { InSpan } from './context';
import { NEVER } from './states';

export function agendaTitle(
  info: LineInfo,
  masthead: boolean,
  title: boolean,
  agenda: boolean,
  numbered: boolean,
  begins: boolean,
  e: number,
): number {
  const { cues } = info;
  // A line that goes on is as likely in a title of many lines as in a paragraph.
  let cost = numbered ? (e > 3 ? 0 : 3) : begins ? 9 : 4;
  if (masthead) cost += 14;
  if (title || agenda) cost += 14;
  if (cues.opening || cues.salutation || cues.mark || cues.annexAlone) cost += 12;
  if (info.ends === 'sentence') cost += 8;
  if (info.folded.length > 200) cost += 8;
  return cost;
}

export function titleCost(start: InSpan | undefined, annex: InSpan | undefined): number {
  if (!start) return NEVER;
  return 8 - 3 * start.span.found + (annex && annex.span.found > 0 ? 12 : 0);
}

/** A unit that goes on with a formula: free inside its span, dear behind it. */
export function further(inSpan: InSpan | undefined, e: number): number {
  if (inSpan) return inSpan.index > 0 ? 0 : NEVER;
  return Math.max(6, 16 - e);
}

export function annexCost(start: InSpan | undefined, info: LineInfo, gap: Gap): number {
  if (!start) return NEVER;
  if (start.span.found > 0) return 4 - Math.min(3, start.span.found) - (gap.pageBreak ? 1 : 0);
  return info.cues.annexAlone ? 1 : 6;
}
