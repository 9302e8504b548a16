import type { Document } from '../../letter/letter';
import { insertedAgenda, organWithoutItems } from '../../rules/common/insertedAgenda';
import { itemsInMasthead, sameItems } from '../../rules/common/itemLists';
import { mastheadItems, requestItems } from '../../rules/common/items';
import { organInMasthead, organsNotInMasthead } from '../../rules/common/mastheadOrgans';
import { type Edit, say } from '../../rules/types';
import { hasBoth } from './fromMasthead';
import type { Rewrite } from './rewrite';

export const rewrite: Rewrite = {
  name: 'itemsToMasthead',
  title: say('Copy the organs and agenda items of the request into the masthead'),
  nothing: say('Nothing to do: the masthead lists the organs and agenda items of the request.'),
  concerns: d => [...d.organs.map(o => o.part), d.agenda?.part, ...d.agendaTitles, d.request?.part],
  edits(d) {
    if (!hasBoth(d)) return null;
    const organs = organsNotInMasthead(d).map(organ => organInMasthead(d, organ));
    const items = itemEdits(d);
    return items && [...items, ...organs];
  },
};

function itemEdits(d: Document): Edit[] | null {
  const request = requestItems(d);
  // Without items in the request there is nothing to go by.
  if (!request) return [];
  if (!d.agenda?.line.items.length) return organWithoutItems(d) ? insertedAgenda(d) : [];
  const masthead = mastheadItems(d);
  if (!masthead) return null;
  return sameItems(masthead.items, request.items) ? [] : itemsInMasthead(d, masthead, request);
}
