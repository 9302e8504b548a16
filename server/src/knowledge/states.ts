import table from '../../data/states.tsv';
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

const patterns = new Map<Language, readonly (readonly [code: string, pattern: RegExp, length: number])[]>();

function patternsOf(id: Language) {
  let list = patterns.get(id);
  if (!list) {
    const [before, behind] = AROUND[id];
    list = table
      .trimEnd()
      .split('\n')
      .slice(1)
      .map(row => row.split('\t'))
      .map(cells => [cells[0]!, fold(cells[1 + COLUMNS.indexOf(id)]!)] as const)
      .filter(([, name]) => name)
      .map(([code, name]) => [code, new RegExp(`${before}(${inCases(id, name)})${behind}`), name.length] as const)
      .sort((a, b) => b[2] - a[2]);
    patterns.set(id, list);
  }
  return list;
}

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
  let rest = folded;
  return patternsOf(id)
    .filter(([, pattern]) => {
      const m = pattern.exec(rest);
      if (m) rest = `${rest.slice(0, m.index)}${' '.repeat(m[0].length)}${rest.slice(m.index + m[0].length)}`;
      return !!m;
    })
    .map(([code]) => code);
}
