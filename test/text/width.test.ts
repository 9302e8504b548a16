import assert from 'node:assert/strict';
import { width } from '../../server/src/text/lines';

/** Compares the columns a text takes. */
function check(input: string, expected: number): void {
  assert.equal(width(input), expected);
}

describe('Width', () => {
  const cases: [what: string, input: string, expected: number][] = [
    ['is nothing for nothing', '', 0],
    ['is a column for each letter', 'Ambassador', 10],
    ['is two columns for Han characters', '大会', 4],
    ['is two columns for Chinese punctuation', '、。（）', 8],
    ['is two columns for full-width digits', '７５', 4],
    ['is two columns for an ideographic space', '\u3000大', 4],
    ['is nothing for soft hyphens', 'Secre\u00adtary', 9],
    ['is nothing for directional marks', '\u200f\u202bنص\u202c', 2],
    ['is nothing for tatweel and vowel signs', 'رســالةٌ', 5],
    ['is nothing for combining accents', 'e\u0301', 1],
    ['is nothing for a byte order mark', '\ufeffa', 1],
    ['is four columns for a tab', 'a\tb', 6],
    ['is a column for a no-break space', 'a\u00a0b', 3],
    ['is two columns for a character beyond the BMP', '😀', 2],
  ];
  for (const [what, input, expected] of cases) it(what, () => check(input, expected));
});
