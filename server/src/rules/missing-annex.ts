import { packs } from '../languages/compiled';
import { generate } from '../languages/formula';
import { writeAnnexTitle } from '../languages/titles';
import type { Document } from '../letter/letter';
import { foldedRange } from '../letter/ranges';
import { NOTE } from '../syntax/lines/cues';
import type { Block } from '../syntax/parts/block';
import type { Part } from '../syntax/parts/parts';
import { fold } from '../text/fold';
import { titleWords } from './common/annexes';
import { ownPartsWith, paragraphsWith, those, within } from './common/found';
import { indentOf, insertAfter, layoutOf } from './common/layout';
import { lastSignature, textBehind } from './common/places';
import { type About, type Edit, escapeSnippet, everyStage, type Fix, type Range, type Rule, say } from './types';

export const about: About = {
  entries: ['AN-01', 'RQ-05'],
  basis: 'contradiction',
  what: 'The letter speaks of an annex that is not there.',
  why: 'The text announces what does not follow; a file was left out, or the words were left over.',
  fix: 'review',
  examples: [
    {
      letter: 'en/22',
      swaps: [
        [
          'It would be much appreciated if the present letter were',
          'It would be much appreciated if the present letter and ⟦its annex⟧ were',
        ],
      ],
    },
    { letter: 'fr/22', swaps: [['de la présente lettre comme', 'de la présente lettre et de ⟦son annexe⟧ comme']] },
    { letter: 'zh/22', swaps: [['请将本信作为', '请将本信⟦及其附件⟧作为']] },
  ],
};

export const rule: Rule = {
  id: 'missing-annex',
  severity: 'warning',
  stages: everyStage,
  check(d, report) {
    if (d.annexes.length || (!d.title && !d.request)) return;
    const request = d.request?.part;
    const mentions = paragraphsWith(d, mentioned).flatMap(part =>
      [...part.block.learned(bracketed), ...(part === request ? part.block.learned(annexOfRequest) : [])].map(at => ({
        part,
        at,
      })),
    );
    const last = d.signatures.at(-1)?.part ?? d.paragraphs.at(-1);
    // Text behind the signature is an annex without its title; another rule says so.
    if (!mentions.length || !last || isTextBehind(d) || ownPartsWith(d, notes).length) return;
    const fixes: Fix[] = d.title ? [{ title: say('Insert an annex'), edits: [skeleton(d, last)] }] : [];
    const phrases = mentions.map(({ part, at }) => ({ part, phrase: removable(part, at) }));
    if (phrases.every(p => p.phrase))
      fixes.push({
        title: say('Delete what is said of an annex'),
        edits: [
          ...phrases.map(({ part, phrase }) => ({ ...foldedRange(d.syntax, part, phrase!), text: '' })),
          ...dual(d),
        ],
      });
    const { part, at } = mentions[0]!;
    report({
      ...foldedRange(d.syntax, part, at),
      severity: d.stage === 'draft' ? 'information' : 'warning',
      message: say('The text speaks of an annex; there is none in this file.'),
      fixes,
    });
  },
};

/** The title of an annex with a tab stop for its text. */
function skeleton(d: Document, last: Part): Edit {
  const words = titleWords(d);
  const title = words ? writeAnnexTitle(d.language, words) : generate(packs[d.language].annex.heading.annex.one, {});
  const edit = insertAfter(d, last, [escapeSnippet(title)], { snippet: true, indent: indentOf(d, d.title!.part) });
  return { ...edit, text: `${edit.text}${layoutOf(d).eol.repeat(2)}\${1:…}` };
}

const mentioned = within(['paragraph'], b => [...b.learned(bracketed), ...b.learned(annexOfRequest)]);
const notes = those(b => b.source.split('\n').some(l => NOTE.test(fold(l))));

/** "(see annex)": only words in brackets are sure to speak of the letter's own annex. */
function bracketed({ folded, pack }: Block): Range[] {
  return [...folded.matchAll(/\(([^()]{2,60})\)/g)]
    .filter(m => m[1]!.search(pack.seeAnnex) >= 0)
    .map(m => ({ start: m.index, end: m.index + m[0].length }));
}

/** "the present letter and its annex" in the request. */
function annexOfRequest({ folded, pack }: Block): Range[] {
  if (!pack.request.present.test(folded)) return [];
  const m =
    /(?:\bits |\bthe annexes? thereto|\bson |\bses |\bsu |\bsus |и (?:приложени[яей]|приложений) к (?:нему|ней|ним)|ومرفق(?:ها|يها|اتها)|及其)/.exec(
      folded,
    );
  const word = pack.annexed.exec(folded);
  if (!m || !word || Math.abs(word.index - m.index) > 24) return [];
  return [{ start: Math.min(m.index, word.index), end: Math.max(m.index + m[0].length, word.index + word[0].length) }];
}

/** What can go without harm to the sentence: the brackets, or " and its annex" as the language usually has it. */
function removable({ block: { folded, pack } }: Part, mention: Range): Range | null {
  if (folded[mention.start] === '(') {
    const space = folded[mention.start - 1] === ' ' ? 1 : 0;
    return { start: mention.start - space, end: mention.end };
  }
  for (const words of pack.pack.request.annexes.slice(1).reverse()) {
    const phrase = fold(words);
    const start = folded.indexOf(phrase);
    if (start < 0 || start > mention.end || /[a-zа-яا-ي]/.test(folded[start + phrase.length] ?? '')) continue;
    return { start: folded[start - 1] === ' ' ? start - 1 : start, end: start + phrase.length };
  }
  return null;
}

/** The letter and its annex are two in Arabic ("as both being a document"); the letter alone is not. */
function dual(d: Document): Edit[] {
  const part = d.request?.part;
  const m = part?.language === 'ar' ? /(?:بوصف|باعتبار)هما/.exec(part.block.folded) : null;
  if (!part || !m) return [];
  const end = m.index + m[0].length;
  return [{ ...foldedRange(d.syntax, part, { start: end - 3, end }), text: 'ها' }];
}

/** Whether more than a note stands behind the signature. */
function isTextBehind(d: Document): boolean {
  const line = lastSignature(d)?.runs.at(-1)?.line ?? Number.POSITIVE_INFINITY;
  return textBehind(d, line).some(p => /^(?:paragraph|heading|table)$/.test(p.kind) && p.block.source.length > 60);
}
