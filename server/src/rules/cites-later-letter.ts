import { exists } from '../languages/dates';
import { foldedRange } from '../letter/ranges';
import { datesIn, daysBetween, titleDate } from './common/dates';
import { paragraphsOf } from './common/places';
import { mayBeQuoted } from './common/quotations';
import { type About, issuedForm, type Rule, say } from './types';
import { CITED } from './words/citedLetters';

export const about: About = {
  entries: ['DT-07'],
  basis: 'contradiction',
  what: 'The letter cites another one that is dated after it.',
  why: 'A contradiction inside the letter: what is cited has been written before. Dates of events are not looked at, as they may be plans.',
  fix: 'none',
  examples: [
    { letter: 'en/01', swaps: [['our letter dated 2 February 2024', 'our letter dated ⟦2 April 2024⟧']] },
    {
      letter: 'ar/01',
      swaps: [['رسالة مؤرخة 9 تشرين الثاني/نوفمبر 2022', 'رسالة مؤرخة ⟦9 تشرين الثاني/نوفمبر 2023⟧']],
    },
  ],
};

export const rule: Rule = {
  id: 'cites-later-letter',
  severity: 'warning',
  stages: issuedForm,
  check(d, report) {
    const own = titleDate(d);
    if (!own) return;
    for (const part of paragraphsOf(d)) {
      if (part.annexed) continue;
      const { folded, language } = part.block;
      const [before, behind] = CITED[language];
      for (const found of part.block.learned(datesIn)) {
        if (!exists(found.date) || mayBeQuoted(folded, found.start)) continue;
        if (!before.test(folded.slice(0, found.start)) || !behind.test(folded.slice(found.end))) continue;
        const days = daysBetween(own.value, found.date);
        if (days <= 0) continue;
        report({
          ...foldedRange(d.syntax, part, found),
          // Between two places it may be the next day already.
          severity: days === 1 ? 'information' : 'warning',
          message: say('A letter of {cited} is cited in a letter of {date}.', {
            cited: part.block.quote(found),
            date: own.text,
          }),
          related: [{ start: own.start, end: own.end, message: say('The date of the letter') }],
        });
      }
    }
  },
};
