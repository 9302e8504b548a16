import assert from 'node:assert/strict';
import {
  analyse,
  check as findingsIn,
  ignoredIn,
  keysOf,
  LANGUAGES,
  readBaseline,
  withKeys,
  writeBaseline,
} from '../../server/src/languageService';
import { letter } from './check';

const keysIn = (text: string) => {
  const document = analyse(text);
  return keysOf(document, findingsIn(document));
};

/** Ignores all that is found in a text, and compares what is still found in another version of it. */
function check(input: string, changed: string, expected: string): void {
  const file = writeBaseline(withKeys({ entries: [] }, 'a.txt', keysIn(input)));
  const ignored = ignoredIn(readBaseline(JSON.parse(file)).baseline, 'a.txt');
  assert.ok(ignored.length, 'nothing is found');
  assert.deepEqual(findingsIn(analyse(input), { ignored }), []);
  assert.equal(
    findingsIn(analyse(changed), { ignored })
      .map(f => f.rule)
      .join(', '),
    expected,
  );
}

// Where the signature is missed, it ends in “and of the Security Council.”
const unsigned = letter('en/27');
const unsignedBut = (from: string, to: string) => letter('en/27', [from, to]);

describe('An ignored finding stays ignored', () => {
  it('where the letter is changed elsewhere', () => {
    check(unsigned, unsignedBut('On behalf of my Government', 'On behalf of my people'), '');
    check(unsigned, unsignedBut('I have the honour to request', 'I should be grateful'), '');
    check(unsigned, unsignedBut('The statement deals', 'It is short.\n\nThe statement deals'), '');
  });
  it('whatever the line ends and the breaks of the lines are', () => {
    check(unsigned, unsigned.replaceAll('\n', '\r\n'), '');
    check(unsigned, unsignedBut('76, and of\nthe Security Council.', '76,\nand of the Security Council.'), '');
  });
  it('in every language', () => {
    for (const id of LANGUAGES) check(letter(`${id}/27`), `\n\n${letter(`${id}/27`)}`, '');
  });
});

describe('An ignored finding comes back', () => {
  it('where the words found are others', () =>
    check(unsigned, unsignedBut('Security Council.\n', 'Security Councils.\n'), 'missing-signature'));
  it('where the words round them are others', () =>
    check(unsigned, unsignedBut('and of\nthe', 'and also of\nthe'), 'missing-signature'));
});

describe('Findings that are the same', () => {
  // Twice a Cyrillic letter among Latin ones.
  const [once, twice] = [1, 2].map(n =>
    unsignedBut('The statement deals', `${'We wаit for an answer.\n\n'.repeat(n)}The statement deals`),
  ) as [string, string];

  it('are told apart by their order', () => {
    assert.deepEqual(
      keysIn(twice).map(k => `${k.rule} ${k.nth}`),
      ['mixed-scripts 1', 'mixed-scripts 2', 'missing-signature 1'],
    );
  });
  it('are ignored one by one', () => check(once, twice, 'mixed-scripts'));
});

describe('What a finding is recognised by', () => {
  it('has no words of the letter in it', () => {
    for (const { context } of keysIn(unsigned)) assert.match(context, /^[\da-f]{14}$/);
  });
  it('can be had of a finding anywhere', () => {
    const document = analyse(unsigned);
    const anywhere = [0, 1, 500, unsigned.length].map(at => ({
      ...findingsIn(document)[0]!,
      start: at,
      end: Math.min(at + 1, unsigned.length),
    }));
    assert.equal(new Set(keysOf(document, anywhere).map(k => k.context)).size, 4);
    assert.equal(keysOf(analyse(''), [{ ...anywhere[0]!, end: 0 }]).length, 1);
  });
});
