import { foldedRange } from '../letter/ranges';
import { partsWith } from './common/found';
import { wrongWeekdays } from './common/weekdays';
import { type About, everyStage, type Rule, say } from './types';

export const about: About = {
  entries: ['DT-05'],
  basis: 'contradiction',
  what: 'A date fell on another day of the week.',
  why: 'The calendar gives the day of the week; the day or the date is wrong.',
  fix: 'review',
  examples: [
    { letter: 'en/25', swaps: [['service on 1 June 2023', 'service on ⟦Friday⟧,\n1 June 2023']] },
    { letter: 'fr/22', swaps: [['du 21 au 23 octobre 2024', 'le ⟦mardi⟧ 21 octobre 2024']] },
    { letter: 'es/22', swaps: [['el 29 de septiembre', 'el ⟦miércoles⟧ 29 de septiembre']] },
    { letter: 'ru/22', swaps: [['В марте 2024 года', '⟦Среда⟧, 5 марта 2024 года:']] },
    { letter: 'ar/22', swaps: [['يومي 27 و 28 شباط/فبراير 2024', 'يوم ⟦الأحد⟧ 28 شباط/فبراير 2024']] },
    { letter: 'zh/22', swaps: [['2021年10月18日至22日', '2021年10月18日(⟦星期二⟧)']] },
  ],
};

export const rule: Rule = {
  id: 'wrong-weekday',
  severity: 'warning',
  stages: everyStage,
  check(d, report) {
    for (const part of partsWith(d, wrongWeekdays)) {
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
