import { type CalendarDate, exists } from '../languages/dates';
import type { Document } from '../letter/letter';
import { foldWithMap } from '../text/fold';
import { placed } from './common/characters';
import { daysBetween, ownMastheadDate } from './common/dates';
import { ownPartsWith, within } from './common/found';
import { type About, issuedForm, type Range, type Rule, say } from './types';

export const about: About = {
  entries: ['DT-03'],
  basis: 'rule',
  what: 'The date of the masthead is after the date of publication at the foot of the first page.',
  why: 'The dates at the foot of the first page are those of its production, which comes after the date of the masthead.',
  fix: 'none',
  examples: [
    { letter: 'en/03', swaps: [['27 February 2023', '⟦27 March 2023⟧']] },
    { letter: 'es/07', swaps: [['\n22 de octubre de 2021', '\n⟦22 de noviembre de 2021⟧']] },
    {
      letter: 'ar/09',
      swaps: [
        [' 4 June 2025', ' ⟦4 June 2025⟧'],
        ['110625     100625', '110525     100525'],
      ],
    },
  ],
};

export const rule: Rule = {
  id: 'masthead-after-footer-date',
  severity: 'warning',
  stages: issuedForm,
  check(d, report) {
    const masthead = ownMastheadDate(d);
    if (!masthead) return;
    const [first, ...more] = footerDates(d);
    if (!first) return;
    const last = more.reduce((a, b) => (daysBetween(a.date, b.date) > 0 ? b : a), first);
    // The two are a day or two out of order in letters that were really issued.
    if (daysBetween(last.date, masthead.value) <= 7) return;
    report({
      start: masthead.start,
      end: masthead.end,
      message: say('The date of the masthead, {masthead}, is after the date of publication, {footer}.', {
        masthead: masthead.text,
        footer: last.text,
      }),
      related: [{ ...last, message: say('The date of publication, as day, month and year') }],
    });
  },
};

/** The dates DDMMYY beside the job number of the letter; none where one of them is no day. */
function footerDates(d: Document): (Range & { date: CalendarDate; text: string })[] {
  const found = ownPartsWith(d, footDates).flatMap(part =>
    part.block.learned(footDates).map(f => ({ ...placed(d, part, f.at, f.at + f.length), date: f.date, text: f.text })),
  );
  return found.every(f => exists(f.date)) ? found : [];
}

const footDates = within(['pageFurniture', 'masthead'], ({ source }) => {
  let from = 0;
  return source.split('\n').flatMap(line => {
    const start = from;
    from += line.length + 1;
    const { text, map } = foldWithMap(line);
    if (!/(?<!\d)\d{2}-\d{5} ?\([acefrs]\)/.test(text)) return [];
    return [...text.matchAll(/(?<=^| )(\d\d)(\d\d)(\d\d)(?= |$)/g)].map(m => {
      const [day, month, year] = [Number(m[1]), Number(m[2]), Number(m[3])];
      const at = map[m.index]!;
      return {
        at: start + at,
        length: map[m.index + 5]! + 1 - at,
        date: { day, month, year: year + (year < 70 ? 2000 : 1900) },
        text: m[0],
      };
    });
  });
});
