import assert from 'node:assert/strict';
import { jsonError } from '../../server/src/cli/jsonError';
import { forAll, type Random } from '../help/random';

/** Compares where a text is not JSON any more, and at what. */
function check(input: string, expected: string): void {
  assert.throws(() => JSON.parse(input));
  assert.equal(jsonError(input), expected);
}

describe('A text is not JSON from', () => {
  it('its end', () => {
    check('', '1:1: unexpected end');
    check('{ "a": [1, 2', '1:13: unexpected end');
    check('{\r\n  "a": true\n', '3:1: unexpected end');
  });
  it('what is behind it', () => check('{}\n\n{}', '3:1: unexpected "{"'));
  it('a comma before an end', () => check('{ "a": 1, }', '1:11: unexpected "}"'));
  it('a comma that is not there', () => check('[1 2]', '1:4: unexpected "2"'));
  it('a comment', () => check('// x\n{}', '1:1: unexpected "/"'));
  it('a key without quotes', () => check('{ stage: "draft" }', '1:3: unexpected "s"'));
  it('a string that does not end on its line', () => check('["a\n"]', '1:2: unexpected "\\""'));
  it('a string with an escape that there is not', () => check('["\\x"]', '1:2: unexpected "\\""'));
  it('a number that there is not', () => check('[01]', '1:3: unexpected "1"'));
  it('a word, a space or a character that there is not', () => {
    check('[nul]', '1:2: unexpected "n"');
    check('[\u00a01]', '1:2: unexpected "\u00a0"');
    check('[😀]', '1:2: unexpected "😀"');
  });

  it('what comes behind it, when it is JSON', () => {
    const pieces = ['{', '}', '[', ']', ',', ':', '"a"', '"\\u00e9"', '-1.5e+3', '0', 'true', ' ', '\n'];
    const make = (r: Random) => Array.from({ length: 1 + r.int(5) }, () => r.pick(pieces)).join('');
    let valid = 0;
    forAll(3000, make, text => {
      try {
        JSON.parse(text);
      } catch {
        return;
      }
      valid++;
      const lines = text.split('\n');
      assert.equal(jsonError(`${text}x`), `${lines.length}:${lines.at(-1)!.length + 1}: unexpected "x"`);
    });
    assert.ok(valid > 300);
  });
});
