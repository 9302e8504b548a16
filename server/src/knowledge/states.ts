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

interface Name {
  readonly code: string;
  /** The name as a pattern, and what it begins with in each case. */
  readonly pattern: string;
  readonly stem: string;
}

/** The names in one language, the longest first. */
const namesOf = perLanguage((id): readonly Name[] =>
  table
    .trimEnd()
    .split('\n')
    .slice(1)
    .map(row => row.split('\t'))
    .map(cells => ({ code: cells[0]!, name: fold(cells[1 + COLUMNS.indexOf(id)]!) }))
    .filter(({ name }) => name)
    .sort((a, b) => b.name.length - a.name.length)
    .map(({ code, name }) => ({ code, pattern: inCases(id, name) }))
    .map(({ code, pattern }) => ({ code, pattern, stem: pattern.replace(/\(.*/, '') })),
);

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
  const [before, behind] = AROUND[id];
  const names = namesOf(id).filter(({ stem }) => folded.includes(stem));
  if (!names.length) return [];
  const pattern = new RegExp(`${before}(?:${names.map(n => `(${n.pattern})`).join('|')})${behind}`, 'g');
  const found = [...folded.matchAll(pattern)].map(m => names[m.slice(1).findIndex(g => g !== undefined)]!.code);
  return [...new Set(found)];
}
