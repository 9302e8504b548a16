import type { LineInfo } from '../lines/line';
import type { FormulaSpan } from '../spans/span';
import { isMastheadCue } from '../units/columns';
import type { Unit } from '../units/units';
import type { InSpan, UnitContext } from './context';

type Place = Pick<UnitContext, 'head' | 'letterhead' | 'mastheadAhead' | 'itemTitle' | 'numbered'>;

/** Where each unit stands to the masthead and the titles. `head` is the first line behind the masthead. */
export function placesOf(
  units: readonly Unit[],
  spans: readonly (FormulaSpan | null)[],
  head: number,
  infos: readonly LineInfo[],
): (unit: number, inSpans: readonly InSpan[]) => Place {
  // The title of an item can be that of a letter: then the letter's own title comes right behind it.
  const itemTitles = new Set<FormulaSpan>();
  // A title may stand behind a first line that only looks like text; every line up to the first title is masthead.
  let titleLine = -1;
  let firstAgenda = -1;
  spans.forEach((s, i) => {
    if (s?.kind === 'agenda' && firstAgenda < 0) firstAgenda = i;
    if (s?.kind !== 'title' || s.found < 2) return;
    const behind = spans[i + s.units.at(-1)! + 1];
    if (behind?.kind === 'title' && behind.found > 1) itemTitles.add(s);
    else if (titleLine < 0) titleLine = units[i]!.line;
  });
  // Without organs and a title, what stands above the text is a letterhead with an address.
  const draft =
    !!infos[head] &&
    !infos[head]!.cues.title &&
    !(titleLine >= 0 && titleLine < head) &&
    (!!infos[head]!.cues.salutation || !hasMasthead(units, head));
  const headUntil = Math.max(head, titleLine <= head + 40 ? titleLine : -1);
  // Names and notes may stand above the organs, never between the agenda and the title.
  const lastOrgan = units
    .slice(0, 12)
    .findLastIndex(u => isMastheadCue(u.info) && u.line < head && !u.info.cues.session);
  return (i, inSpans) => {
    const { line } = units[i]!;
    return {
      head: line <= headUntil,
      letterhead: draft && line < head,
      mastheadAhead: i < lastOrgan && !(firstAgenda >= 0 && i > firstAgenda),
      itemTitle: firstAgenda >= 0 && inSpans.some(s => itemTitles.has(s.span)),
      numbered: firstAgenda >= 0 && i > firstAgenda,
    };
  };
}

/** Whether one of the units above a line is an organ, a session or an agenda item line. */
function hasMasthead(units: readonly Unit[], head: number): boolean {
  for (const { line, info } of units) {
    if (line >= head) return false;
    if (info.cues.organ || info.cues.session || info.cues.agenda) return true;
  }
  return false;
}
