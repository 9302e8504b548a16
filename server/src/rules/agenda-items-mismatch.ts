import { packs } from '../languages/compiled';
import { type Item, writeItems } from '../languages/items';
import { itemsInMasthead, itemsInRequest, sameItems } from './common/itemLists';
import { idsOf, mastheadItems, requestItems, whole } from './common/items';
import { type Fix, issuedForm, type Rule, say } from './types';

export const rule: Rule = {
  id: 'agenda-items-mismatch',
  severity: 'error',
  stages: issuedForm,
  summary: 'The masthead and the request name different agenda items.',
  source: 'A contradiction inside the letter.',
  check(d, report) {
    const masthead = mastheadItems(d);
    const request = requestItems(d);
    if (!masthead || !request || sameItems(masthead.items, request.items)) return;
    const words = (items: readonly Item[]) => writeItems(packs.en, idsOf(items));
    const inRequest = itemsInRequest(d, masthead, request);
    const inMasthead = itemsInMasthead(d, masthead, request);
    const fixes: Fix[] = [];
    if (inRequest) fixes.push({ title: say('Give the request the items of the masthead'), edits: inRequest });
    if (inMasthead) fixes.push({ title: say('Give the masthead the items of the request'), edits: inMasthead });
    report({
      ...whole(request),
      message: say('Agenda items differ: masthead {masthead}; request {request}.', {
        masthead: words(masthead.items),
        request: words(request.items),
      }),
      related: [{ ...whole(masthead), message: say('The items in the masthead') }],
      fixes,
    });
  },
};
