import table from '../../data/agendas.tsv';
import { perLanguage } from '../languages/perLanguage';
import { LANGUAGES, type Language } from '../languages/types';
import { fold } from '../text/fold';
import { foldUnit } from '../text/foldTable';

type Row = readonly string[];

let known: readonly Row[] | undefined;

/** The table of titles of agenda items of the General Assembly, a row an item; where from: server/data/README.md. */
function rows(): readonly Row[] {
  known ??= table
    .split('\n')
    .slice(1)
    .map(row => row.split('\t'))
    .filter(cells => cells.length >= 7);
  return known;
}

const titleOf = (row: Row, id: Language): string => row[LANGUAGES.indexOf(id)]!;

/** The titles in one language, folded, by what they begin with: only those are folded that a text could be. */
const titlesIn = perLanguage(() => new Map<number, ReadonlySet<string>>());

function isTitle(id: Language, folded: string): boolean {
  const titles = titlesIn(id);
  const first = folded.charCodeAt(0);
  if (!titles.has(first)) {
    const some = rows().map(row => titleOf(row, id));
    titles.set(first, new Set(some.filter(t => foldUnit(t.charCodeAt(0)) === first).map(fold)));
  }
  return titles.get(first)!.has(folded);
}

const sessions = new Map<number, ReadonlyMap<string, Row>>();

/** The rows of a session by their items; none of a session that is not known. */
function itemsOf(session: number): ReadonlyMap<string, Row> {
  let items = sessions.get(session);
  if (!items) {
    const use = new RegExp(`(?<!\\S)${session}:(\\d+)(?:\\((\\w+)\\))?(?!\\S)`, 'g');
    const uses = (row: Row) =>
      Array.from(row[6]!.matchAll(use), ([, item, sub]) => [sub ? `${item} (${sub})` : item!, row] as const);
    items = new Map(rows().flatMap(uses));
    sessions.set(session, items);
  }
  return items;
}

/** Whether a folded text is the title of an item, alone or as "title of the item: title of the sub-item". */
export function isAgendaTitle(id: Language, folded: string): boolean {
  const bare = folded.replace(/(?<![ *])[ *]+$/, '');
  if (isTitle(id, bare)) return true;
  const colon = bare.indexOf(':');
  return colon > 0 && isTitle(id, bare.slice(0, colon).trim()) && isTitle(id, bare.slice(colon + 1).trim());
}

/** Whether a folded line begins with the title of an item and a colon. */
export function beginsTitle(id: Language, folded: string): boolean {
  const colon = folded.indexOf(':');
  return colon > 0 && isTitle(id, folded.slice(0, colon).trim());
}

/** The official title of an item of a session in a language; null when it is not known. */
export function agendaTitle(session: number, item: string, id: Language): string | null {
  const items = itemsOf(session);
  const title = (i: string) => (items.has(i) ? titleOf(items.get(i)!, id) : '');
  return title(item) || title(item.replace(/ \(.*/, '')) || null;
}

/** The items of a session that have a title in a language, given folded; a sub-item by its own title only. */
export function itemsTitled(session: number, id: Language, folded: string): string[] {
  return [...itemsOf(session)].flatMap(([item, row]) =>
    titleOf(row, id) && fold(titleOf(row, id)) === folded ? [item] : [],
  );
}

/** The last item of the agenda of a session; null unless every item up to it is known. */
export function lastItem(session: number): number | null {
  const items = itemsOf(session);
  if (!items.size) return null;
  const last = Math.max(...[...items.keys()].map(i => Number.parseInt(i, 10)));
  for (let n = 1; n <= last; n++) if (!items.has(String(n))) return null;
  return last;
}
