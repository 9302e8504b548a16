import { councilYear, sessionsAt } from '../../knowledge/sessions';
import { writeCouncilYear, writeSession } from '../../languages/sessions';
import type { Organ } from '../../languages/types';
import type { Document } from '../../letter/letter';
import type { Edit } from '../types';
import { agendaLine, agendaTitleLines } from './agenda';
import { letterDate } from './dates';
import { indentOf, insertAfter, insertBefore } from './layout';
import { mastheadOrgans } from './words';

/** The organs that the request names and the masthead does not; none where there is no masthead. */
export function organsNotInMasthead(d: Document): Organ[] {
  // A letter printed without its masthead contradicts nothing.
  if (!d.request || !d.organs.length) return [];
  const listed = mastheadOrgans(d);
  return d.request.request.organs.filter(organ => !listed.includes(organ) && !d.organs.some(o => o.organ === organ));
}

/** The name of the organ where its place is: the General Assembly first, with its session and its items. */
export function organInMasthead(d: Document, organ: Organ): Edit {
  const first = d.organs[0]!.part;
  const { name } = first.block.pack.pack.organs[organ];
  const date = letterDate(d);
  if (organ === 'SC') {
    // Its year stands under it, and the items of the other organ before it.
    const last = [...d.organs.map(o => o.part), d.session?.part, d.agenda?.part, ...d.agendaTitles]
      .filter(p => !!p)
      .reduce((a, b) => (b.runs.at(-1)!.line > a.runs.at(-1)!.line ? b : a));
    const year = date ? [writeCouncilYear(d.language, councilYear(date.value.year))] : [];
    return insertAfter(d, last, [name, ...year], { close: last === first, indent: indentOf(d, first) });
  }
  if (organ !== 'GA') return insertAfter(d, first, [name], { close: true });
  const session = date ? sessionsAt(date.value).at(-1)! : null;
  const agenda = d.agenda || !d.request!.request.items.length ? [] : [agendaLine(d), ...agendaTitleLines(d, session)];
  const lines = [name, ...(session ? [writeSession(d.language, 'regular', session)] : []), ...agenda];
  return insertBefore(d, first, lines, { snippet: true, close: true });
}
