import { councilYear } from '../knowledge/sessions';
import { writeCouncilYear } from '../languages/sessions';
import { rangeOf } from '../letter/ranges';
import { letterDate, mastheadDate } from './common/dates';
import { replacePart } from './common/layout';
import { type About, issuedForm, type Rule, say } from './types';

export const about: About = {
  entries: ['SA-01'],
  basis: 'contradiction',
  what: 'The year of the Security Council does not fit the date.',
  why: 'The first year of the Security Council was 1946: its year is the calendar year less 1945. So it is in every letter read.',
  fix: 'safe',
  examples: [
    { letter: 'en/01', swaps: [['Seventy-ninth year', '⟦Seventy-eighth year⟧']] },
    { letter: 'fr/01', swaps: [['Soixante-quatorzième année', '⟦Soixante-quinzième année⟧']] },
    { letter: 'es/01', swaps: [['Septuagésimo noveno año', '⟦Septuagésimo octavo año⟧']] },
    { letter: 'ru/01', swaps: [['Восьмидесятый год', '⟦Семьдесят девятый год⟧']] },
    { letter: 'ar/01', swaps: [['السنة الثامنة والسبعون', '⟦السنة السابعة والسبعون⟧']] },
    { letter: 'zh/01', swaps: [['第七十四年', '⟦第七十三年⟧']] },
  ],
};

export const rule: Rule = {
  id: 'council-year-mismatch',
  severity: 'error',
  stages: issuedForm,
  check(d, report) {
    const date = letterDate(d);
    if (!d.councilYear || !date) return;
    const expected = councilYear(date.value.year);
    const { number, part } = d.councilYear;
    if (number === expected) return;
    // A letter of the last days of December is issued in the next year.
    const boundary =
      !mastheadDate(d) &&
      ((date.value.month === 12 && date.value.day > 24) || (date.value.month === 1 && date.value.day < 8));
    if (boundary && Math.abs(number - expected) === 1 && number > expected) return;
    const range = rangeOf(d.syntax, part);
    report({
      ...range,
      severity: boundary ? 'warning' : 'error',
      message: say('{year} is year {expected} of the Security Council, not {number}.', {
        year: date.value.year,
        expected,
        number,
      }),
      related: [{ start: date.start, end: date.end, message: say('The date of the letter') }],
      fixes: [
        {
          title: say('Change the year to {year}', { year: expected }),
          edits: replacePart(d, part, writeCouncilYear(part.language, expected)),
          preferred: true,
        },
      ],
    });
  },
};
