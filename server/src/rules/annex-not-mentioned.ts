import { packs } from '../languages/compiled';
import { phrases } from '../languages/phrases';
import type { Language } from '../languages/types';
import type { Document } from '../letter/letter';
import { toDocument } from '../letter/ranges';
import type { Part } from '../syntax/parts/parts';
import { annexWords, firstWords, paragraphsOf, span } from './common/places';
import { type Edit, issuedForm, type Rule, say } from './types';

/** Words that announce an annex without naming it; they must be no part of others ("attaches importance"). */
const ENCLOSED: Readonly<Record<Language, RegExp>> = {
  en: /herewith|hereto|\battach(?:ed|ing|ments?)?\b(?! (?:great|particular|special|much|high|considerable|importance|value))|enclos|annex|append/,
  fr: /ci-(?:joint|annexe|apres)|\bjoin(?:te?s?|s|dre)\b|piece jointe|annex|appendice|accompagne[es]? d|sous ce pli/,
  es: /adjunt|anex|apendice|acompan|a continuacion/,
  ru: /прилагаю(?!т)|прилага[ею]тся|прилагаем(?:ый|ого|ому|ое|ая|ой|ую|ых|ые|ыми)(?! усили)|приложен(?!и[ея] усили)|при сем|препрово/,
  ar: /طيه|طي هذه|رفق|مرفق|ضميم|تذييل/,
  zh: /随函|随信|随文|随附|附上|所附|附件|附文|附录|附后|附有|附于/,
};

export const rule: Rule = {
  id: 'annex-not-mentioned',
  severity: 'warning',
  stages: issuedForm,
  summary: 'The letter has an annex that its text does not mention.',
  source: 'Observed: the text says “(see annex)” where it speaks of what is enclosed.',
  check(d, report) {
    const annex = d.annexes[0];
    if (!annex || !d.title) return;
    const paragraphs = paragraphsOf(d);
    const first = paragraphs.find(p => p.kind === 'paragraph') ?? paragraphs[0];
    if (!first || paragraphs.some(p => announces(p))) return;
    const words = annex.kind === 'annex' ? mention(d, first.language) : null;
    const { word, number } = annexWords(d, annex);
    report({
      ...span(word, number),
      message: say('The text of the letter does not mention its annex.'),
      related: [{ ...firstWords(d, first), message: say('The text of the letter') }],
      fixes: words
        ? [{ title: say('Insert “{words}” in the first paragraph', { words }), edits: [insertion(d, first, words)] }]
        : [],
    });
  },
};

function announces({ block }: Part): boolean {
  return ENCLOSED[block.language].test(block.folded) || block.folded.search(block.pack.seeAnnex) >= 0;
}

function mention(d: Document, id: Language): string {
  const count = d.annexes.filter(a => a.kind === 'annex').length;
  return count === 1 ? packs[id].seeAnnex.one : phrases[id].seeAnnexes[count === 2 ? 0 : 1];
}

/** The mention before the full stop of a paragraph, and before the reference to a note that stands behind it. */
function insertion(d: Document, part: Part, words: string): Edit {
  const { source } = part.block;
  const stop = /[.。](?:\d{1,2}|[¹²³⁴⁵⁶⁷⁸⁹]+)?\s*$/.exec(source);
  const at = toDocument(d.syntax, part, stop ? stop.index : source.trimEnd().length);
  return { start: at, end: at, text: packs[part.language].joiner + words };
}
