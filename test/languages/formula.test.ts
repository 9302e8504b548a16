import assert from 'node:assert/strict';
import { generate, recogniser } from '../../server/src/languages/formula';
import { fold } from '../../server/src/text/fold';

const slots = { date: '\\d{1,2} may \\d{4}', sender: 'chile|.+?' };

/** Reads a text by a formula and compares the slots found; `input` is the formula, an arrow and the text. */
function check(input: string, expected: string): void {
  const [formula, text] = input.split(' → ') as [string, string];
  const { pattern, slots: names } = recogniser(formula, slots);
  const groups = pattern.exec(fold(text))?.groups;
  const found = names.map(n => (groups?.[n] === undefined ? '' : `${n}: ${groups[n]}`)).filter(Boolean);
  assert.equal(groups || pattern.test(fold(text)) ? found.join(', ') : 'none', expected);
}

describe('Formulas', () => {
  const read: [input: string, expected: string][] = [
    ['Letter dated {date} → Letter dated 5 May 2021', 'date: 5 may 2021'],
    ['Letter dated {date} → LETTER DATED 5 MAY 2021*', 'date: 5 may 2021'],
    ['Letter dated {date} → letter, dated 5 May 2021.', 'date: 5 may 2021'],
    ['Letter dated {date} → Letter dated yesterday', 'none'],
    ['Letter dated {date} from {sender} → Letter dated5 May 2021from Chile', 'date: 5 may 2021, sender: chile'],
    ['{sender} to {other} → Peru to Chile and to Cuba', 'sender: peru, other: chile and to cuba'],
    ['(Letter|Note) of {date} → Note of 5 May 2021', 'date: 5 may 2021'],
    ['(Letter|Note) of {date} → Text of 5 May 2021', 'none'],
    ['Annex[ {number}] to → Annex to', ''],
    ['Annex[ {number}] to → Annex II to', 'number: ii'],
    ['{a}\\({b}\\) → 18(c)', 'a: 18, b: c'],
    ['a.b → axb', 'none'],
    ['Président du Conseil → president du conseil', ''],
  ];
  for (const [input, expected] of read) it(`recognise: ${input}`, () => check(input, expected));

  const written: [formula: string, words: Record<string, string>, expected: string][] = [
    ['Letter dated {date}', { date: '5 May' }, 'Letter dated 5 May'],
    ['Letter dated {date}', {}, 'Letter dated '],
    ['(dated|of) {date}', { date: '5 May' }, 'dated 5 May'],
    ['Annex[ {number}] to', { number: 'II' }, 'Annex II to'],
    ['Annex[ {number}] to', {}, 'Annex to'],
    ['a[ b[ {c}]]', { c: 'd' }, 'a'],
    ['{number} \\({letter}\\)', { number: '74', letter: 'b' }, '74 (b)'],
    ['\\[{word}\\] \\{\\}', { word: 'tag' }, '[tag] {}'],
    ['(a (b|c)|d) e', {}, 'a b e'],
    ['', {}, ''],
  ];
  for (const [formula, words, expected] of written)
    it(`generate: ${formula} → ${expected}`, () => assert.equal(generate(formula, words), expected));
});
