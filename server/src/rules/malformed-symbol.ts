import { MOST, matches, textParts } from './common/characters';
import { type About, everyStage, type Rule, say } from './types';

export const about: About = {
  entries: ['RF-01'],
  basis: 'rule',
  what: 'A symbol is not written as symbols of its series are.',
  why: 'Research guide of the United Nations Library on symbols: organ, session or year, and number, parted by strokes. Links and searches depend on it.',
  fix: 'safe',
  examples: [
    { letter: 'en/22', swaps: [['its national plan in 2021', 'its national plan (⟦S/RES/1559/2004⟧)']] },
    { letter: 'ru/22', swaps: [['В каждом', '(⟦A/RES/60-5⟧, ⟦S/2015-311⟧) В каждом']] },
    { letter: 'ar/22', swaps: [['بنسبة 14 في', 'بنسبة ⟦S\\2021\\443⟧ في']] },
    { letter: 'zh/22', swaps: [['我国政府欢迎', '见⟦A/75//879⟧号文件。我国政府欢迎']] },
  ],
};

export const rule: Rule = {
  id: 'malformed-symbol',
  severity: 'warning',
  stages: everyStage,
  check(d, report) {
    for (const part of textParts(d)) {
      const found = PATTERNS.flatMap(([pattern, write]) =>
        matches(d, part, pattern).map(m => ({ ...m, right: m.text.replace(new RegExp(pattern.source), write) })),
      ).sort((a, b) => a.start - b.start);
      for (const { start, end, text, right } of found.slice(0, MOST))
        report({
          start,
          end,
          message: say('“{symbol}” is no symbol; it is written “{right}”.', { symbol: text, right }),
          fixes: [{ title: say('Write “{right}”', { right }), edits: [{ start, end, text: right }], preferred: true }],
        });
    }
  },
};

const ALONE = '(?<![A-Za-z0-9/\\\\.-])';

/** What is wrong in every series: a year behind a resolution, a hyphen or a backslash for a stroke, two strokes. */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`${ALONE}S/RES/(\\d{1,4})/((?:19|20)\\d\\d)(?![\\d/])`, 'g'), 'S/RES/$1 ($2)'],
  [new RegExp(`${ALONE}A/RES/(\\d\\d)-(\\d{1,3})(?![\\d/-])`, 'g'), 'A/RES/$1/$2'],
  [new RegExp(`${ALONE}S/((?:19|20)\\d\\d)-(?!(?:19|20)\\d\\d(?!\\d))(\\d{1,4})(?![\\d/-])`, 'g'), 'S/$1/$2'],
  [new RegExp(`${ALONE}S\\\\((?:19|20)\\d\\d)\\\\(\\d{1,4})(?!\\d)`, 'g'), 'S/$1/$2'],
  [new RegExp(`${ALONE}A\\\\(\\d\\d)\\\\(\\d{1,4})(?!\\d)`, 'g'), 'A/$1/$2'],
  [new RegExp(`${ALONE}S/((?:19|20)\\d\\d)//(\\d{1,4})(?!\\d)`, 'g'), 'S/$1/$2'],
  [new RegExp(`${ALONE}A/(\\d\\d)//(\\d{1,4})(?!\\d)`, 'g'), 'A/$1/$2'],
];
