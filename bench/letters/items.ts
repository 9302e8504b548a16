import agendas from '../../server/data/agendas.tsv';
import { language } from '../../server/src/languages/compiled';
import { writeItems } from '../../server/src/languages/items';
import type { Language } from '../../server/src/languages/types';
import type { Fixture } from '../../test/accuracy/fixtures';
import type { Random } from '../../test/help/random';
import { type Change, count } from './substitute';

const [head, ...rows] = agendas
  .trimEnd()
  .split('\n')
  .map(row => row.split('\t'));

/** The titles of a session's items in a language, by their numbers. */
function titlesOf(session: number, id: string): ReadonlyMap<number, string> {
  const column = head!.indexOf(id);
  return new Map(
    rows.flatMap(row => {
      const number = new RegExp(`(?:^| )${session}:(\\d+)(?: |$)`).exec(row.at(-1)!)?.[1];
      return number && row[column] ? [[Number(number), row[column]] as const] : [];
    }),
  );
}

/** Another item of the same session between its neighbours in place of one, in the lists and among the titles. */
export function itemChange({ facts, language: id, text }: Fixture, random: Random): readonly Change[] {
  const { agendaItems: items = [], agendaTitles: titles = [], session } = facts;
  if (!session || items.length !== titles.length || !items.length) return [];
  const at = random.int(items.length);
  const number = (i: number) => Number.parseInt(items[i] ?? '', 10) || (i < 0 ? 0 : 999);
  if (!/^\d+$/.test(items[at]!)) return [];
  const others = [...titlesOf(session, id)].filter(([n]) => n > number(at - 1) && n < number(at + 1));
  if (!others.length) return [];
  const [other, title] = random.pick(others);
  const { pack } = language(id as Language);
  const written = (list: readonly string[]) => writeItems(pack, list);
  // In the masthead and in the request the list is to be the same, and the title above it.
  if (count(text, written(items)) !== 2 || count(text, titles[at]!) !== 1) return [];
  const after = items.map((item, i) => (i === at ? String(other) : item));
  return [
    [written(items), written(after)],
    [titles[at]!, title],
  ];
}
