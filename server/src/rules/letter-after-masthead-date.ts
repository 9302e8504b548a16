import { daysBetween, ownMastheadDate, titleDate } from './common/dates';
import { type About, issuedForm, type Rule, say } from './types';

export const about: About = {
  entries: ['DT-02'],
  basis: 'rule',
  what: 'The letter is dated after the date of the masthead.',
  why: 'Editorial Manual, “Mastheads and cover pages”: the date of the masthead is the day on which the text was submitted for processing, when the letter had been written.',
  fix: 'none',
  examples: [
    {
      letter: 'en/22',
      swaps: [
        ['dated 19 February 2024', 'dated ⟦19 February 2024⟧'],
        ['22 February 2024', '16 February 2024'],
      ],
    },
    { letter: 'es/22', swaps: [['fecha 18 de octubre de 2022', 'fecha ⟦21 de octubre de 2022⟧']] },
    { letter: 'ar/22', swaps: [['مؤرخة 18 آذار/مارس 2024', 'مؤرخة ⟦28 آذار/مارس 2024⟧']] },
    { letter: 'zh/22', swaps: [['2021年11月30日蒙古', '⟦2021年12月30日⟧蒙古']] },
  ],
};

export const rule: Rule = {
  id: 'letter-after-masthead-date',
  severity: 'error',
  stages: issuedForm,
  check(d, report) {
    const masthead = ownMastheadDate(d);
    const title = titleDate(d);
    if (!masthead || !title || daysBetween(masthead.value, title.value) <= 0) return;
    report({
      start: title.start,
      end: title.end,
      message: say('The letter is dated {date}, after the date of the masthead, {masthead}.', {
        date: title.text,
        masthead: masthead.text,
      }),
      related: [{ start: masthead.start, end: masthead.end, message: say('The date of the masthead') }],
    });
  },
};
