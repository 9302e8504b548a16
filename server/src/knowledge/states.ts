import table from '../../data/states.tsv';
import { perLanguage } from '../languages/perLanguage';
import type { Language } from '../languages/types';
import { fold } from '../text/fold';

const COLUMNS: readonly Language[] = ['en', 'fr', 'es', 'ru', 'zh', 'ar'];

/** What stands before a name, so that it is none of a person (Jordan, Chad, Georgia), and what may not follow. */
const AROUND: Readonly<Record<Language, readonly [before: string, behind: string]>> = {
  en: ['\\b(?:of|for|from) (?:the )?', '(?![a-z])'],
  fr: ["\\b(?:de |du |des |de la |de l'|d')", '(?![a-z])'],
  es: ['\\b(?:de|del|de la|de las|de los) ', '(?![a-z])'],
  ru: ['(?<![а-я-])', '(?![а-я-])'],
  zh: ['', ''],
  ar: ['(?<![ء-ي])[وف]?(?:لل|ال|ل|ب)?', '(?![ء-ي])'],
};

interface Known {
  /** A group for each name, the longest first. */
  readonly pattern: RegExp;
  readonly codes: readonly string[];
}

const namesOf = perLanguage((id): Known => {
  const [before, behind] = AROUND[id];
  const names = table
    .trimEnd()
    .split('\n')
    .slice(1)
    .map(row => row.split('\t'))
    .map(cells => ({ code: cells[0]!, name: fold(cells[1 + COLUMNS.indexOf(id)]!) }))
    .filter(({ name }) => name)
    .sort((a, b) => b.name.length - a.name.length);
  const list = names.map(({ name }) => `(${inCases(id, name)})`).join('|');
  return { pattern: new RegExp(`${before}(?:${list})${behind}`, 'g'), codes: names.map(n => n.code) };
});

function inCases(id: Language, name: string): string {
  if (id === 'ar') return name.replace(/^ال/, '');
  if (id !== 'ru') return name;
  return name
    .split(' ')
    .map(w =>
      /^.{1,2}$|[^иыо]е$|[иу]$|^.{1,6}о$/.test(w)
        ? w
        : `${w.replace(/(?:ая|[иыо]е|[аяьыйо])$/, '')}(?:[а-я]{0,3}|[а-я]{0,2}ской)`,
    )
    .join(' ');
}

/**
 * The codes (ISO 3166) of the Member and observer States that a folded text names by their short names, each once.
 * Of names that are in one another only the longer counts; States whose names are parts of those of others are not known.
 */
export function statesIn(id: Language, folded: string): string[] {
  const { pattern, codes } = namesOf(id);
  const found = [...folded.matchAll(pattern)].map(m => codes[m.findIndex((g, i) => i > 0 && g !== undefined) - 1]!);
  return [...new Set(found)];
}
