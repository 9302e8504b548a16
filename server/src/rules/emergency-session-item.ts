import { idsOf, mastheadItems, relist, requestItems } from './common/items';
import { type About, issuedForm, type Rule, say } from './types';

export const about: About = {
  entries: ['SA-14'],
  basis: 'observation',
  what: 'A document of the tenth emergency special session names an agenda item other than 5.',
  why: 'Item 5 is the only substantive item of that session; every letter read that was issued under it names it.',
  fix: 'review',
  examples: [
    {
      letter: 'en/08',
      swaps: [
        ['Agenda item 5', 'Agenda item ⟦6⟧'],
        ['agenda item 5', 'agenda item ⟦6⟧'],
      ],
    },
    {
      letter: 'fr/08',
      swaps: [
        ['Point 5', 'Point ⟦6⟧'],
        ['du point 5', 'du point ⟦6⟧'],
      ],
    },
  ],
};

const ITEM = '5';

export const rule: Rule = {
  id: 'emergency-session-item',
  severity: 'information',
  stages: issuedForm,
  check(d, report) {
    if (d.session?.line.kind !== 'emergency' || d.session.line.number !== 10) return;
    const lists = [mastheadItems(d), requestItems(d)].filter(l => l !== null);
    // Of several items it cannot be told which one should be the fifth.
    const single = lists.every(l => idsOf(l.items).length === 1);
    const edits = single ? lists.flatMap(l => relist(d, l, [ITEM]) ?? []) : [];
    for (const list of lists)
      for (const item of list.items)
        if (item.id !== ITEM)
          report({
            ...list.place(item),
            message: say('At the tenth emergency special session documents are issued under agenda item 5.'),
            fixes: edits.length ? [{ title: say('Change it to “{words}”', { words: ITEM }), edits }] : [],
          });
  },
};
