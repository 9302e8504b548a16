import { sortedItems } from '../../rules/common/itemLists';
import { mastheadItems, requestItems } from '../../rules/common/items';
import { say } from '../../rules/types';
import type { Rewrite } from './rewrite';
import { inSteps } from './steps';

export const rewrite: Rewrite = {
  name: 'sortItems',
  title: say('Sort the agenda items and their titles'),
  nothing: say('Nothing to do: the agenda items stand in ascending order.'),
  concerns: d => [d.agenda?.part, ...d.agendaTitles, d.request?.part],
  edits(d) {
    if (!mastheadItems(d) && !requestItems(d)) return null;
    // Its titles stand between the items of some requests; that list is left as it is.
    return inSteps(
      d,
      [mastheadItems, requestItems].map(listOf => now => {
        const list = listOf(now);
        return list ? (sortedItems(now, list) ?? (list.where === 'request' ? [] : null)) : [];
      }),
    );
  },
};
