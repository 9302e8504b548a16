import { packs } from '../../languages/compiled';
import type { Item } from '../../languages/items';
import { readDocument } from '../../letter/document';
import type { Document } from '../../letter/letter';
import { Memory } from '../../syntax/memory';
import { parse } from '../../syntax/parse';
import type { Block } from '../../syntax/parts/block';
import { applyEdits } from '../../text/change';
import type { Edit } from '../types';
import { hasOfficialTitle, retitled } from './agenda';
import { byNumber, idsOf, isOneList, type PlacedItems, relist, whole } from './items';
import { once } from './once';

/** Whether two lists name the same items; their order is another matter. */
export function sameItems(a: readonly Item[], b: readonly Item[]): boolean {
  return idsOf(a).sort().join() === idsOf(b).sort().join();
}

/** The request with the items of the masthead; null where its list cannot be changed. */
export function itemsInRequest(d: Document, masthead: PlacedItems, request: PlacedItems): Edit[] | null {
  return relist(d, request, idsOf(masthead.items), typed(d, masthead, request));
}

/** The masthead with the items of the request, and their titles; null where it cannot be told which title is whose. */
export function itemsInMasthead(d: Document, masthead: PlacedItems, request: PlacedItems): Edit[] | null {
  const ids = idsOf(request.items);
  const sorted = [...ids].sort(byNumber);
  const words = sorted.join() === ids.join() ? typed(d, request, masthead) : undefined;
  const list = relist(d, masthead, sorted, words);
  const goes = masthead.items.some((item, i) => !ids.includes(item.id) && !hasOfficialTitle(d, item.id, i));
  return list && goes && fitsAlready(d, list, ids.length) ? null : withTitles(d, masthead, sorted, list);
}

/**
 * Whether the titles are as many as another list wants, as soon as it stands there: they were divided by the wrong one,
 * and none may go.
 */
function fitsAlready(d: Document, list: readonly Edit[], count: number): boolean {
  const memory = memoryOf(d.agenda!.part.block);
  const { agendaTitles } = readDocument(parse(applyEdits(d.syntax.text, list), memory));
  return agendaTitles.length === count && agendaTitles.length !== d.agendaTitles.length;
}

/** With what was learned of the text with its other list, while a user goes on writing. */
const memoryOf = once((_: Block) => new Memory());

/** A list in ascending order, with the titles that belong to it; null where that cannot be told. Sorted, it is left alone. */
export function sortedItems(d: Document, list: PlacedItems): Edit[] | null {
  const ids = idsOf(list.items);
  const sorted = [...ids].sort(byNumber);
  if (sorted.join() === ids.join()) return [];
  const edits = relist(d, list, sorted);
  if (list.where === 'request') return edits;
  // The titles may stand in their order already, and only the numbers do not.
  const moved = (order: readonly string[]) => order.some((id, i) => ids[i] !== sorted[i] && hasOfficialTitle(d, id, i));
  if (moved(sorted) && !moved(ids)) return d.agendaTitles.length === ids.length ? edits : null;
  // What is listed twice is the matter of a rule of its own.
  return ids.length === list.items.length ? withTitles(d, list, sorted, edits) : null;
}

function withTitles(d: Document, { items }: PlacedItems, ids: readonly string[], edits: Edit[] | null): Edit[] | null {
  const titles = retitled(d, items, ids);
  return edits && titles && [...edits, ...titles];
}

/** The items of one list as they are typed, for another; undefined where other words stand between them. */
function typed(d: Document, from: PlacedItems, to: PlacedItems): string | undefined {
  if (from.part.language !== to.part.language || !isOneList(d, from)) return undefined;
  const { start, end } = whole(from);
  return d.syntax.text.slice(start, end).replace(/(?<!\s)[^\S\n]*\n\s*/g, packs[from.part.language].joiner);
}
