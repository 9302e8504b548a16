import { LANGUAGES, type Language } from '../../languages/types';
import type { Document } from '../../letter/letter';
import { toDocument } from '../../letter/ranges';
import { foldPattern, foldWithMap } from '../../text/fold';
import type { Range } from '../types';
import { ORIGINALS } from '../words/originals';
import { mastheadSymbols } from './symbols';

const ORIGINAL = new RegExp(
  `(?:original|подлинный текст|الاصل|原件) ?: ?(${LANGUAGES.map(l => `(?<${l}>${foldPattern(ORIGINALS[l])})`).join('|')})(?![\\p{L}])`,
  'du',
);

/** What the masthead says the original language is, and where; null where it names none, or several. */
export function originalOf(d: Document): (Range & { readonly language: Language }) | null {
  const found = d.section.parts.flatMap(part => {
    if (part.kind !== 'masthead') return [];
    const { text, map } = foldWithMap(part.block.source);
    const m = ORIGINAL.exec(text);
    const language = LANGUAGES.find(l => m?.groups?.[l]);
    if (!m || !language) return [];
    const [start, end] = m.indices![1]!;
    const at = (i: number) => toDocument(d.syntax, part, map[i]!);
    return [{ language, start: at(start), end: at(end - 1) + 1 }];
  });
  return found.length === 1 ? found[0]! : null;
}

/**
 * Of each document the other language version that it is compared with: that in the language of the original, else the
 * English one, else the first; null for that version itself and for a document that is there in one language only. Two
 * documents are versions of one letter when they have a symbol in common on the first page.
 */
export function originals(documents: readonly Document[]): (Document | null)[] {
  const bySymbol = new Map<string, Document[]>();
  const symbols = documents.map(d => (d.isLetter ? new Set(mastheadSymbols(d).map(s => s.text)) : new Set<string>()));
  documents.forEach((d, i) => {
    for (const symbol of symbols[i]!) bySymbol.set(symbol, [...(bySymbol.get(symbol) ?? []), d]);
  });
  return documents.map((d, i) => {
    const versions = [...new Set([...symbols[i]!].flatMap(s => bySymbol.get(s)!))];
    const named = versions.map(v => originalOf(v)?.language).find(Boolean);
    const original = [named, 'en', versions[0]?.language]
      .map(language => versions.find(v => v.language === language))
      .find(Boolean);
    return original && original !== d && original.language !== d.language ? original : null;
  });
}
