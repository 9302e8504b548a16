import { language } from '../../languages/compiled';
import { readAnnexTitle, readTitle } from '../../languages/titles';
import { fold } from '../../text/fold';
import type { Memory } from '../memory';
import type { Setting } from '../units/setting';
import type { Gap, Unit } from '../units/units';
import { counted, type FormulaSpan, next, stops } from './span';

/** Chinese titles end with their kind, so that their lines are read together before anything is told. */
export function chineseSpan(
  units: readonly Unit[],
  gaps: readonly Gap[],
  set: readonly Setting[],
  i: number,
  memory: Memory,
): FormulaSpan | null {
  const c = language('zh');
  let annex: FormulaSpan | null = null;
  let title: FormulaSpan | null = null;
  let text = '';
  const list: number[] = [];
  for (let j = i; j < units.length && list.length < 6; j = next(units, j)) {
    const u = units[j]!;
    if (j > i && (stops(u) || u.info.cues.annexAlone)) {
      if (!u.info.cues.annexAlone?.letter && !/^(?:的)?附/.test(u.info.folded)) break;
    }
    if (j > i && gaps[j]!.blank > (set[j]!.spaced ? 1 : 0) && !gaps[j]!.interrupted) break;
    list.push(j);
    text = fold(text + u.info.folded);
    if (text.length > 260 || /[。！？]/.test(text)) break;
    const folded = text;
    const a = memory.once(`annex title ${folded}`, () => readAnnexTitle(c, folded));
    if (a?.letter && (a.letter.date || a.letter.found === 3))
      annex = { kind: 'annex', language: 'zh', units: counted(list), found: a.letter.found };
    const t = memory.once(`letter title ${folded}`, () => readTitle(c, folded));
    if (!title && t && t.found > 0) title = { kind: 'title', language: 'zh', units: counted(list), found: t.found };
  }
  return annex ?? title;
}

/** What a Chinese title may start with. */
export const startsChinese = (folded: string) =>
  /^(?:[\d〇零○一二三四五六七八九]{4}年|.{2,40}(?:常驻|外交部长|总统|秘书长|主席|代表|部长|总理|给|致|[\d]{4}年))/.test(
    folded,
  ) && !/[。；！？]/.test(folded.slice(0, -1));
