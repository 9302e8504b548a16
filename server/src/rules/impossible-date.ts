import { type CalendarDate, exists } from '../languages/dates';
import { foldedRange } from '../letter/ranges';
import { datesIn } from './common/dates';
import { type About, everyStage, type Rule, say } from './types';

export const about: About = {
  entries: ['DT-01'],
  basis: 'contradiction',
  what: 'A date is no day of the calendar.',
  why: 'A contradiction: there is no such day.',
  fix: 'none',
  examples: [],
};

export const rule: Rule = {
  id: 'impossible-date',
  severity: 'error',
  stages: everyStage,
  check(d, report) {
    for (const part of d.syntax.parts) {
      for (const found of part.block.learned(datesIn)) {
        if (exists(found.date) || isNumber(part.block.folded.slice(0, found.start), found.date)) continue;
        report({
          ...foldedRange(d.syntax, part, found),
          message: say('There is no such day: {date}.', { date: part.block.quote(found) }),
        });
      }
    }
  },
};

/** "Bulletin No. 45 May 2019", "paragraphs 31-46 July 2020": a figure that is no day stands before the month. */
function isNumber(before: string, { day }: CalendarDate): boolean {
  return (
    (day > 31 || day === 0) && /(?:-|\/|№|n[o°º]?\.|nos\.|num\.|vol\.|pp?\.|paras?\.|ст\.|стр\.|رقم) ?$/.test(before)
  );
}
