import { daysBetween, ownMastheadDate, titleDate } from './common/dates';
import { type About, issuedForm, type Rule, say } from './types';

export const about: About = {
  entries: ['DT-02'],
  basis: 'rule',
  what: 'The letter is dated after the date of the masthead.',
  why: 'Editorial Manual, Mastheads: the date is the day on which the text was submitted for processing.',
  fix: 'none',
  examples: [],
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
