import { exists } from '../languages/dates';
import { foldedRange } from '../letter/ranges';
import { datesIn } from './dates';
import { everyStage, type Rule, say } from './types';

export const rule: Rule = {
  id: 'impossible-date',
  severity: 'error',
  stages: everyStage,
  summary: 'A date is no day of the calendar.',
  source: 'A contradiction: there is no such day.',
  check(d, report) {
    for (const part of d.syntax.parts) {
      for (const found of part.block.learned(datesIn)) {
        // "31-46 July" is a stretch of something else.
        if (exists(found.date) || part.block.folded[found.start - 1] === '-') continue;
        report({
          ...foldedRange(d.syntax, part, found),
          message: say('There is no such day: {date}.', { date: part.block.quote(found) }),
        });
      }
    }
  },
};
