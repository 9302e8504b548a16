import type { Item } from '../languages/items';
import { sortedItems } from './common/itemLists';
import { byNumber, mastheadItems } from './common/items';
import { type Fix, issuedForm, type Rule, say } from './types';

export const rule: Rule = {
  id: 'unsorted-agenda-items',
  severity: 'warning',
  stages: issuedForm,
  summary: 'The agenda items in the masthead are not in ascending order.',
  source: 'Observed in every masthead read; items are listed as on the agenda.',
  check(d, report) {
    const list = mastheadItems(d);
    if (!list) return;
    const { place } = list;
    // What is listed twice is the matter of another rule.
    const items = list.items.filter((item, i) => list.items.findIndex(x => x.id === item.id) === i);
    const wrong = items.findIndex((item, i) => i > 0 && order(items[i - 1]!, item) > 0);
    if (wrong < 0) return;
    const edits = sortedItems(d, list);
    const fixes: Fix[] = edits
      ? [{ title: say('Sort the agenda items and their titles'), edits, preferred: true }]
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
