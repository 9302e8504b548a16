import assert from 'node:assert/strict';
import { analyse, type Finding, check as findingsOf } from '../../server/src/languageService';
import { applyFindings, fixText } from '../../server/src/rules/apply';
import { say } from '../../server/src/rules/types';
import { fixtures } from '../accuracy/fixtures';
import { forAll } from '../help/random';
import { mangledLetter } from '../help/texts';
import { letter } from './check';

type Edits = Finding['fixes'][number]['edits'];

/** A finding that would replace stretches of a text. */
const finding = (edits: Edits, preferred = true): Finding => ({
  rule: 'r',
  severity: 'error',
  start: 0,
  end: 0,
  message: say('m'),
  related: [],
  fixes: [
    { title: say('other'), edits: [{ start: 0, end: 1, text: '?' }] },
    { title: say('t'), edits, preferred },
  ],
});

const put = (start: number, end: number, text: string, snippet = false) => ({ start, end, text, snippet });

/** Compares the text `abcdef` and how many fixes were applied when findings with these fixes have been seen to. */
function check(input: readonly (Edits | Finding)[], expected: string): void {
  const findings = input.map(f => ('rule' in f ? f : finding(f)));
  const { text, applied } = applyFindings('abcdef', findings);
  assert.equal(`${text} ${applied}`, expected);
}

const fixed = (text: string) => fixText(text, t => findingsOf(analyse(t)));

describe('Safe fixes', () => {
  it('are applied together', () => check([[put(0, 1, 'A')], [put(3, 4, '')]], 'Abcef 2'));
  it('are applied with all their edits, in any order', () => check([[put(4, 5, 'E'), put(0, 1, '$1')]], '$1bcdEf 1'));
  it('may have edits side by side', () => check([[put(1, 2, 'B'), put(2, 2, '+'), put(2, 3, 'C')]], 'aB+Cdef 1'));
  it('wait where another one has an edit', () => check([[put(0, 3, '')], [put(2, 4, 'x')], [put(5, 6, 'F')]], 'deF 2'));
  it('wait where another one has an edit beside it', () => check([[put(2, 2, '+')], [put(2, 2, '-')]], 'ab+cdef 1'));
  it('wait as a whole', () => check([[put(0, 1, 'A')], [put(0, 1, 'B'), put(4, 5, 'E')]], 'Abcdef 1'));
  it('are none that have tab stops', () => check([[put(0, 1, 'A'), put(2, 3, '${1:x}', true)]], 'abcdef 0'));
  it('are none that are not preferred', () => check([finding([put(0, 1, 'A')], false)], 'abcdef 0'));
  it('are none that change nothing', () => check([[]], 'abcdef 0'));
});

describe('The rounds of fixes', () => {
  it('end when nothing more is found', () => {
    const find = (text: string) => [...text.matchAll(/a/g)].map(m => finding([put(m.index, m.index + 1, 'b')]));
    assert.deepEqual(fixText('aa-a', find), { text: 'bb-b', fixes: 3, left: [] });
  });
  it('end after ten', () => {
    const find = (text: string) =>
      [...text.matchAll(/a/g)].map(m => finding([put(0, 0, ''), put(m.index, m.index + 1, 'b')]));
    const { text, fixes, left } = fixText('a'.repeat(12), find);
    assert.deepEqual([text, fixes, left.length], [`${'b'.repeat(10)}aa`, 10, 2]);
  });
  it('apply nothing that does not help', () => {
    const undoing = (text: string) => [finding([put(0, 1, text[0] === 'a' ? 'b' : 'a')])];
    assert.deepEqual(fixText('a', undoing), { text: 'a', fixes: 0, left: undoing('a') });
    const eating = (text: string) => [finding([put(0, 1, '')])].slice(0, text.length);
    assert.equal(fixText('abc', eating).text, 'abc');
  });
  it('apply what helps beside what does not', () => {
    const find = (text: string) =>
      [...text.matchAll(/[a!]/g)].map(m => finding([put(m.index, m.index + 1, m[0] === 'a' ? 'b' : '!!!')]));
    const { text, fixes, left } = fixText('a-!-a', find);
    assert.deepEqual([text, fixes, left.length], ['b-!-b', 2, 1]);
  });
  it('fix what is twice in a letter', () => {
    const items = ['Agenda items 18 (c), 33, 65 (b) and 75', 'Agenda items 33, 18 (c), 65 (b) and 75'] as const;
    const { text, fixes, left } = fixed(letter('en/01', items));
    assert.deepEqual([fixes, left], [1, []]);
    assert.ok(text.includes(items[0]));
  });
});

describe('Fixed letters', () => {
  const same = (text: string) => {
    const once = fixed(text);
    assert.deepEqual(fixed(once.text), { ...once, fixes: 0 });
    if (once.fixes === 0) assert.equal(once.text, text);
  };
  it('have nothing more to fix', () => {
    for (const { text } of fixtures()) same(text);
  });
  it('have nothing more to fix, whatever has happened to them', () => forAll(150, mangledLetter, same));
  it('have the kind of line ends they had', () => {
    for (const { text } of fixtures()) {
      const lf = text.replace(/\r\n/g, '\n');
      const crlf = lf.replace(/\n/g, '\r\n');
      assert.equal(fixed(crlf).text, fixed(lf).text.replace(/\n/g, '\r\n'));
    }
  });
});
