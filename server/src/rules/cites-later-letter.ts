import { exists } from '../languages/dates';
import { foldedRange } from '../letter/ranges';
import { datesIn, daysBetween, titleDate } from './common/dates';
import { within } from './common/found';
import { textWith } from './common/places';
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
    for (const part of textWith(d, cited)) {
      if (part.annexed) continue;
      for (const found of part.block.learned(cited)) {
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

/** The dates of letters that a block cites. */
const cited = within(['paragraph'], block => {
  const { folded, language } = block;
  const [before, behind] = CITED[language];
  return block
    .learned(datesIn)
    .filter(
      f =>
        exists(f.date) &&
        !mayBeQuoted(folded, f.start) &&
        before.test(folded.slice(0, f.start)) &&
        behind.test(folded.slice(f.end)),
    );
});
