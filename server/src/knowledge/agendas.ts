import table from '../../data/agendas.tsv';
import { perLanguage } from '../languages/perLanguage';
import { LANGUAGES, type Language } from '../languages/types';
import { fold } from '../text/fold';

/** The table of titles of agenda items of the General Assembly, a row an item; where from: server/data/README.md. */
const rows = once(() =>
  table
    .split('\n')
    .slice(1)
    .map(row => row.split('\t'))
    .filter(cells => cells.length >= 7),
);

/** The titles in one language, folded. */
const titlesIn = perLanguage((id): ReadonlySet<string> => {
  const column = LANGUAGES.indexOf(id);
  return new Set(rows().flatMap(cells => (cells[column] ? [fold(cells[column])] : [])));
});

const bySession = once(() => {
  const sessions = new Map<number, Map<string, Readonly<Record<Language, string>>>>();
  for (const cells of rows()) {
    const words = Object.fromEntries(LANGUAGES.map((id, i) => [id, cells[i]!])) as Record<Language, string>;
    for (const use of cells[6]!.split(' ')) {
      const m = /^(\d+):(\d+)(?:\((\w+)\))?$/.exec(use);
      if (!m) continue;
      const session = Number(m[1]);
      if (!sessions.has(session)) sessions.set(session, new Map());
      sessions.get(session)!.set(m[3] ? `${m[2]} (${m[3]})` : m[2]!, words);
    }
  }
  return sessions as ReadonlyMap<number, ReadonlyMap<string, Readonly<Record<Language, string>>>>;
});

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Whether a folded text is the title of an item, alone or as "title of the item: title of the sub-item". */
export function isAgendaTitle(id: Language, folded: string): boolean {
  const titles = titlesIn(id);
  const bare = folded.replace(/(?<![ *])[ *]+$/, '');
  if (titles.has(bare)) return true;
  const colon = bare.indexOf(':');
  return colon > 0 && titles.has(bare.slice(0, colon).trim()) && titles.has(bare.slice(colon + 1).trim());
}

/** Whether a folded line begins with the title of an item and a colon. */
export function beginsTitle(id: Language, folded: string): boolean {
  const colon = folded.indexOf(':');
  return colon > 0 && titlesIn(id).has(folded.slice(0, colon).trim());
}

/** The official title of an item of a session in a language; null when it is not known. */
export function agendaTitle(session: number, item: string, id: Language): string | null {
  const items = bySession().get(session);
  return items?.get(item)?.[id] || items?.get(item.replace(/ \(.*/, ''))?.[id] || null;
}

/** The items of a session that have a title in a language, given folded; a sub-item by its own title only. */
export function itemsTitled(session: number, id: Language, folded: string): string[] {
  const items = [...(bySession().get(session) ?? [])];
  return items.flatMap(([item, words]) => (words[id] && fold(words[id]) === folded ? [item] : []));
}

/** The last item of the agenda of a session; null unless every item up to it is known. */
export function lastItem(session: number): number | null {
  const items = bySession().get(session);
  if (!items) return null;
  const last = Math.max(...[...items.keys()].map(i => Number.parseInt(i, 10)));
  for (let n = 1; n <= last; n++) if (!items.has(String(n))) return null;
  return last;
}
