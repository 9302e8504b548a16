import { daysBetween, ownMastheadDate, titleDate } from './common/dates';
import { type About, issuedForm, type Rule, say } from './types';

export const about: About = {
  entries: ['DT-04'],
  basis: 'convention',
  what: 'More than sixty days lie between the date of the letter and that of the masthead.',
  why: 'Most letters are submitted for processing within days; a long gap is often a slip in one of the two dates. Long texts may wait for translation, so it is information only.',
  fix: 'none',
  examples: [
    { letter: 'en/22', swaps: [['dated 19 February 2024', 'dated ⟦19 December 2023⟧']] },
    { letter: 'zh/22', swaps: [['2021年11月30日蒙古', '⟦2021年9月30日⟧蒙古']] },
  ],
};

/** Most letters take days, those with long annexes weeks. */
const MOST = 60;

export const rule: Rule = {
  id: 'date-gap',
  severity: 'information',
  stages: issuedForm,
  check(d, report) {
    const masthead = ownMastheadDate(d);
    const title = titleDate(d);
    if (!masthead || !title) return;
    const days = daysBetween(title.value, masthead.value);
    // Where the symbol has another year, its own rule speaks of the date.
    const years = d.symbols.flatMap(s => /^[ES]\/(\d{4})\//.exec(s)?.[1] ?? []);
    if (days <= MOST || years.some(y => Number(y) !== masthead.value.year)) return;
    report({
      start: title.start,
      end: title.end,
      message: say('{days} days lie between the date of the letter, {date}, and that of the masthead, {masthead}.', {
        days,
        date: title.text,
        masthead: masthead.text,
      }),
      related: [{ start: masthead.start, end: masthead.end, message: say('The date of the masthead') }],
    });
  },
};
