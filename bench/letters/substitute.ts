import { writeDate } from '../../server/src/languages/dates';
import type { Language } from '../../server/src/languages/types';
import type { Fixture } from '../../test/accuracy/fixtures';
import type { Random } from '../../test/help/random';
import { itemChange } from './items';

/** How a sender who is one State's representative is named; the State in the form that it has there. */
const SENDERS: Readonly<Record<string, RegExp>> = {
  ar: /^الممثلة? الدائمة? ل(.+) لدى الأمم المتحدة$/,
  en: /^the Permanent Representative of (.+) to the United Nations$/,
  es: /^(?:el|la) Representante Permanente (de.+) ante las Naciones Unidas$/,
  fr: /^.*Représentante? permanente? (d.+) auprès de l[’']Organisation des Nations Unies$/,
  ru: /^Постоянного представителя (.+) при Организации Объединенных Наций$/,
  zh: /^([^、和]+)常驻联合国代表$/,
};

/** Words and what they become. */
export type Change = readonly [from: string, to: string];

const stateOf = ({ language, facts }: Fixture): string | undefined =>
  SENDERS[language]!.exec(facts.title?.sender?.replace(/\s+/g, ' ') ?? '')?.[1];

/** The States that send letters in these fixtures, by language. */
export function sendersOf(fixtures: readonly Fixture[]): ReadonlyMap<string, readonly string[]> {
  const states = new Map<string, string[]>();
  for (const f of fixtures) states.set(f.language, [...(states.get(f.language) ?? []), ...(stateOf(f) ?? [])].flat());
  return states;
}

/** Other facts for a letter, that agree with each other wherever the letter says them: date, symbols, State, an item. */
export function changes(f: Fixture, states: readonly string[], random: Random): readonly Change[] {
  const { facts, language } = f;
  const list: Change[] = [];
  const state = stateOf(f);
  if (state) list.push([state, random.pick(states)]);
  for (const symbol of new Set(facts.symbols))
    list.push([symbol, symbol.replace(/\d+(?!.*\d)/, () => String(100 + random.int(900)))]);
  const [year, month, day] = facts.title?.date?.split('-').map(Number) ?? [];
  if (year && month && day) {
    const written = (d: number) => writeDate(language as Language, { year, month, day: d });
    // Not before another date that the letter speaks of.
    let first = day;
    while (first > 1 && !count(f.text, written(first - 1))) first--;
    list.push([written(day), written(first + random.int(day - first + 1))]);
  }
  return [...list, ...itemChange(f, random)];
}

/** The text with these changes, wherever the words stand by themselves and however they are broken into lines. */
export function substitute(text: string, list: readonly Change[]): string {
  for (const [from, to] of list) text = text.replace(pattern(from), () => to);
  return text;
}

/** How often the words stand in a text. */
export const count = (text: string, words: string): number => text.match(pattern(words))?.length ?? 0;

function pattern(from: string): RegExp {
  const words = from.split(/\s+/).map(w => w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const alone = /^[\p{sc=Han}]|[\p{sc=Han}]$/u.test(from)
    ? words.join('\\s*')
    : `(?<![\\p{L}\\d/])${words.join('\\s+')}(?![\\p{L}\\d/])`;
  return new RegExp(alone, 'gu');
}
