import assert from 'node:assert/strict';
import { facts } from '../../server/src/languageService';
import { claims, compare } from '../accuracy/compare';
import { blankLines, fixtures } from '../accuracy/fixtures';

/** Fails when the facts of a text differ from those that the same letter has in another form. */
function check(input: string, expected: ReturnType<typeof facts>): void {
  const blank = blankLines(input);
  assert.deepEqual(compare(claims(expected, blank), claims(facts(input), blank), new Map()), []);
}

/** What may happen to a file on its way, and changes neither its words nor the order of its lines. */
const ways: [what: string, change: (text: string) => string][] = [
  ['line ends of another system', text => text.replaceAll('\n', '\r\n')],
  ['a byte order mark', text => `\ufeff${text}`],
  ['spaces at the ends of lines', text => text.replaceAll('\n', '  \n')],
  ['no-break spaces', text => text.replace(/(?<=\S) (?=\S)/g, '\u00a0')],
  ['decomposed letters', text => text.normalize('NFD')],
  ['directional marks round every line', text => text.replace(/^(?=.*\S).*$/gm, '\u200e$&\u200e')],
  ['everything set in', text => text.replace(/^(?=.*\S)/gm, '     ')],
  ['blank lines at its end', text => `${text}\n\n\n\n`],
  ['no line end at its end', text => text.trimEnd()],
];

describe('Every annotated letter says the same with', () => {
  const letters = fixtures().map(f => ({ ...f, found: facts(f.text) }));
  for (const [what, change] of ways)
    it(what, () => {
      for (const { name, text, found } of letters)
        try {
          check(change(text), found);
        } catch (error) {
          assert.fail(`${name}: ${(error as Error).message}`);
        }
    });
});
