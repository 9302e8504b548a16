import type { LineInfo } from '../lines/line';
import { HEADING_NUMBER } from '../lines/lineEnds';
import type { UnitContext } from './context';

const TABLE_NUMBER =
  /^(?:table|figure|box|tableau|cuadro|tabla|recuadro|таблица|рисунок|الجدول|جدول|الشكل|图|表) ?(?:no\. ?|№ ?)?[\divx.]{0,4}$/;

/** A heading may end in a question mark. */
export const asks = (info: LineInfo) => info.folded.endsWith('?');

export function headingCost(c: UnitContext, info: LineInfo, masthead: boolean, formula: boolean): number {
  const { cues } = info;
  let cost = 7;
  if (info.width > 110) cost += info.width > 240 ? 12 : 4;
  const numbered = HEADING_NUMBER.test(info.folded);
  if (info.ends === 'sentence') cost += numbered && info.width < 60 ? (asks(info) ? 0 : 3) : 7;
  else if (info.ends === 'colon' || info.ends === 'open') cost += 4;
  if (cues.heading) cost -= 3;
  if (numbered) cost -= 2;
  if (cues.placeDate || cues.note || info.gaps > 1) cost += 5;
  if (c.after <= -3 && info.ends === 'other') cost -= 3;
  if (info.indent - c.setting.margin >= 6 && info.width < 0.8 * c.setting.measure) cost -= 1;
  if (c.run >= 3 && info.figures * 2 >= info.words) cost += 4;
  if (info.starts === 'lower') cost += 7;
  if (cues.mark || (cues.post && info.width < 60 && !cues.heading)) cost += 5;
  if (cues.opening || cues.closing || cues.salutation) cost += 5;
  if (formula) cost += 8;
  if (masthead && c.place.head) cost += 6;
  if (c.gap.blank > 0 && !c.setting.spaced) cost -= 1;
  return Math.max(1, cost);
}

export function headingGoesOn(c: UnitContext, info: LineInfo, e: number): number {
  const { gap, setting, previous } = c;
  // A date or an explanation in brackets, or the title of a table below its number.
  if (
    gap.blank === 0 &&
    previous &&
    previous.gaps < 2 &&
    ((/^\([^)]{6,}\)$/.test(info.folded) && !info.cues.placeDate) || TABLE_NUMBER.test(previous.folded))
  )
    return info.ends === 'other' ? 1 : 4;
  let cost = 6 - Math.round(e * 0.5);
  if (c.beforeRun || info.gaps > 1) cost += 4;
  if (gap.blank > 0 && !setting.spaced) cost += 8;
  if (info.ends === 'sentence') cost += 5;
  if (info.width > 100) cost += 6;
  // The sign of a note stands behind the last word.
  if (previous && /[^*]\*{1,3}$/.test(previous.folded)) cost += 6;
  if (info.cues.opening || info.cues.mark || info.listMark) cost += 8;
  return Math.max(1, cost);
}
