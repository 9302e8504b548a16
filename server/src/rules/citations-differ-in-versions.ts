import type { Document } from '../letter/letter';
import { foldedRange } from '../letter/ranges';
import { findSymbols } from '../syntax/lines/furnitureCues';
import { firstWords } from './common/places';
import { allOf, LANGUAGE } from './common/told';
import { type About, issuedForm, type Message, type Range, type Rule, say } from './types';

export const about: About = {
  entries: ['XL-04'],
  basis: 'contradiction',
  what: 'One language version of a letter cites a document that another does not cite.',
  why: 'Symbols are copied, not translated; where they differ, one is mistyped or was lost.',
  fix: 'none',
  examples: [
    { letter: 'en/61', other: 'fr/61', swaps: [['See S/2023/418', 'See S/2023/418 and ⟦S/2023/419⟧']] },
    { letter: 'ru/61', other: 'fr/61', swaps: [['См. S/2023/418', 'См. S/2023/418 и ⟦S/2023/419⟧']] },
  ],
};

/** The symbols that the text and its notes cite, each where it stands first. */
function citations(d: Document): Map<string, Range> {
  const found = new Map<string, Range>();
  for (const part of d.syntax.parts) {
    if (part.kind !== 'paragraph' && part.kind !== 'request' && part.kind !== 'footnote') continue;
    for (const s of findSymbols(part.block.folded))
      if (!found.has(s.text)) found.set(s.text, foldedRange(d.syntax, part, s));
  }
  return found;
}

export const rule: Rule = {
  id: 'citations-differ-in-versions',
  severity: 'information',
  stages: issuedForm,
  compare(d, other, report) {
    // With a note its citations are lost, which is told of the notes.
    if (d.footnotes.length !== other.footnotes.length) return;
    const [own, its] = [citations(d), citations(other)];
    const language = LANGUAGE[other.language];
    for (const [symbol, range] of own) {
      if (its.has(symbol)) continue;
      report({ ...range, message: say('The version in {language} does not cite {symbol}.', { language, symbol }) });
    }
    const lacking = [...its.keys()].filter(s => !own.has(s));
    if (!lacking.length || !d.title) return;
    const message = say('The version in {language} cites {symbols}, this one does not.', {
      language,
      symbols: allOf(lacking) as Message,
    });
    report({ ...firstWords(d, d.title.part), message });
  },
};
