import { packs } from '../languages/compiled';
import { phrases } from '../languages/phrases';
import type { Language } from '../languages/types';
import type { Document } from '../letter/letter';
import { toDocument } from '../letter/ranges';
import type { Part } from '../syntax/parts/parts';
import { announcing } from './common/annexes';
import { annexWords, firstWords, hasSentence, paragraphsOf, span, textWith } from './common/places';
import { type About, type Edit, issuedForm, type Rule, say } from './types';

export const about: About = {
  entries: ['AN-02'],
  basis: 'observation',
  what: 'The letter has an annex that its text does not mention.',
  why: 'In the letters read the text says “(see annex)” where it speaks of what is enclosed, so that a reader knows where to look.',
  fix: 'review',
  examples: [
    {
      letter: 'es/01',
      swaps: [
        ['\nAnexo de', '\n⟦Anexo⟧ de'],
        [' (véase el anexo)', ''],
        [' y su anexo como', ' como'],
      ],
    },
    {
      letter: 'zh/01',
      swaps: [
        ['的信的附件', '的信的⟦附件⟧'],
        ['谨随函附上', '谨转递'],
        ['(见附件)', ''],
        ['本函及其附件', '本函'],
      ],
    },
  ],
};

export const rule: Rule = {
  id: 'annex-not-mentioned',
  severity: 'warning',
  stages: issuedForm,
  check(d, report) {
    const annex = d.annexes[0];
    // Where text was read as a part of the title it may be what mentions the annex.
    if (!annex || !d.title || hasSentence(d.title.part)) return;
    const paragraphs = paragraphsOf(d);
    const first = paragraphs.find(p => p.kind === 'paragraph') ?? paragraphs[0];
    if (!first || textWith(d, announcing).length) return;
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
