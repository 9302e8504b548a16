import { packs } from '../../languages/compiled';
import { generate } from '../../languages/formula';
import { byCount, writeItems } from '../../languages/items';
import type { Organ } from '../../languages/types';
import type { Document } from '../../letter/letter';
import { requestRange } from '../../letter/ranges';
import { type Edit, escapeSnippet, type Range } from '../types';
import { paragraphsWith, those, within } from './found';
import { idsOf, mastheadItems, namesTitles, sharesNumbers } from './items';
import { likeFigures } from './words';

/** Where a request that names no item asks for a document that is issued under one; null where it does not. */
export function placeForItems(d: Document): { readonly organ: Organ; readonly at: Range } | null {
  if (!d.request) return null;
  const { part, request } = d.request;
  const organ = request.organs.find(o => o === 'GA' || o === 'ECOSOC');
  if (!organ || request.items.length || namesItems(d)) return null;
  return { organ, at: requestRange(d.syntax, part, request, request.mentions.find(m => m.organ === organ)!) };
}

/** The text names its items elsewhere, or by their titles only. */
function namesItems(d: Document): boolean {
  return namesTitles(d) || paragraphsWith(d, itemsNamed).length > 0;
}

const itemsNamed = within(
  ['paragraph'],
  those(b => b.folded.search(b.pack.agendaMention) >= 0),
);

/** The items of the masthead behind the organ in the request; a tab stop where it has none. */
export function insertedItems(d: Document, end: number): Edit {
  const { part } = d.request!;
  const id = part.language;
  const masthead = mastheadItems(d);
  const items = idsOf(masthead?.items ?? []);
  const list = masthead ? escapeSnippet(writeItems(packs[id], items, sharesNumbers(d, masthead))) : '${1:34}';
  const under = generate(byCount(packs[id].agenda.under, items.length || 1), { items: list });
  const text = items.length ? likeFigures(d, id, under) : under;
  const behind = d.syntax.text.slice(end).trimStart()[0] ?? '';
  // A parenthesis of commas closes before what follows.
  const comma = id === 'ar' ? '،' : ',';
  const closed = text.startsWith(comma) && !/[.,;،。)]/.test(behind) ? `${text}${comma}` : text;
  return { start: end, end, text: behind === '的' ? closed.replace(/的$/, '') : closed, snippet: true };
}
