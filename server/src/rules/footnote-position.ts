import type { Document } from '../letter/letter';
import type { Footnote } from '../letter/references';
import type { Part } from '../syntax/parts/parts';
import { ABBREVIATION, isPlainNumber } from './common/footnotes';
import { partsOn } from './common/onLines';
import { type About, type Edit, everyStage, type Message, type Rule, say } from './types';

export const about: About = {
  entries: ['FN-06'],
  basis: 'rule',
  what: 'The reference to a footnote stands on the wrong side of a punctuation mark.',
  why: 'Editorial Manual, Footnotes: where a punctuation mark stands at the same place, the reference follows it in English and goes before it in French and Spanish. For the other languages no rule was found.',
  fix: 'safe',
  examples: [
    { letter: 'en/32', swaps: [['by industry.2', 'by industry⟦2⟧.']] },
    { letter: 'es/31', swaps: [['de Asunción1,', 'de Asunción,⟦1⟧']] },
    { letter: 'fr/31', swaps: [['de contact1,', 'de contact,⟦1⟧']] },
  ],
};

export const rule: Rule = {
  id: 'footnote-position',
  severity: 'warning',
  stages: everyStage,
  check(d, report) {
    for (const { references } of d.footnotes)
      for (const at of references) {
        if (!MARK.test(d.syntax.text.slice(at.end, at.end + 1)) && !MARK.test(d.syntax.text[at.start - 1] ?? ''))
          continue;
        const part = partsOn(d.syntax, at.line, at.line).find(p => p.kind !== 'footnote');
        const found = part && misplaced(d, part, at);
        if (!found) continue;
        report({
          start: at.start,
          end: at.end,
          severity: part.annexed ? 'information' : 'warning',
          message: found.message,
          fixes: [{ title: say('Move the reference'), edits: [found.edit], preferred: true }],
        });
      }
  },
};

/** Few references stand beside any. */
const MARK = /[.,;:]/;

type Reference = Footnote['references'][number];

function misplaced(d: Document, part: Part, at: Reference): { message: Message; edit: Edit } | null {
  const { text } = d.syntax;
  const typed = text.slice(at.start, at.end);
  if (!isPlainNumber(typed) || part.kind === 'table') return null;
  const before = text.slice(Math.max(0, at.start - 30), at.start);
  const behind = text.slice(at.end, at.end + 2);
  if (part.language === 'en') {
    // "Annex 1, paragraph 2" and decimals are no references.
    if (!/[\p{L}”"’)]$/u.test(before) || !/^[.,;:](?:\s|$)/.test(behind)) return null;
    return {
      message: say('In English the reference to a footnote follows the punctuation mark.'),
      edit: { start: at.start, end: at.end + 1, text: behind[0] + typed },
    };
  }
  if (part.language !== 'fr' && part.language !== 'es') return null;
  if (
    !/\p{L}{3}["”»)]?[.,]$/u.test(before) ||
    /(?:etc|cit|ibid)\.$/.test(before) ||
    ABBREVIATION.test(before) ||
    !/^(?:\s|$)/.test(behind)
  )
    return null;
  return {
    message: say('In French and Spanish the reference to a footnote goes before the punctuation mark.'),
    edit: { start: at.start - 1, end: at.end, text: typed + before.at(-1) },
  };
}
