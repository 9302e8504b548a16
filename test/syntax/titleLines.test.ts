import assert from 'node:assert/strict';
import { letter, letterParts } from '../help/letter';
import { shownParts } from '../help/show';
import { wrap } from '../help/wrap';

const title = /^Letter dated.*$/m.exec(letter)![0];
const long =
  'Identical letters dated 5 May 2021 from the Permanent Representatives of Angola, Benin, Cabo Verde, Cameroon, the Congo, Côte d’Ivoire, Equatorial Guinea, Gabon, the Gambia, Ghana, Guinea, Guinea-Bissau, Liberia, Mauritania, Morocco, Namibia, Nigeria, Sao Tome and Principe, Senegal, Sierra Leone, South Africa and Togo to the United Nations addressed to the Secretary-General, the President of the General Assembly and the President of the Security Council';

/** The words in as many lines as asked for, each about as wide as the next; none is broken at a hyphen. */
function wrapped(words: string, count: number): string {
  for (let width = Math.ceil(words.length / count); ; width++) {
    const lines: string[] = [];
    for (const word of words.split(' ')) {
      const last = lines.at(-1);
      if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(word);
    }
    if (lines.length <= count) return lines.join('\n');
  }
}

const withoutLastLine = (s: string) => s.slice(0, s.lastIndexOf('\n'));

/** The letter or its parts under another title; the annex repeats it. */
function under(words: string, s: string): string {
  const lower = words.replace(/^[IL]/, c => c.toLowerCase());
  return s.replace(/^(title: )?Letter dated.*$/m, `$1${words}`).replace(/(?<=Annex to the )letter dated.*$/m, lower);
}

/** Compares the parts of the letter under a title that is set in some lines; then with a blank line after every line. */
function check(input: string, expected: string): void {
  const parts = under(expected, withoutLastLine(letterParts));
  assert.equal(shownParts(under(input, withoutLastLine(letter))), parts);
  const lines = withoutLastLine(letter)
    .split('\n')
    .map(l => (/etter dated 5/.test(l) ? l : wrap(l, 66)));
  assert.equal(shownParts(under(input, lines.join('\n')).replaceAll('\n', '\n\n')), parts);
}

describe('A title', () => {
  for (let count = 1; count <= 7; count++)
    it(`is read in ${wrapped(title, count).split('\n').length} lines`, () => check(wrapped(title, count), title));
  for (let count = 1; count <= 13; count++)
    it(`of many States is read in ${wrapped(long, count).split('\n').length} lines`, () =>
      check(wrapped(long, count), long));

  it('is read where blank lines part all lines and the text breaks off', () => {
    const cut = letter.replace(/ bulletins.*$/, '');
    const lines = cut.split('\n').map(l => (/etter dated 5/.test(l) ? l : wrap(l, 66)));
    const text = under(wrapped(title, 3), lines.join('\n')).replaceAll('\n', '\n\n');
    assert.equal(shownParts(text), letterParts.replace(/ bulletins.*$/, ''));
  });
});
