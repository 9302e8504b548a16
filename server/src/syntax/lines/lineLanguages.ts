import { everyLanguage, language } from '../../languages/compiled';
import type { Language } from '../../languages/types';

const ARABIC = /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]/g;
const CYRILLIC = /[\u0400-\u052f]/g;
const HAN = /[\u3400-\u9fff\uf900-\ufaff]/g;
const LATIN = /[a-z]/g;
const count = (s: string, re: RegExp) => s.match(re)?.length ?? 0;

/** The languages that the script of a folded line admits, the likeliest first, and how much speaks for that one. */
export function languagesOf(folded: string): { languages: Language[]; weight: number } {
  const scripts: [Language, number][] = [
    ['ar', count(folded, ARABIC)],
    ['ru', count(folded, CYRILLIC)],
    ['zh', count(folded, HAN) * 3],
  ];
  const latin = count(folded, LATIN);
  const [script, letters] = scripts.reduce((a, b) => (b[1] > a[1] ? b : a));
  if (letters > 0 && letters * 2 >= latin) return { languages: [script, 'en'], weight: letters };
  if (!latin) return { languages: [...everyLanguage], weight: 0 };
  const votes = new Map<Language, number>([
    ['en', 0],
    ['es', 0],
    ['fr', 0],
  ]);
  for (const word of folded.split(/[^a-z']+/)) {
    for (const id of votes.keys()) if (language(id).stopwords.has(word)) votes.set(id, votes.get(id)! + 1);
  }
  const order = [...votes].sort((a, b) => b[1] - a[1]);
  return {
    languages: order.map(v => v[0]),
    weight: order[0]![1] > order[1]![1] ? (order[0]![1] - order[1]![1]) * 6 : 0,
  };
}
