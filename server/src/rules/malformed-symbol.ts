import type { Block } from '../syntax/parts/block';
import { allMatches } from '../text/allMatches';
import { inText, MOST, placed } from './common/characters';
import { NOTHING, partsWith } from './common/found';
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
    for (const part of partsWith(d, malformed))
      for (const { at, text, right } of part.block.learned(malformed)) {
        const range = placed(d, part, at, at + text.length);
        report({
          ...range,
          message: say('“{symbol}” is no symbol; it is written “{right}”.', { symbol: text, right }),
          fixes: [{ title: say('Write “{right}”', { right }), edits: [{ ...range, text: right }], preferred: true }],
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

/** The first of them in a block, and how they are written. */
const malformed = inText(({ source }: Block) => {
  if (!/[AS](?:\/|\\)/.test(source)) return NOTHING;
  const found = PATTERNS.flatMap(([pattern, write]) =>
    allMatches(pattern, source).map(m => ({
      at: m.index,
      text: m[0],
      right: m[0].replace(new RegExp(pattern.source), write),
    })),
  );
  return found.sort((a, b) => a.at - b.at).slice(0, MOST);
});
