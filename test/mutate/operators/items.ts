import { agendaTitle } from '../../../server/src/knowledge/agendas';
import {
  idsOf,
  isOneList,
  mastheadItems,
  type PlacedItems,
  requestItems,
} from '../../../server/src/rules/common/items';
import { fold } from '../../../server/src/text/fold';
import { type Edit, likeDigits } from '../change';
import type { Range, Subject } from '../subject';

/** The list in the masthead, where it is read as annotated. */
export const inMasthead = (l: Subject): PlacedItems | null =>
  l.sure('agendaItems', 'agendaTitles', 'starts:agendaLine') ? plainList(l, mastheadItems(l.d)) : null;

/** The list in the request, where it is read as annotated. */
export const inRequest = (l: Subject): PlacedItems | null =>
  l.sure('request.items', 'request.lines') ? plainList(l, requestItems(l.d)) : null;

/** Words between the numbers, or a stretch from (a) to (e), cannot be changed item by item. */
function plainList(l: Subject, list: PlacedItems | null): PlacedItems | null {
  if (!list || !isOneList(l.d, list) || idsOf(list.items).length !== list.items.length) return null;
  return list.items.every((x, i) => i === 0 || x.start >= list.items[i - 1]!.end) ? list : null;
}

/** Whether both lists name the same items, so that a change of one makes them differ. */
export const agree = (a: PlacedItems, b: PlacedItems): boolean =>
  idsOf(a.items).sort().join() === idsOf(b.items).sort().join();

const typed = (l: Subject, at: Range) => l.text.slice(at.start, at.end);
const number = (id: string) => Number(/\d+/.exec(id)![0]);
/** A letter alone takes its number from the item before. */
const bears = (l: Subject, list: PlacedItems, i: number) =>
  !list.items[i] || /^[() ]*\d/.test(fold(typed(l, list.place(list.items[i]!))));
const together = (list: PlacedItems) => list.items.map(i => i.id);

/** Another number in place of that of an item; the order stays. Null where no number is free. */
export function otherNumber(l: Subject, list: PlacedItems, i: number): { edits: Edit[]; at: Range } | null {
  const ids = together(list);
  const n = number(ids[i]!) + 1;
  if (!bears(l, list, i) || !bears(l, list, i + 1) || ids.some((id, k) => k > i && number(id) <= n)) return null;
  const at = list.place(list.items[i]!);
  const digits = /[\d٠-٩０-９]+/.exec(typed(l, at));
  if (!digits || digits[0].length !== String(n - 1).length) return null;
  const start = at.start + digits.index;
  return { edits: [{ start, end: start + digits[0].length, text: likeDigits(digits[0], n) }], at };
}

/** The list without an item, and without what stands between it and the next one. */
export function dropped(l: Subject, list: PlacedItems, i: number): { edits: Edit[]; at: Range } | null {
  if (list.items.length < 2 || !bears(l, list, i) || !bears(l, list, i + 1)) return null;
  const place = (k: number) => list.place(list.items[k]!);
  const last = i === list.items.length - 1;
  const at =
    i > 0 ? { start: place(i - 1).end, end: place(i).end } : { start: place(i).start, end: place(i + 1).start };
  // A page may end between two lines of the list; a stretch with blank lines may hold anything.
  if (/\n\s*\n/.test(typed(l, at)) || /[\d٠-٩]{3,}/.test(typed(l, at).replace(typed(l, place(i)), ''))) return null;
  // The word for "and" stands before the last one that is left.
  const before = last && i > 1 ? { start: place(i - 2).end, end: place(i).end } : null;
  const edit = before
    ? { ...before, text: l.text.slice(place(i - 1).end, place(i).start) + typed(l, place(i - 1)) }
    : { ...at, text: '' };
  if (before && /\n\s*\n/.test(typed(l, before))) return null;
  return { edits: [edit], at: list.place({ start: list.items[0]!.start, end: list.items.at(-1)!.end }) };
}

/** The list with one item more at its end. */
export function added(l: Subject, list: PlacedItems, id: number): { edits: Edit[]; at: Range } {
  const place = list.place(list.items.at(-1)!);
  const figure = likeDigits(typed(l, list.place(list.items[0]!)), id);
  const { and } = list.part.block.pack.pack.agenda;
  const edit = { start: place.end, end: place.end, text: and + figure };
  return { edits: [edit], at: list.place({ start: list.items[0]!.start, end: list.items.at(-1)!.end }) };
}

/** Two neighbours change places. */
export function swapped(l: Subject, list: PlacedItems, i: number): { edits: Edit[]; at: Range } | null {
  if (!list.items[i + 1] || ![i, i + 1, i + 2].every(k => bears(l, list, k))) return null;
  const [a, b] = [list.place(list.items[i]!), list.place(list.items[i + 1]!)];
  return {
    edits: [
      { ...a, text: typed(l, b) },
      { ...b, text: typed(l, a) },
    ],
    at: { start: a.start, end: b.end },
  };
}

/** Some of a list, so that long lists do not count for more than short ones. */
export const some = (n: number): number[] => [...new Set([0, n >> 1, n - 1])].filter(i => i >= 0 && i < n);
export const highest = (list: PlacedItems): number => Math.max(...together(list).map(number));

/** The title of an item, which a user types where the agenda of the session does not tell it. */
export function titleToType(l: Subject, i: number): string[] {
  const id = l.d.agenda!.line.items[i]!.id;
  const own = l.d.agendaTitles.length === l.d.agenda!.line.items.length ? l.d.agendaTitles[i] : undefined;
  const known = l.d.session?.line.kind === 'regular' && agendaTitle(l.d.session.line.number, id, l.d.language);
  return own && !known ? [own.block.text] : [];
}
