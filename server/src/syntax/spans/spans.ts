import { language } from '../../languages/compiled';
import { type AnnexTitle, readAnnexTitle, readTitle } from '../../languages/titles';
import type { Memory } from '../memory';
import { type Same, spliced } from '../same';
import type { Setting } from '../units/setting';
import type { Gap, Unit, Units } from '../units/units';
import { agendaSpan } from './agendaSpan';
import { chineseSpan, startsChinese } from './chineseSpan';
import { closes, extend, isWhole, type Reading } from './extendSpan';
import { counted, type FormulaSpan, next } from './span';

/** How many units ahead a formula may reach, with the columns that stand between its units. */
const REACH = 80;

/**
 * Finds the formula spans among the units; each starts at a unit and is the longest reading from there. Where the units
 * ahead and their settings are the same, it is that of `last`.
 */
export function findSpans(
  { units, gaps }: Units,
  set: readonly Setting[],
  memory: Memory,
  last: readonly (FormulaSpan | null)[],
  same: Same,
): (FormulaSpan | null)[] {
  const ahead = { ...same, head: Math.max(0, same.head - REACH) };
  return spliced(last, ahead, units.length, i => {
    const { info } = units[i]!;
    const { cues } = info;
    const span = cues.agenda
      ? agendaSpan(units, i)
      : cues.annex || cues.annexAlone
        ? annexSpan(units, gaps, set, i, memory)
        : cues.title
          ? titleSpan(units, gaps, set, i, memory)
          : info.languages[0] === 'zh' && info.weight > 0 && !cues.session && !cues.organ && startsChinese(info.folded)
            ? chineseSpan(units, gaps, set, i, memory)
            : null;
    const known = span && last[i < same.head ? i : i - same.by];
    if (known && alike(span, known)) return known;
    return span;
  });
}

const alike = (a: FormulaSpan, b: FormulaSpan) =>
  a.kind === b.kind && a.language === b.language && a.found === b.found && a.units.join() === b.units.join();

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
    if (e && e.found > (best?.found ?? -1))
      best = { kind: 'title', language: id, units: counted(e.units), found: e.found };
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
      units: [0],
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
        units: counted(e.found === 0 ? aloneUnits(e.units, units, read) : e.units),
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
