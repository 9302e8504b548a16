import { agendaTitle } from '../knowledge/agendas';
import { packs } from '../languages/compiled';
import { generate } from '../languages/formula';
import { byCount, writeItems } from '../languages/items';
import type { Document } from '../letter/letter';
import { rangeOf } from '../letter/ranges';
import { insertAfter } from './layout';
import { type Edit, escapeSnippet, issuedForm, type Rule, say } from './types';
import { mastheadOrgans, withAgenda } from './words';

export const rule: Rule = {
  id: 'missing-agenda-items',
  severity: 'error',
  stages: issuedForm,
  summary: 'The masthead names the General Assembly or the Economic and Social Council but no agenda item.',
  source: 'Editorial Manual, “Communications”: documents of these organs are issued under agenda items.',
  check(d, report) {
    if (!mastheadOrgans(d).some(o => withAgenda.includes(o)) || (d.agenda && d.agenda.line.items.length > 0)) return;
    const organ = d.organs.find(o => withAgenda.includes(o.organ))!;
    const at = d.agenda?.part ?? d.session?.part ?? organ.part;
    report({
      ...rangeOf(d.syntax, at),
      message: say('No agenda items in the masthead. A document of this organ is issued under one or more of them.'),
      fixes: [{ title: say('Insert the agenda items'), edits: [insertion(d)], preferred: true }],
    });
  },
};

/** The agenda item line, from the request where it names items, and a title for each where none stands there. */
function insertion(d: Document): Edit {
  const { agenda } = packs[d.language];
  const items = [...new Set(d.request?.request.items.map(i => i.id) ?? [])];
  const list = items.length ? escapeSnippet(writeItems(packs[d.language], items)) : '${1:34}';
  const line = generate(byCount(agenda.line.agenda, items.length || 1), { items: list });
  let stop = items.length ? 1 : 2;
  const titles = d.agendaTitles.length
    ? []
    : (items.length ? items : ['']).map(id => {
        const known =
          id && d.session?.line.kind === 'regular' ? agendaTitle(d.session.line.number, id, d.language) : null;
        return known ? escapeSnippet(known) : `\${${stop++}:…}`;
      });
  if (d.agenda) {
    const range = rangeOf(d.syntax, d.agenda.part);
    return { ...range, text: line, snippet: true };
  }
  // The session of this organ comes before the items; the year of the Council may stand beside it on the same line.
  const after = d.session?.part ?? d.organs.find(o => withAgenda.includes(o.organ))!.part;
  return insertAfter(d, after, [line, ...titles], true, true);
}
