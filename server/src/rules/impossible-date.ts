import { type CalendarDate, exists } from '../languages/dates';
import { foldedRange } from '../letter/ranges';
import type { Block } from '../syntax/parts/block';
import { datesIn } from './common/dates';
import { partsWith } from './common/found';
import { type About, everyStage, type Rule, say } from './types';

export const about: About = {
  entries: ['DT-01'],
  basis: 'contradiction',
  what: 'A date is no day of the calendar.',
  why: 'The calendar has no such day; the day, the month or the year is wrong.',
  fix: 'none',
  examples: [
    { letter: 'en/01', swaps: [['2 February 2024', '⟦29 February 1900⟧']] },
    { letter: 'fr/01', swaps: [['à Lomé le 15 octobre 2019', 'à Lomé le ⟦31 septembre 2019⟧']] },
    { letter: 'es/01', swaps: [['de 27 de octubre de 1986', 'de ⟦31 de junio de 1986⟧']] },
    { letter: 'ru/01', swaps: [['18 March 2025', '⟦32 March 2025⟧']] },
    {
      letter: 'ar/01',
      swaps: [['رسالة مؤرخة 9 تشرين الثاني/نوفمبر 2022', 'رسالة مؤرخة ⟦31 تشرين الثاني/نوفمبر 2022⟧']],
    },
    { letter: 'zh/01', swaps: [['谨随函附上2019年11月7日', '谨随函附上⟦2019年11月31日⟧']] },
  ],
};

export const rule: Rule = {
  id: 'impossible-date',
  severity: 'error',
  stages: everyStage,
  check(d, report) {
    for (const part of partsWith(d, impossible)) {
      for (const found of part.block.learned(impossible)) {
        report({
          ...foldedRange(d.syntax, part, found),
          message: say('There is no such day: {date}.', { date: part.block.quote(found) }),
        });
      }
    }
  },
};

const impossible = (block: Block) =>
  block.learned(datesIn).filter(f => !exists(f.date) && !isNumber(block.folded.slice(0, f.start), f.date));

/** "Bulletin No. 45 May 2019", "paragraphs 31-46 July 2020": a figure that is no day stands before the month. */
function isNumber(before: string, { day }: CalendarDate): boolean {
  return (
    (day > 31 || day === 0) && /(?:-|\/|№|n[o°º]?\.|nos\.|num\.|vol\.|pp?\.|paras?\.|ст\.|стр\.|رقم) ?$/.test(before)
  );
}
