import { packs } from '../languages/compiled';
import { generate } from '../languages/formula';
import { writeAnnexTitle } from '../languages/titles';
import type { Document } from '../letter/letter';
import { foldedRange, rangeOf } from '../letter/ranges';
import { NOTE } from '../syntax/lines/cues';
import { fold } from '../text/fold';
import { titleWords } from './annexes';
import { insertAfter } from './layout';
import { type Edit, everyStage, type Rule, say } from './types';

export const rule: Rule = {
  id: 'missing-annex',
  severity: 'warning',
  stages: everyStage,
  summary: 'The letter speaks of an annex that is not there.',
  source: 'A contradiction inside the letter.',
  check(d, report) {
    if (d.annexes.length || (!d.title && !d.request)) return;
    const last = d.signatures.at(-1)?.part ?? d.paragraphs.at(-1);
    // Text behind the signature is an annex without its title; another rule says so.
    if (!last || textBehind(d) || d.section.parts.some(p => p.block.source.split('\n').some(l => NOTE.test(fold(l)))))
      return;
    for (const part of d.paragraphs) {
      const { folded, pack } = part.block;
      const mention =
        bracketed(folded, pack.seeAnnex) ??
        (part === d.request?.part ? pack.request.present.test(folded) && annexOfRequest(folded, pack.annexed) : null);
      if (!mention) continue;
      report({
        ...foldedRange(d.syntax, part, mention),
        severity: d.stage === 'draft' ? 'information' : 'warning',
        message: say('The text refers to an annex; there is none in this file.'),
        fixes: d.title ? [{ title: say('Insert an annex'), edits: [skeleton(d)] }] : [],
      });
      return;
    }

    function skeleton(doc: Document): Edit {
      const words = titleWords(doc);
      const title = words
        ? writeAnnexTitle(doc.language, words)
        : generate(packs[doc.language].annex.heading.annex.one, {});
      return insertAfter(doc, last!, [title], false);
    }
  },
};

/** "(see annex)": only words in brackets are sure to speak of the letter's own annex. */
export function bracketed(folded: string, seeAnnex: RegExp): { start: number; end: number } | null {
  for (const m of folded.matchAll(/\(([^()]{2,60})\)/g))
    if (m[1]!.search(seeAnnex) >= 0) return { start: m.index, end: m.index + m[0].length };
  return null;
}

/** "the present letter and its annex" in the request. */
export function annexOfRequest(folded: string, annexed: RegExp): { start: number; end: number } | null {
  const m =
    /(?:\bits |\bthe annexes? thereto|\bson |\bses |\bsu |\bsus |и (?:приложени[яей]|приложений) к (?:нему|ней|ним)|ومرفق(?:ها|يها|اتها)|及其)/.exec(
      folded,
    );
  const word = annexed.exec(folded);
  if (!m || !word || Math.abs(word.index - m.index) > 24) return null;
  return { start: Math.min(m.index, word.index), end: Math.max(m.index + m[0].length, word.index + word[0].length) };
}

/** Whether more than a note stands behind the signature. */
export function textBehind(d: Document): boolean {
  const line = d.signatures.at(-1)?.part.runs.at(-1)?.line ?? Number.POSITIVE_INFINITY;
  return d.section.parts.some(
    p =>
      (p.kind === 'paragraph' || p.kind === 'heading' || p.kind === 'table') &&
      p.runs[0]!.line > line &&
      p.block.source.length > 60,
  );
}

export { rangeOf };
