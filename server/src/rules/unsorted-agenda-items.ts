import type { Item } from '../languages/items';
import { retitled } from './common/agenda';
import { byNumber, mastheadItems, relist } from './common/items';
import { type About, type Fix, issuedForm, type Rule, say } from './types';

export const about: About = {
  entries: ['SA-07'],
  basis: 'observation',
  what: 'The agenda items in the masthead are not in ascending order.',
  why: 'Every masthead read lists the items as the agenda does, in ascending order.',
  fix: 'safe',
  examples: [
    {
      letter: 'en/01',
      swaps: [['Agenda items 18 (c), 33, 65 (b) and 75', 'Agenda items 33, ⟦18 (c)⟧, 65 (b) and 75']],
    },
    { letter: 'fr/01', swaps: [['Points 31, 33 et 74 a) de', 'Points 33, ⟦31⟧ et 74 a) de']] },
    { letter: 'es/01', swaps: [['Temas 14, 31, 33, 75 y 83 del', 'Temas 14, 31, 33, 83 y ⟦75⟧ del']] },
    { letter: 'ru/01', swaps: [['Пункты 14, 18 e), 32 и 64 повестки', 'Пункты 18 e), ⟦14⟧, 32 и 64 повестки']] },
    { letter: 'zh/01', swaps: [['议程项目19、31、62和117\n', '议程项目19、62、⟦31⟧和117\n']] },
  ],
};

export const rule: Rule = {
  id: 'unsorted-agenda-items',
  severity: 'warning',
  stages: issuedForm,
  check(d, report) {
    const list = mastheadItems(d);
    if (!list) return;
    const { place } = list;
    // What is listed twice is the matter of another rule.
    const items = list.items.filter((item, i) => list.items.findIndex(x => x.id === item.id) === i);
    const wrong = items.findIndex((item, i) => i > 0 && order(items[i - 1]!, item) > 0);
    if (wrong < 0) return;
    const sorted = items.map(i => i.id).sort(byNumber);
    const edits = relist(d, list, sorted);
    const titles = items.length === list.items.length ? retitled(d, items, sorted) : null;
    const fixes: Fix[] =
      edits && titles
        ? [{ title: say('Sort the agenda items and their titles'), edits: [...edits, ...titles], preferred: true }]
        : [];
    report({
      ...place(items[wrong]!),
      message: say('Agenda item {item} belongs before item {before}.', {
        item: items[wrong]!.id,
        before: items[wrong - 1]!.id,
      }),
      related: [{ ...place(items[wrong - 1]!), message: say('The item before it') }],
      fixes,
    });
  },
};

const order = (a: Item, b: Item) => byNumber(a.id, b.id);
