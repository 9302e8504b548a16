import { language } from '../../languages/compiled';
import { type AgendaLine, readAgendaLine } from '../../languages/items';
import type { Language } from '../../languages/types';
import type { Unit } from '../units/units';
import { counted, type FormulaSpan, joinFolded, next } from './span';

/** The agenda item line that starts at unit `i`, over as many units as it takes; null when it is none. */
export function agendaSpan(units: readonly Unit[], i: number): FormulaSpan | null {
  const list = [i];
  let line: AgendaLine = units[i]!.info.cues.agenda!;
  const id = agendaLanguage(units[i]!);
  const c = language(id);
  for (let last = i; list.length < 5; ) {
    const j = next(units, last);
    const u = units[j];
    if (
      !u ||
      !(
        u.info.cues.items ||
        u.info.cues.tail ||
        line.open ||
        !line.complete ||
        /^(?:и|and|et|y|e|و|和) ?\d/.test(u.info.folded)
      )
    )
      break;
    const read = readAgendaLine(
      c,
      joinFolded(
        [...list, j].map(k => units[k]!.info.folded),
        id === 'zh',
      ),
    );
    if (!read || (read.items.length <= line.items.length && !(read.complete && (u.info.cues.tail || !line.complete))))
      break;
    if (!read.complete && !read.open && line.complete) break;
    line = read;
    list.push(j);
    last = j;
  }
  if (!line.complete && !line.open && units[i]!.info.folded.length > 90) return null;
  return { kind: 'agenda', language: id, units: counted(list), found: line.complete ? 3 : line.items.length ? 1 : 0 };
}

/** The language of a masthead line, where function words are too few to tell. */
export function agendaLanguage(u: Unit): Language {
  return u.info.languages.find(id => readAgendaLine(language(id), u.info.folded)) ?? u.info.languages[0]!;
}
