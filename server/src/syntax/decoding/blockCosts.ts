import type { LineInfo } from '../lines/line';
import { HEADING_NUMBER } from '../lines/lineEnds';
import type { UnitContext } from './context';
import { NEVER } from './states';

export function tableRow(c: UnitContext, info: LineInfo): number {
  const pipes = info.folded.split('|').length - 1;
  if (info.cues.mark) return NEVER;
  if (info.gaps >= 2 || pipes >= 2) return c.rows ? 0 : 3;
  if (info.gaps === 1 && !info.listMark && !HEADING_NUMBER.test(info.folded))
    return c.rows ? (info.figures > 0 ? 0 : 2) : 9;
  if (c.headerCell) return 0;
  // A header's cells begin with a capital each.
  if (c.beforeRun && info.capitals > 2 && info.capitals >= 0.6 * info.words && info.width < 75) return 1;
  if (c.beforeRun && info.words > 2 && info.ends === 'other' && info.width < 75) return 3;
  // Columns may be parted by single spaces only; then a run of lines with figures shows them.
  if (c.run >= 3 && (info.figures > 0 || info.starts === 'lower')) return 1;
  return c.rows && info.width < 60 ? (c.rows > 1 ? 2 : 9) : NEVER;
}

const NAME = /^[^\d:;?!]{3,60}$/;

export function signature(c: UnitContext, info: LineInfo): number {
  const { cues } = info;
  const { gap, previous, setting, afterClosing } = c;
  if (cues.mark) return 0;
  if (info.width > 90 || info.listMark || cues.note || cues.original) return 40;
  let cost = 30;
  if (cues.post) cost = 3;
  else if (NAME.test(info.folded) && info.width < 50 && info.starts !== 'lower') cost = 7;
  else if (info.width < 60) cost = 11;
  if (info.ends === 'sentence') cost += 5;
  if (cues.placeDate) cost += 10;
  if (gap.blank > 1 && !setting.spaced && !cues.post && !afterClosing) cost += 4;
  if (afterClosing) cost -= 4;
  if (c.closingBlock) cost = Math.min(cost, 3) - 3;
  // A block that stands at the far side is a signature's place, and its further lines stand below the first.
  const aside = info.indent - setting.margin >= 20 && info.width < 60;
  if (c.beforeMark && info.width < 60 && info.ends !== 'sentence') cost = Math.min(cost, 3);
  if (aside && info.starts !== 'lower' && !cues.placeDate) cost = Math.min(cost, 6);
  if (aside && previous && gap.blank === 0 && Math.abs(previous.indent - info.indent) < 4) cost = Math.min(cost, 4);
  const close = gap.blank === 0 || (setting.spaced && gap.blank === 1);
  if (previous && close && (previous.cues.mark || previous.cues.post) && info.ends !== 'sentence')
    cost = Math.min(cost, 5) - 2;
  if (cues.opening || cues.annex || cues.salutation || cues.closing) cost += 8;
  // On the next page stands an annex, unless a post says otherwise.
  if (gap.interrupted && !cues.post && !c.beforeMark) cost += 6;
  return cost;
}
