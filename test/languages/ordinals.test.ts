import assert from 'node:assert/strict';
import { packs } from '../../server/src/languages/compiled';
import { readOrdinal, romanNumber, toRoman } from '../../server/src/languages/ordinals';
import { LANGUAGES, type Language } from '../../server/src/languages/types';
import { fold } from '../../server/src/text/fold';

/** Compares the number that words stand for, which begin with the code of their language. */
function check(input: string, expected: number | null): void {
  assert.equal(readOrdinal(packs[input.slice(0, 2) as Language], fold(input.slice(3))), expected, input);
}

describe('Ordinals', () => {
  for (const id of LANGUAGES)
    it(`are read as they are written, 1 to 199: ${id}`, () => {
      for (let n = 1; n < 200; n++)
        for (const words of [...packs[id].ordinals(n, 'session'), ...packs[id].ordinals(n, 'year')]) {
          check(`${id} ${words}`, n);
          check(`${id} ${words.toUpperCase()}`, n);
        }
    });

  const written: [id: Language, n: number, session: string, year: string][] = [
    ['en', 75, 'seventy-fifth', 'seventy-fifth'],
    ['en', 112, 'one hundred and twelfth', 'one hundred and twelfth'],
    ['fr', 71, 'soixante et onzième', 'soixante et onzième'],
    ['fr', 80, 'quatre-vingtième', 'quatre-vingtième'],
    ['fr', 81, 'quatre-vingt-unième', 'quatre-vingt-unième'],
    ['fr', 79, 'soixante-dix-neuvième', 'soixante-dix-neuvième'],
    ['es', 75, 'septuagésimo quinto', 'septuagésimo quinto'],
    ['es', 81, 'octogésimo primer', 'octogésimo primer'],
    ['ru', 75, 'семьдесят пятая', 'семьдесят пятый'],
    ['ru', 83, 'восемьдесят третья', 'восемьдесят третий'],
    ['ar', 75, 'الخامسة والسبعون', 'الخامسة والسبعون'],
    ['ar', 11, 'الحادية عشرة', 'الحادية عشرة'],
    ['zh', 75, '七十五', '七十五'],
    ['zh', 110, '一百一十', '一百一十'],
  ];
  for (const [id, n, session, year] of written)
    it(`are written in the house form: ${id} ${n}`, () => {
      assert.deepEqual([packs[id].ordinals(n, 'session')[0], packs[id].ordinals(n, 'year')[0]], [session, year]);
    });

  const others: [input: string, expected: number | null][] = [
    ['en 75th', 75],
    ['en seventy fifth', 75],
    ['en LXXV', 75],
    ['en lxxvi', 76],
    ['en IIII', null],
    ['en seventy', null],
    ['en fifth seventy', null],
    ['en ', null],
    ['fr 75e', 75],
    ['fr 1re', 1],
    ['fr soixante quinzieme', 75],
    ['es 75º', 75],
    ['es décimo tercer', 13],
    ['es decimoprimera', 11],
    ['es vigesimoprimer', 21],
    ['ru 75-я', 75],
    ['ru семьдесят пятой', 75],
    ['ar الخامسة والسبعين', 75],
    ['ar ٧٥', 75],
    ['zh 75', 75],
    ['zh 一百零三', 103],
  ];
  for (const [input, expected] of others) it(`are read in other forms: ${input}`, () => check(input, expected));

  it('are read in Roman numerals', () => {
    for (let n = 1; n < 200; n++) assert.equal(romanNumber(toRoman(n)), n);
    for (const no of ['', 'iiii', 'vv', 'ic', 'annex', 'ⅼⅼ']) assert.equal(romanNumber(no), null, no);
    assert.equal(romanNumber('Ⅳ'), 4);
  });
});
