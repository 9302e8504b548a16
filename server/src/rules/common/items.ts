import { packs } from '../../languages/compiled';
import { byCount, type Item, readItems, writeItems } from '../../languages/items';
import { perLanguage } from '../../languages/perLanguage';
import { phrases } from '../../languages/phrases';
import type { Document } from '../../letter/letter';
import { foldedRange, requestRange, type Stretch } from '../../letter/ranges';
import type { Part } from '../../syntax/parts/parts';
import { fold, foldPattern } from '../../text/fold';
import type { Edit } from '../types';
import { paragraphsWith, those, within } from './found';
import { replaceIn } from './layout';
import { likeFigures } from './words';

/** A list of agenda items with its place in the document. */
export interface PlacedItems {
  readonly where: 'line' | 'request';
  readonly part: Part;
  readonly items: readonly Item[];
  readonly place: (span: Stretch) => Stretch;
}

/** The items of the masthead; null where its line says something else too. */
export function mastheadItems(d: Document): PlacedItems | null {
  if (!d.agenda?.line.complete || !d.agenda.line.items.length) return null;
  const { part, line } = d.agenda;
  return { where: 'line', part, items: line.items, place: s => foldedRange(d.syntax, part, s) };
}

/** The items the request names. */
export function requestItems(d: Document): PlacedItems | null {
  if (!d.request?.request.items.length) return null;
  const { part, request } = d.request;
  return { where: 'request', part, items: request.items, place: s => requestRange(d.syntax, part, request, s) };
}

/** Whether the text names its items by their titles and not by numbers, as letters did before the items had any. */
export const namesTitles = (d: Document): boolean => paragraphsWith(d, titlesNamed).length > 0;

const titleNamed = perLanguage(id => new RegExp(`(?:${foldPattern(packs[id].agenda.mention)})[^\\d.;。]{0,60}["《]`));
const titlesNamed = within(
  ['paragraph'],
  those(b => titleNamed(b.language).test(b.folded)),
);

/** Item numbers without repetition. */
export const idsOf = (items: readonly Item[]): string[] => [...new Set(items.map(i => i.id))];

/** The stretch from the first to the last item of a list. */
export function whole({ items, place }: Pick<PlacedItems, 'items' | 'place'>): Stretch {
  return place({ start: items[0]!.start, end: items.at(-1)!.end });
}

/** Whether the items stand in one list; otherwise words stand between them, such as the titles of the items. */
export function isOneList(d: Document, list: PlacedItems): boolean {
  const { start, end } = whole(list);
  const folded = fold(d.syntax.text.slice(start, end));
  const read = readItems(folded, 0);
  return read.end === folded.length && read.items.length === list.items.length;
}

/**
 * Gives a list other items, and the word before it their number ("item", "items"); null where it is no mere list.
 * The words are those of the language, unless told.
 */
export function relist(d: Document, list: PlacedItems, ids: readonly string[], words?: string): Edit[] | null {
  if (!isOneList(d, list)) return null;
  const at = whole(list);
  const id = list.part.language;
  const text = words ?? likeFigures(d, id, writeItems(packs[id], ids, sharesNumbers(d, list)));
  return [...noun(d, list, at.start, ids), ...replaceIn(d, list.part, at, text)];
}

/** Whether the list says "74 (b) and (c)" and not "74 (b) and 74 (c)". */
export function sharesNumbers(d: Document, { items, place }: PlacedItems): boolean {
  return items.some(i => {
    const { start, end } = place(i);
    return !/\d/.test(fold(d.syntax.text.slice(start, end)));
  });
}

/** Number, then letter; behind (z) comes (aa). */
export function byNumber(a: string, b: string): number {
  const key = (id: string) => {
    const m = /^(\d+)(?: \((.+)\))?/.exec(id)!;
    return [Number(m[1]), m[2] ?? ''] as const;
  };
  const [n, s] = key(a);
  const [m, t] = key(b);
  return n - m || s.length - t.length || (s < t ? -1 : s > t ? 1 : 0);
}

/** The word for "item" before a list, in the form that goes with the items; nothing where it has that form already. */
export function noun(d: Document, { part, where }: PlacedItems, end: number, ids: readonly string[]): Edit[] {
  // "Item 18 (c) and (d)" is said as well as "items".
  if (ids.length > 1 && new Set(ids.map(i => i.replace(/ .*/, ''))).size === 1) return [];
  const before = d.syntax.text.slice(Math.max(0, end - 40), end);
  const { items } = phrases[part.language];
  for (const forms of items[where]) {
    for (const form of forms) {
      const m = new RegExp(`${form.replace(/ /g, '\\s+')}(?=[\\s\\u200e\\u200f\\u202a-\\u202e]*$)`, 'i').exec(before);
      if (!m) continue;
      const right = byCount(forms, ids.length);
      if (right === form) return [];
      const start = end - before.length + m.index;
      const capital = m[0] === m[0].toUpperCase() ? right : right[0]!;
      const text = m[0][0] === form[0] ? right : right.replace(capital, c => c.toUpperCase());
      return [{ start, end: start + m[0].length, text }];
    }
  }
  return [];
}
