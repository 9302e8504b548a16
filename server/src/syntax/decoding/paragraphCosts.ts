import type { LineInfo } from '../lines/line';
import { HEADING_NUMBER } from '../lines/lineEnds';
import type { InSpan, UnitContext } from './context';
import { asks } from './headingCosts';

export function paragraph(
  c: UnitContext,
  info: LineInfo,
  masthead: boolean,
  title: InSpan | undefined,
  annex: InSpan | undefined,
  e: number,
): number {
  const { cues } = info;
  let cost = 4;
  if (cues.opening || cues.salutation || cues.closing) cost -= 3;
  const numbered =
    HEADING_NUMBER.test(info.folded) && info.width < 0.75 * c.setting.measure && (info.ends === 'other' || asks(info));
  if (numbered) cost += 3;
  else if (info.listMark) cost -= 2;
  if (info.gaps > 1) cost += 4;
  if (
    cues.note ||
    (cues.placeDate && !(e > 2 && isFull(c) && !/^\(/.test(info.folded)) && !masthead && info.ends !== 'sentence')
  )
    cost -= 4;
  else if (cues.post && info.ends === 'open' && info.width < 50) cost += 5;
  else if ((info.ends === 'sentence' || info.ends === 'colon') && !numbered) cost -= 1;
  else if (
    info.ends === 'other' &&
    info.width < 0.6 * c.setting.measure &&
    !cues.salutation &&
    (!info.listMark || numbered)
  )
    cost += 5;
  if (info.starts === 'lower' && !info.listMark && !cues.note) cost += 3;
  if (c.run >= 3) cost += 2;
  if (masthead && c.place.head) cost += 8;
  if (cues.mark) cost += 20;
  if (title && title.index === 0 && title.span.found > 1) cost += 8;
  if (annex && annex.index === 0 && annex.span.found > 0) cost += 16;
  else if (annex && annex.index === 0 && cues.annexAlone) cost += 8;
  if (cues.original && /^[[\]]/.test(info.folded)) cost += 6;
  return cost;
}

/** The line before has no room left. */
const isFull = ({ previous, setting }: UnitContext) =>
  !!previous && previous.width > 0.9 * setting.measure && previous.width < 130;

export function goesOnCost(
  c: UnitContext,
  info: LineInfo,
  e: number,
  annex: InSpan | undefined,
  title: InSpan | undefined,
): number {
  let cost = 3 - Math.round(e * 0.8);
  if (info.cues.mark) cost += 14;
  if (info.gaps > 0 && info.width < 0.95 * c.setting.measure) cost += info.gaps > 1 && info.figures > 0 ? 8 : 3;
  if (c.run >= 3) cost += 3;
  if (annex && annex.index === 0 && annex.span.found > 1) cost += e > 4 ? 4 : 14;
  else if (annex?.index === 0 && info.cues.annexAlone && info.cues.annex) cost += 5;
  if (title && title.index === 0 && title.span.found > 2) cost += 4;
  if (info.cues.original && /^[[\]]/.test(info.folded)) cost += 5;
  return Math.max(0, cost);
}
