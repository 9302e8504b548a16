import type { LineInfo } from '../lines/line';
import { visible } from '../lines/neighbours';

export function labelAt(infos: readonly LineInfo[], i: number): string | null {
  const info = infos[i]!;
  if (info.label) return info.label;
  if (!info.bareLabel) return null;
  return [...info.folded.replace('/', '')].map(c => ('⁰¹²³⁴⁵⁶⁷⁸⁹'.includes(c) ? '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(c) : c)).join('');
}

export const certain = (info: LineInfo) =>
  /^(?:[\da-z]{1,3} ?\/(?!\d)|[¹²³⁴⁵⁶⁷⁸⁹⁰]|\*{1,3} ?\S|\[\d)/.test(info.folded);

export function startsNote(
  infos: readonly LineInfo[],
  i: number,
  furniture: readonly boolean[],
  afterRule: boolean,
): boolean {
  const info = infos[i]!;
  const label = labelAt(infos, i);
  if (!label) return false;
  if (furniture[i] && !(afterRule && info.bareLabel && info.furniture === 'number')) return false;
  if (afterRule) return true;
  if (info.bareLabel) return false;
  if (/^\d/.test(info.folded) && (info.cues.date || info.cues.items || info.listMark)) return false;
  return !/^[a-zа-я] /.test(info.folded) || isTableNote(infos, i);
}

/** A note with a letter stands right below the rows of a table. */
export function isTableNote(infos: readonly LineInfo[], i: number): boolean {
  const before = visible(infos, i, -1);
  const { afterLabel } = infos[i]!;
  if (before < 0 || afterLabel === afterLabel.toLowerCase()) return false;
  const { gaps, words, figures, cues } = infos[before]!;
  return words > 2 && (gaps >= 1 || (figures >= 2 && figures * 3 >= words && !cues.placeDate));
}

export function isNext(label: string, next: string): boolean {
  if (/^\d+$/.test(label)) return Number(next) === Number(label) + 1;
  return /^[a-z]$/.test(label) ? next.charCodeAt(0) === label.charCodeAt(0) + 1 : next.length >= label.length;
}
