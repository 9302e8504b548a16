import type { Document } from '../../letter/letter';
import { originalOf } from './originals';
import { mastheadSymbols } from './symbols';

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
