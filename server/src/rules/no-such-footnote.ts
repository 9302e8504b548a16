import { foldedRange } from '../letter/ranges';
import { allMatches } from '../text/allMatches';
import { inText } from './common/characters';
import { partsWith } from './common/found';
import { mayBeQuoted } from './common/quotations';
import { type About, everyStage, type Rule, say } from './types';
import { NOTE_ABOVE } from './words/footnoteMentions';

export const about: About = {
  entries: ['RF-06'],
  basis: 'contradiction',
  what: 'The text refers to a footnote above or below that is not there.',
  why: 'A contradiction inside the document. Only “footnote 3 above” and the like are looked at: a footnote without such a word may be one of another document. Annexes are looked at by no-such-annex.',
  fix: 'none',
  examples: [
    { letter: 'en/32', swaps: [['by industry.2', 'by industry (see footnote ⟦3⟧ above).2']] },
    { letter: 'fr/32', swaps: [['sous-région2,', 'sous-région2 (voir note ⟦4⟧ ci-dessus),']] },
  ],
};

export const rule: Rule = {
  id: 'no-such-footnote',
  severity: 'warning',
  stages: everyStage,
  check(d, report) {
    const parts = partsWith(d, mentions);
    if (!parts.length) return;
    const labels = new Set(d.footnotes.map(f => f.label));
    // With no note at all, or with notes that were not recognised, it cannot be told.
    if (!labels.has('1') || !d.footnotes.every(f => f.references.length)) return;
    for (const part of parts) {
      for (const { number, ...at } of part.block.learned(mentions)) {
        if (labels.has(number)) continue;
        report({
          ...foldedRange(d.syntax, part, at),
          severity: part.annexed ? 'information' : 'warning',
          message: say('There is no footnote {label}.', { label: number }),
        });
      }
    }
  },
};

const mentions = inText(({ folded, language }) =>
  allMatches(NOTE_ABOVE[language], folded).flatMap(m => {
    const [start, end] = m.indices!.groups!.number!;
    return mayBeQuoted(folded, start) ? [] : [{ number: String(Number(m.groups!.number)), start, end }];
  }),
);
