import { LANGUAGES, type Language } from '../../languages/types';
import type { Document } from '../../letter/letter';
import { toDocument } from '../../letter/ranges';
import { foldPattern, foldWithMap } from '../../text/fold';
import type { Range } from '../types';
import { ORIGINALS } from '../words/originals';
import { mastheads, ownPartsWith } from './found';

// Behind the language there may be another one.
const ORIGINAL = new RegExp(
  `(?:original|подлинный текст|الاصل|原件)(?: ?: ?| на )(${LANGUAGES.map(l => `(?<${l}>${foldPattern(ORIGINALS[l])})`).join('|')})(?!\\p{L}| ?[/,]| (?:and|et|[yeи]) | و)`,
  'du',
);

/** The one language that a folded masthead or tag gives as the original; null where it gives none, or several. */
export function originalIn(folded: string): { language: Language; start: number; end: number } | null {
  const m = ORIGINAL.exec(folded);
  const language = LANGUAGES.find(l => m?.groups?.[l]);
  if (!m || !language) return null;
  const [start, end] = m.indices![1]!;
  return { language, start, end };
}

/** What the masthead says the original language is, and where; null where it names none, or several. */
export function originalOf(d: Document): (Range & { readonly language: Language }) | null {
  const found = ownPartsWith(d, mastheads).flatMap(part => {
    const { text, map } = foldWithMap(part.block.source);
    const original = originalIn(text);
    if (!original) return [];
    const at = (i: number) => toDocument(d.syntax, part, map[i]!);
    return [{ language: original.language, start: at(original.start), end: at(original.end - 1) + 1 }];
  });
  return found.length === 1 ? found[0]! : null;
}
