import type { Organ } from '../../languages/types';
import type { Document } from '../../letter/letter';
import type { Part } from '../../syntax/parts/parts';
import { fold } from '../../text/fold';
import type { Edit } from '../types';
import { agendaLine, agendaTitleLines } from './agenda';
import { namesTitles } from './items';
import { insertAfter, replacePart } from './layout';
import { mastheadOrgans, withAgenda } from './words';

/** The organ of the masthead that wants an agenda item and has none. */
export function organWithoutItems(d: Document): Organ | undefined {
  if ((d.agenda && d.agenda.line.items.length > 0) || namesTitles(d)) return undefined;
  return mastheadOrgans(d).find(o => withAgenda.includes(o));
}

/** The agenda item line, from the request where it names items, and a title for each where none stands there. */
export function insertedAgenda(d: Document): Edit[] {
  if (d.agenda) return replacePart(d, d.agenda.part, agendaLine(d), true);
  const number = d.session?.line.kind === 'regular' ? d.session.line.number : null;
  const titles = d.agendaTitles.length || titlesStand(d) ? [] : agendaTitleLines(d, number);
  // The session of this organ comes before the items; the year of the Council may stand beside it on the same line.
  const session = d.session?.part ?? d.organs.find(o => withAgenda.includes(o.organ))!.part;
  return [
    insertAfter(d, datesBehind(d, session) ?? session, [agendaLine(d), ...titles], { snippet: true, close: true }),
  ];
}

/** Whether lines behind the session could be titles that lost their agenda line: words without figures, no cue of the masthead. */
function titlesStand(d: Document): boolean {
  if (!d.session) return false;
  // Without its line the titles may have drawn the title of the letter into the text.
  if (!d.title) return true;
  const from = d.session.part.runs[0]!.line;
  const to = d.title.part.runs[0]!.line;
  return d.section.parts.some(({ kind, runs, block }) => {
    if (runs[0]!.line <= from || runs[0]!.line >= to) return false;
    if (kind !== 'masthead' && kind !== 'heading' && kind !== 'paragraph' && kind !== 'unclassified') return false;
    const line = fold(block.source.split('\n')[0]!);
    return (
      /[^\d:/]{3}/.test(line) &&
      !/[\d/]/.test(line) &&
      !block.pack.distribution.test(line) &&
      !block.pack.subsidiary.test(line)
    );
  });
}

/** The line with the days of a session, which stands behind it. */
function datesBehind(d: Document, session: Part): Part | undefined {
  const line = session.runs.at(-1)!.line;
  return d.section.parts.find(
    p => p.runs[0]!.line > line && p.runs[0]!.line < line + 3 && p.block.pack.period.test(p.block.folded),
  );
}
