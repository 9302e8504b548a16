import type { LineInfo } from '../lines/line';
import type { FormulaSpan } from '../spans/span';
import { isMastheadCue } from '../units/columns';
import type { Unit } from '../units/units';
import type { InSpan, Place } from './context';

/** Where each unit stands to the masthead and the titles. `head` is the first line behind the masthead. */
export function placesOf(
  units: readonly Unit[],
  spans: readonly (FormulaSpan | null)[],
  inSpans: readonly (readonly InSpan[])[],
  head: number,
  infos: readonly LineInfo[],
): Place[] {
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
  return units.map(({ line }, i) => {
    const numbered = firstAgenda >= 0 && i > firstAgenda;
    const itemTitle = firstAgenda >= 0 && inSpans[i]!.some(s => itemTitles.has(s.span));
    return PLACES[
      Number(line <= headUntil) +
        2 * Number(itemTitle) +
        4 * Number(numbered) +
        8 * Number(i < lastOrgan && !numbered) +
        16 * Number(draft && line < head)
    ]!;
  });
}

const PLACES: readonly Place[] = Array.from({ length: 32 }, (_, bits) => ({
  head: (bits & 1) > 0,
  itemTitle: (bits & 2) > 0,
  numbered: (bits & 4) > 0,
  mastheadAhead: (bits & 8) > 0,
  letterhead: (bits & 16) > 0,
}));

/** Whether one of the units above a line is an organ, a session or an agenda item line. */
function hasMasthead(units: readonly Unit[], head: number): boolean {
  for (const { line, info } of units) {
    if (line >= head) return false;
    if (info.cues.organ || info.cues.session || info.cues.agenda) return true;
  }
  return false;
}
