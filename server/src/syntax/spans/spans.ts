import { language } from '../../languages/compiled';
import { type AnnexTitle, readAnnexTitle, readTitle } from '../../languages/titles';
import type { Memory } from '../memory';
import type { Setting } from '../units/setting';
import type { Gap, Unit } from '../units/units';
import { agendaSpan } from './agendaSpan';
import { chineseSpan, startsChinese } from './chineseSpan';
import { closes, extend, isWhole, type Reading } from './extendSpan';
import { type FormulaSpan, next } from './span';

/** Finds the formula spans among the units; each starts at a unit and is the longest reading from there. */
export function findSpans(
  units: readonly Unit[],
  gaps: readonly Gap[],
  set: readonly Setting[],
  memory: Memory,
): (FormulaSpan | null)[] {
  return units.map((u, i) => {
    const { cues, folded } = u.info;
    if (cues.agenda) return agendaSpan(units, i);
    if (cues.annex || cues.annexAlone) return annexSpan(units, gaps, set, i, memory);
    if (cues.title) return titleSpan(units, gaps, set, i, memory);
    if (u.info.languages[0] === 'zh' && u.info.weight > 0 && !cues.session && !cues.organ && startsChinese(folded))
      return chineseSpan(units, gaps, set, i, memory);
    return null;
  });
}

function titleSpan(
  units: readonly Unit[],
  gaps: readonly Gap[],
  set: readonly Setting[],
  i: number,
  memory: Memory,
): FormulaSpan | null {
  let best: FormulaSpan | null = null;
  for (const id of units[i]!.info.languages) {
    if (id === 'zh') continue;
    const c = language(id);
    const read = (folded: string) =>
      memory.once(`title ${id} ${folded}`, () => {
        const t = readTitle(c, folded);
        return t && { found: t.found, complete: isWhole(t, folded), closed: closes(c, folded) };
      });
    const e = extend(units, gaps, set, i, false, read, c.titleGoesOn);
    if (e && e.found > (best?.found ?? -1)) best = { kind: 'title', language: id, units: e.units, found: e.found };
  }
  return best;
}

function annexSpan(
  units: readonly Unit[],
  gaps: readonly Gap[],
  set: readonly Setting[],
  i: number,
  memory: Memory,
): FormulaSpan | null {
  const { info } = units[i]!;
  if (
    info.cues.annexAlone &&
    !info.cues.annexAlone.letter &&
    !/^(?:to the|a la |aux |de la |de las |к |لل|الرسال|المذكر)/.test(units[next(units, i)]?.info.folded ?? '')
  ) {
    return {
      kind: 'annex',
      language: info.languages.find(id => readAnnexTitle(language(id), info.folded)) ?? info.languages[0]!,
      units: [i],
      found: 0,
    };
  }
  let best: FormulaSpan | null = null;
  for (const id of units[i]!.info.languages) {
    const c = language(id);
    const zh = id === 'zh';
    const read = (folded: string) =>
      memory.once(`annex ${id} ${folded}`, () => {
        const t: AnnexTitle | null = readAnnexTitle(c, folded);
        const found = t?.letter?.found ?? 0;
        return t && { found, complete: isWhole(t.letter, folded), closed: closes(c, folded) };
      });
    const goesOn = zh ? /^./ : new RegExp(`${c.titleGoesOn.source}|^(?:to the|a la|aux|de la|к |ل)`);
    const e = extend(units, gaps, set, i, zh, read, goesOn);
    if (e && (!best || e.found > best.found))
      best = {
        kind: 'annex',
        language: id,
        units: e.found === 0 ? aloneUnits(e.units, units, read) : e.units,
        found: e.found,
      };
  }
  return best;
}

/** An annex heading by itself is one line, or the shortest run of lines that reads as one. */
function aloneUnits(
  list: readonly number[],
  units: readonly Unit[],
  read: (folded: string) => Reading | null,
): readonly number[] {
  return read(units[list[0]!]!.info.folded) ? list.slice(0, 1) : list;
}
