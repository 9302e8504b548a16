import type { Document } from '../letter/letter';
import { foldedRange } from '../letter/ranges';
import type { Part } from '../syntax/parts/parts';
import { type OddDate, oddDates } from './common/dateForms';
import { partsWith, within } from './common/found';
import { replaceIn } from './common/layout';
import { likeFigures, likeTyped } from './common/words';
import { type About, everyStage, type Fix, type Rule, say } from './types';

export const about: About = {
  entries: ['DT-06', 'DT-09'],
  basis: 'observation',
  what: 'A date is not written in the house form of its language.',
  why: 'Observed in the documents read: 5 May 2021, 1er juillet 2021, 1 de julio de 2021, 5 мая 2021 года, 5 أيار/مايو 2021, 2021 年 5 月 5 日. One form for all dates makes them easy to find and to compare.',
  fix: 'safe',
  examples: [
    { letter: 'en/01', swaps: [['On 8 March 2024', 'On ⟦March 8, 2024⟧']] },
    { letter: 'en/22', swaps: [['19 February 2024', '⟦19th February 2024⟧']] },
    { letter: 'fr/01', swaps: [['le 15 octobre 2019', 'le ⟦15 oct. 2019⟧']] },
    { letter: 'es/22', swaps: [['18 de octubre de 2022', '⟦18 de octubre, 2022⟧']] },
    { letter: 'ru/01', swaps: [['выступил 27 февраля 2025 года', 'выступил ⟦27 февраля 2025 г.⟧']] },
    { letter: 'ar/01', swaps: [['رسالة مؤرخة 9 تشرين الثاني/نوفمبر 2022', 'رسالة مؤرخة ⟦9 نوفمبر 2022⟧']] },
    { letter: 'zh/01', swaps: [['谨随函附上2019年11月7日', '谨随函附上⟦2019年11月07日⟧']] },
  ],
};

export const rule: Rule = {
  id: 'date-form',
  severity: 'warning',
  stages: everyStage,
  check(d, report) {
    for (const part of partsWith(d, odd)) {
      for (const found of part.block.learned(odd)) {
        const right = like(d, part, found);
        report({
          ...foldedRange(d.syntax, part, found),
          // Texts in annexes are other people's; and Arabic names of months are a matter of the region.
          severity: isOthers(part) || part.language === 'ar' ? 'information' : 'warning',
          message: say('Dates are written “{right}”, not “{date}”.', { right, date: part.block.quote(found) }),
          fixes: fixes(d, part, found, right),
        });
      }
    }
  },
};

/** The letterhead of a draft is its own; in tables and notes dates may be short, and titles of items are given. */
const odd = within(['title', 'annexTitle', 'paragraph', 'heading'], oddDates);

const isOthers = (part: Part) => part.annexed && part.kind !== 'annexTitle';

/** The house form in the figures and capitals of the document. */
function like(d: Document, part: Part, odd: OddDate): string {
  const typed = part.block.quote(odd);
  if (part.language === 'ar') return likeTyped(typed, odd.right);
  if (part.language === 'zh') return likeFigures(d, 'zh', odd.right);
  const inCapitals = typed === typed.toUpperCase() && typed !== typed.toLowerCase();
  return inCapitals ? odd.right.toUpperCase() : odd.right;
}

function fixes(d: Document, part: Part, odd: OddDate, right: string): Fix[] {
  if (!odd.alone) return [];
  const { block } = part;
  const range = foldedRange(d.syntax, part, odd);
  const behind = block.text.slice(block.foldedText.map[odd.end - 1]! + 1);
  // The full stop of "2021 г." ends the sentence too.
  const stop =
    block.quote(odd).endsWith('.') &&
    !isPlaceAndDate(block.text, behind) &&
    /^["»”)]*\s*(?:$|["«“(]?\p{Lu})/u.test(behind)
      ? '.'
      : '';
  const text = right + stop;
  // On one line the lines behind it stay as they are.
  const wrapped = d.syntax.text.slice(range.start, range.end).includes('\n');
  const edits = wrapped ? replaceIn(d, part, range, text) : [{ ...range, text }];
  return [{ title: say('Write “{right}”', { right }), edits, preferred: !isOthers(part) }];
}

/** A line that gives only a place and a date is no sentence. */
const isPlaceAndDate = (text: string, behind: string): boolean =>
  text.length < 60 &&
  !/\.\s*$/.test(behind) &&
  /^[^.]*$/.test(behind) &&
  !/\s\p{Ll}+\s/u.test(text.replace(/\d.*$/s, ''));
