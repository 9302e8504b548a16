import { agendaTitle } from '../../../server/src/knowledge/agendas';
import { opening } from '../../../server/src/knowledge/sessions';
import { generate } from '../../../server/src/languages/formula';
import { byCount, writeItems } from '../../../server/src/languages/items';
import { foldedRange } from '../../../server/src/letter/ranges';
import { letterDate } from '../../../server/src/rules/common/dates';
import { mastheadSymbols } from '../../../server/src/rules/common/symbols';
import { likeFigures } from '../../../server/src/rules/common/words';
import { changed, lineBehind } from '../change';
import type { Mutation, Operator } from '../subject';

/** Items of the Assembly under the year of the Council, as a masthead has them that was made from another one. */
export const inCouncil: readonly Operator[] = [false, true].map(titled => ({
  rule: 'agenda-in-council-document',
  name: titled ? 'an agenda item with its title' : 'agenda items without titles',
  also: titled ? [] : ['agenda-title-count'],
  apply(l): readonly Mutation[] {
    const { d } = l;
    if (
      !d.organs.length ||
      d.organs.some(o => o.organ !== 'SC') ||
      d.agenda ||
      d.session ||
      !l.sure('organs', 'symbols')
    )
      return [];
    if (!mastheadSymbols(d).length || mastheadSymbols(d).some(s => s.organ !== 'S')) return [];
    const year = letterDate(d)?.value.year;
    const after = d.councilYear?.part ?? d.organs.at(-1)!.part;
    // Where the block at the right stands below, the lines would stand behind it.
    if (!year || after.runs.length !== 1 || after.runs[0]!.start > 20) return [];
    const ids = titled ? ['31'] : ['31', '66'];
    const { agenda } = l.pack.pack;
    const line = generate(byCount(agenda.line.agenda, ids.length), { items: writeItems(l.pack.pack, ids) });
    const title = agendaTitle(opening(year) ?? 0, '31', d.language) ?? agendaTitle(75, '31', d.language);
    if (titled && !title) return [];
    const edit = lineBehind(l, after, titled ? [line, title!] : [line]);
    return [changed(l, [edit], edit)];
  },
}));

/** The request of a letter to the Council names items as those do that go to both organs. */
export const forCouncil: Operator = {
  rule: 'agenda-items-for-council',
  name: 'the request names items',
  apply(l) {
    const { d } = l;
    if (
      d.request?.request.organs.join() !== 'SC' ||
      d.request.request.items.length ||
      !l.sure('request.organs', 'organs')
    )
      return [];
    if (d.organs.some(o => o.organ !== 'SC')) return [];
    const { part, request } = d.request;
    const { agenda } = part.block.pack.pack;
    const last = request.mentions.at(-1)!;
    const from = part.block.foldedText.map.indexOf(request.map[0]!);
    const span = { start: from + last.start, end: from + last.end };
    // A Council that is not named in full, with items, could be the other one.
    if (from < 0 || /(?:совета|المجلس)$/.test(part.block.folded.slice(0, span.end))) return [];
    const { end } = foldedRange(d.syntax, part, span);
    return [['34'], ['31', '66 (a)']].map(ids => {
      const under = generate(byCount(agenda.under, ids.length), { items: writeItems(part.block.pack.pack, ids) });
      const edit = { start: end, end, text: likeFigures(d, part.language, under) };
      return changed(l, [edit], edit);
    });
  },
};
