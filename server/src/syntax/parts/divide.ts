import { language } from '../../languages/compiled';
import { readAgendaLine } from '../../languages/items';
import type { Language } from '../../languages/types';
import type { Memory } from '../memory';
import { agendaLanguage } from '../spans/agendaSpan';
import { joinFolded } from '../spans/span';
import type { Unit } from '../units/units';
import { divideTitles } from './agendaTitles';
import type { Group } from './groups';
import type { Decoded } from './parts';
import { divideSignatures } from './signatures';

/** What decides where the titles of agenda items part: the line of the items, and whether the text is wrapped. */
export interface AgendaSetting {
  readonly language: Language;
  readonly count: number;
  readonly wrapped: boolean;
}

/** Cuts a group where one part of its kind ends and the next begins. */
export function divide(d: Decoded, g: Group, agenda: AgendaSetting | null, memory: Memory): Group[] {
  const cut = (starts: readonly number[]) =>
    starts.map((s, k) => ({ ...g, units: g.units.slice(s, starts[k + 1] ?? g.units.length) }));
  const units = g.units.map(i => d.units[i]!);
  if (g.kind !== 'agendaTitle' && g.kind !== 'signature') return [g];
  const gaps = g.units.map(i => d.gaps[i]!);
  const set = g.units.map(i => d.settings[i]!);
  if (g.kind === 'signature') return cut(divideSignatures(units, gaps, set));
  const texts = units.map(u => d.textOf(u));
  const { language: named, count, wrapped } = agenda!;
  return cut(divideTitles(units, gaps, set, texts, languageOf(units, named), count, wrapped, memory));
}

/** Whether the letter before its annexes has lines that end because they are full. */
function isWrapped({ units }: Decoded): boolean {
  let long = 0;
  let full = 0;
  for (const { info } of units) {
    if (info.cues.annexAlone && long + full > 4) break;
    if (info.width > 150) long++;
    else if (info.width > 60 && info.ends !== 'sentence') full++;
  }
  return long * 2 <= full;
}

/** What decides where the titles of a document part; without a line of agenda items, their number is 0. */
export function agendaSetting(d: Decoded): AgendaSetting {
  const wrapped = isWrapped(d);
  const at = d.spans.findIndex(s => s?.kind === 'agenda');
  const span = d.spans[at];
  if (!span) return { language: 'en', count: 0, wrapped };
  const id = agendaLanguage(d.units[at]!);
  const folded = span.units.map(i => d.units[at + i]!.info.folded);
  const line = readAgendaLine(language(id), joinFolded(folded, id === 'zh'));
  return { language: id, count: line?.items.length ?? 0, wrapped };
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
