import { foldedRange } from '../letter/ranges';
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
    const labels = d.footnotes.map(f => f.label);
    // With no note at all, or with notes that were not recognised, it cannot be told.
    const count = labels.filter(l => /^\d+$/.test(l)).length;
    if (!count || !labels.includes('1') || !d.footnotes.every(f => f.references.length)) return;
    for (const part of d.syntax.parts) {
      if (part.kind === 'pageFurniture' || part.kind === 'table') continue;
      const { folded, language } = part.block;
      for (const m of folded.matchAll(NOTE_ABOVE[language])) {
        const [start, end] = m.indices!.groups!.number!;
        const number = String(Number(m.groups!.number));
        if (labels.includes(number) || mayBeQuoted(folded, start)) continue;
        report({
          ...foldedRange(d.syntax, part, { start, end }),
          severity: part.annexed ? 'information' : 'warning',
          message: say('There is no footnote {label}.', { label: number }),
        });
      }
    }
  },
};
