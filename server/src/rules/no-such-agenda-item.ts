import { lastItem } from '../knowledge/agendas';
import { mastheadItems, requestItems } from './common/items';
import { mastheadOrgans } from './common/words';
import { type About, issuedForm, type Rule, say } from './types';

export const about: About = {
  entries: ['SA-13'],
  basis: 'contradiction',
  what: 'The agenda of the session has no item of that number.',
  why: 'A contradiction with the agenda of the General Assembly as adopted, for the sessions whose agenda is known from its first to its last item.',
  fix: 'none',
  examples: [
    {
      letter: 'en/01',
      swaps: [
        ['\nAgenda items 18 (c), 33, 65 (b) and 75\n', '\nAgenda items 18 (c), 33, 65 (b) and ⟦750⟧\n'],
        ['under agenda items 18 (c), 33, 65 (b) and 75,', 'under agenda items 18 (c), 33, 65 (b) and ⟦750⟧,'],
      ],
    },
    {
      letter: 'ru/22',
      swaps: [
        ['Пункт 84 повестки', 'Пункт ⟦840⟧ повестки'],
        ['по пункту 84 ее', 'по пункту ⟦840⟧ ее'],
      ],
    },
  ],
};

/** Items may be added while the session goes on. */
const ADDED = 10;

export const rule: Rule = {
  id: 'no-such-agenda-item',
  severity: 'warning',
  stages: issuedForm,
  check(d, report) {
    if (d.session?.line.kind !== 'regular' || !mastheadOrgans(d).includes('GA')) return;
    const session = d.session.line.number;
    const last = lastItem(session);
    if (!last) return;
    for (const list of [mastheadItems(d), requestItems(d)])
      for (const item of list?.items ?? [])
        if (Number.parseInt(item.id, 10) > last + ADDED)
          report({
            ...list!.place(item),
            message: say('The agenda of session {session} has no item {item}; it ends with item {last}.', {
              session,
              item: item.id,
              last,
            }),
          });
  },
};
