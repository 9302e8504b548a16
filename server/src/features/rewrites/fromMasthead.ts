import type { Document } from '../../letter/letter';
import { insertedItems, placeForItems } from '../../rules/common/insertedItems';
import { itemsInRequest, sameItems } from '../../rules/common/itemLists';
import { mastheadItems, requestItems } from '../../rules/common/items';
import { organInRequest, organsNotRequested } from '../../rules/common/requestOrgans';
import type { Step } from './steps';

/** The request names each organ of the masthead. */
export const organsStep: Step = d => {
  const [organ] = organsNotRequested(d);
  return organ ? [organInRequest(d, organ)] : [];
};

/** The request names the items of the masthead and no others. */
export const itemsStep: Step = d => {
  // Without a list in the masthead there is nothing to go by.
  if (!d.agenda) return [];
  const masthead = mastheadItems(d);
  const request = requestItems(d);
  if (!masthead) return null;
  if (request) return sameItems(masthead.items, request.items) ? [] : itemsInRequest(d, masthead, request);
  const place = placeForItems(d);
  return place ? [insertedItems(d, place.at.end)] : [];
};

/** Whether the letter has a request and a masthead to write it from. */
export const hasBoth = (d: Document): boolean => d.organs.length > 0 && !!d.request?.request.organs.length;
