import type { FormulaSpan } from '../spans/span';
import { isMastheadCue } from '../units/columns';
import { joinEvidence } from '../units/join';
import { signature, tableRow } from './blockCosts';
import type { UnitContext } from './context';
import { agendaTitle, annexCost, further, titleCost } from './formulaCosts';
import { headingCost, headingGoesOn } from './headingCosts';
import { goesOnCost, paragraph } from './paragraphCosts';
import { NEVER, S, STATE_COUNT } from './states';

/** What each state would cost for a unit, from what the unit is and how it is set. */
export function emissions(c: UnitContext, out: Int32Array): void {
  const { info, setting, gap } = c;
  const { cues } = info;
  out.fill(NEVER, 0, STATE_COUNT);
  const e = c.previous ? joinEvidence(c.previous, info, gap, setting) : -6;
  const span = (kind: FormulaSpan['kind']) => c.spans.find(s => s.span.kind === kind);
  const starts = (kind: FormulaSpan['kind']) => c.spans.find(s => s.span.kind === kind && s.index === 0);
  const title = span('title');
  const annex = span('annex');
  const agenda = span('agenda');
  const isShort = info.width < 70 && info.ends !== 'sentence';
  const masthead = isMastheadCue(info);

  if (c.place.head) {
    out[S.masthead] =
      masthead && !cues.organ
        ? cues.session || cues.year
          ? 8
          : 0
        : c.place.letterhead && info.width < 110
          ? 1
          : c.place.mastheadAhead && info.width < 90 && info.ends !== 'sentence'
            ? 4
            : isShort
              ? 12
              : 30;
    out[S.organ] = cues.organ ? (cues.organ === 'subsidiary' ? 5 : 0) : NEVER;
    out[S.sessionLine] = cues.session || cues.year ? 0 : cues.period && c.previous?.cues.session ? 0 : NEVER;
    out[S.agendaLine] = starts('agenda') ? 0 : NEVER;
    out[S['agendaLine+']] = agenda && agenda.index > 0 ? 0 : NEVER;
    out[S.agendaTitle] =
      agendaTitle(
        info,
        masthead,
        !!title && !c.place.itemTitle,
        !!agenda,
        c.place.numbered,
        !c.previous || isMastheadCue(c.previous),
        e,
      ) + (c.place.letterhead ? 6 : 0);
    out[S.title] = titleCost(starts('title'), annex) + (c.place.itemTitle ? 16 : 0);
  }
  // The block at the right can come out behind the title.
  else if (masthead && (cues.distribution || info.furniture === 'symbols')) out[S.masthead] = 4;
  out[S['title+']] = further(title, e);
  const para = paragraph(c, info, masthead, title, annex, e);
  const heading = headingCost(c, info, masthead, !!annex || !!title);
  const table = tableRow(c, info);
  const formula = (annex && annex.span.found > 0) || (title && title.span.found > 1);
  const sign = signature(c, info) + (formula ? 8 : 0);
  out[S.paragraph] = para + (c.place.letterhead ? 3 : 0);
  out[S['paragraph+']] = goesOnCost(c, info, e, annex, title);
  out[S.heading] = heading + 3;
  out[S['heading+']] = headingGoesOn(c, info, e);
  out[S.table] = table + 1;
  out[S.signature] = sign;
  out[S.unclassified] = 14;
  out[S.annexTitle] = annexCost(starts('annex'), info, gap);
  out[S['annexTitle+']] = further(annex, e);
  out[S.originalTag] = cues.original && info.width < 90 ? (/^[[\]]/.test(info.folded) ? -2 : 3) : NEVER;
  out[S['annex/title']] = titleCost(starts('title'), annex);
  out[S['annex/title+']] = further(title, e);
  out[S['annex/paragraph']] = para - (c.inList ? 6 : 0);
  out[S['annex/paragraph+']] = out[S['paragraph+']]!;
  out[S['annex/heading']] = heading + (c.inList ? 4 : 0);
  out[S['annex/heading+']] = out[S['heading+']]!;
  out[S['annex/table']] = table;
  out[S['annex/signature']] = sign + (cues.mark ? 0 : 2);
}
