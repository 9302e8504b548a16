import { foldedRange } from '../letter/ranges';
import { inText } from './common/characters';
import { partsWith } from './common/found';
import { citedResolutions, yearOfResolution } from './common/resolutions';
import { likeTyped } from './common/words';
import { type About, everyStage, type Rule, say } from './types';

export const about: About = {
  entries: ['RF-02'],
  basis: 'contradiction',
  what: 'A resolution of the Security Council is given another year than its number has.',
  why: 'The resolutions of the Security Council are numbered through since 1946, so the number tells the year: a contradiction inside the reference. The table of the years ends with 2025.',
  fix: 'review',
  examples: [
    { letter: 'en/22', swaps: [['in 2021.', 'in 2021, and on Security Council resolution 1325 (⟦2001⟧).']] },
    { letter: 'ru/22', swaps: [['В марте 2024 года', 'Во исполнение резолюции 1325 (⟦2001⟧) Совета Безопасности']] },
  ],
};

export const rule: Rule = {
  id: 'resolution-year-mismatch',
  severity: 'warning',
  stages: everyStage,
  check(d, report) {
    for (const part of partsWith(d, wrong)) {
      for (const { number, year, right } of part.block.learned(wrong)) {
        const range = foldedRange(d.syntax, part, year);
        const text = likeTyped(part.block.quote(year), right);
        report({
          ...range,
          severity: part.annexed ? 'information' : 'warning',
          message: say('Security Council resolution {number} is of the year {right}, not {year}.', {
            number,
            right,
            year: year.value,
          }),
          fixes: [{ title: say('Change the year to {right}', { right }), edits: [{ ...range, text }] }],
        });
      }
    }
  },
};

const wrong = inText(block =>
  block.learned(citedResolutions).flatMap(({ number, year }) => {
    const right = yearOfResolution(number);
    return year && right && right !== year.value ? [{ number, year, right }] : [];
  }),
);
