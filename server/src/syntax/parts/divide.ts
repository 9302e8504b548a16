import { language } from '../../languages/compiled';
import { readAgendaLine } from '../../languages/items';
import type { Language } from '../../languages/types';
import type { Memory } from '../memory';
import { agendaLanguage } from '../spans/agendaSpan';
import { joinFolded } from '../spans/span';
import type { PartKind } from '../tree/tree';
import type { Unit } from '../units/units';
import { divideTitles } from './agendaTitles';
import type { Decoded } from './parts';
import { divideSignatures } from './signatures';

/** Units of one kind that follow each other. */
export interface Group {
  readonly kind: PartKind;
  readonly units: number[];
  readonly annexed: boolean;
}

/** Cuts a group where one part of its kind ends and the next begins. */
export function divide(d: Decoded, g: Group, memory: Memory): Group[] {
  const cut = (starts: readonly number[]) =>
    starts.map((s, k) => ({ ...g, units: g.units.slice(s, starts[k + 1] ?? g.units.length) }));
  const units = g.units.map(i => d.units[i]!);
  const gaps = g.units.map(i => d.gaps[i]!);
  const set = g.units.map(i => d.settings[i]!);
  if (g.kind === 'agendaTitle') {
    const id = languageOf(units, agendaLine(d)?.language ?? 'en');
    return cut(
      divideTitles(
        units,
        gaps,
        set,
        units.map(u => d.textOf(u)),
        id,
        agendaLine(d)?.count ?? 0,
        isWrapped(d),
        memory,
      ),
    );
  }
  if (g.kind === 'signature') return cut(divideSignatures(units, gaps, set));
  return [g];
}

/** Whether the letter before its annexes has lines that end because they are full. */
function isWrapped(d: Decoded): boolean {
  let long = 0;
  let full = 0;
  for (const u of d.units) {
    if (u.info.cues.annexAlone && long + full > 4) break;
    if (u.info.width > 150) long++;
    else if (u.info.width > 60 && u.info.ends !== 'sentence') full++;
  }
  return long * 2 <= full;
}

function agendaLine(d: Decoded): { language: Language; count: number } | null {
  const span = d.spans.find(s => s?.kind === 'agenda');
  if (!span) return null;
  const id = agendaLanguage(d.units[span.units[0]!]!);
  const line = readAgendaLine(
    language(id),
    joinFolded(
      span.units.map(i => d.units[i]!.info.folded),
      id === 'zh',
    ),
  );
  return { language: id, count: line?.items.length ?? 0 };
}

/** The language most of the units speak for. */
export function languageOf(units: readonly Unit[], fallback: Language): Language {
  const votes = new Map<Language, number>();
  for (const { info } of units) {
    const id = info.languages[0]!;
    if (info.weight > 0) votes.set(id, (votes.get(id) ?? 0) + info.weight);
  }
  let best = fallback;
  let most = 0;
  for (const [id, weight] of votes) {
    if (weight > most || (weight === most && id === fallback)) {
      best = id;
      most = weight;
    }
  }
  // A handful of Latin words of no clear language belong to the text round them.
  if (
    most === 0 &&
    units.length &&
    units.every(u => u.info.languages.length === 3 && u.info.languages.includes('en')) &&
    !['en', 'fr', 'es'].includes(fallback)
  )
    return 'en';
  return best;
}
