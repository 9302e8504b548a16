import { foldedRange } from '../letter/ranges';
import { wrongWeekdays } from './common/weekdays';
import { type About, everyStage, type Rule, say } from './types';

export const about: About = {
  entries: ['DT-05'],
  basis: 'contradiction',
  what: 'A date fell on another day of the week.',
  why: 'A contradiction: the calendar gives the day of the week.',
  fix: 'review',
  examples: [],
};

export const rule: Rule = {
  id: 'wrong-weekday',
  severity: 'warning',
  stages: everyStage,
  check(d, report) {
    for (const part of d.syntax.parts) {
      for (const { date, name, right, edit } of part.block.learned(wrongWeekdays)) {
        const weekday = part.block.quote(name);
        const typed = part.block.quote(edit)[0]!;
        const text = typed === typed.toLowerCase() ? edit.text : edit.text[0]!.toUpperCase() + edit.text.slice(1);
        report({
          ...foldedRange(d.syntax, part, name),
          message: say('The weekday does not fit: {date} was {right}, not {weekday}.', {
            date: part.block.quote(date),
            right,
            weekday,
          }),
          related: [{ ...foldedRange(d.syntax, part, date), message: say('The date') }],
          fixes: [
            {
              title: say('Change the weekday to {right}', { right }),
              edits: [{ ...foldedRange(d.syntax, part, edit), text }],
            },
          ],
        });
      }
    }
  },
};
