import assert from 'node:assert/strict';
import {
  analyse,
  compare,
  format,
  type Key,
  pruned,
  readBaseline,
  renewed,
  withKeys,
  writeBaseline,
} from '../../server/src/languageService';
import type { Document } from '../../server/src/letter/letter';
import { letter } from './check';

const key = (rule: string, n = 0, nth = 1): Key => ({ rule, context: n.toString(16).padStart(14, '0'), nth });
const entry = (file: string, ...of: Parameters<typeof key>) => ({ file, ...key(...of) });

/** Reads a baseline and compares it as it would be written, or what is wrong with it. */
function check(input: string, expected: string): void {
  const { baseline, problem } = readBaseline(JSON.parse(input));
  if (problem) assert.deepEqual(baseline, { entries: [] });
  assert.equal(problem ? `! ${format(problem)}` : writeBaseline(baseline), expected);
}

const line = (file: string, rule: string, more = '') =>
  `    { "file": "${file}", "rule": "${rule}", "context": "00000000000000"${more} }`;

describe('A baseline', () => {
  it('has its entries in order, each once and on its line', () => {
    const entries = [
      entry('b/a.txt', 'no-such-annex'),
      entry('a.txt', 'no-such-annex', 0, 2),
      entry('a.txt', 'no-such-annex'),
      entry('a.txt', 'empty-annex'),
      entry('a.txt', 'no-such-annex'),
    ];
    const lines = [
      line('a.txt', 'empty-annex'),
      line('a.txt', 'no-such-annex'),
      line('a.txt', 'no-such-annex', ', "nth": 2'),
      line('b/a.txt', 'no-such-annex'),
    ];
    const text = `{\n  "ignored": [\n${lines.join(',\n')}\n  ]\n}\n`;
    assert.equal(writeBaseline({ entries }), text);
    check(text, text);
  });
  it('may be empty', () => check('{ "ignored": [] }', '{\n  "ignored": []\n}\n'));
  it('keeps the address of its schema', () =>
    check('{ "ignored": [], "$schema": "x" }', '{\n  "$schema": "x",\n  "ignored": []\n}\n'));
  it('may have entries of rules that are not known yet', () => {
    const text = `{\n  "ignored": [\n${line('a.txt', 'of-a-later-version')}\n  ]\n}\n`;
    check(text, text);
  });
  it('has names of files as they are composed', () => {
    const { entries } = withKeys({ entries: [entry('e\u0301.txt', 'empty-annex')] }, '\u00e9.txt', []);
    assert.deepEqual(entries, []);
  });
});

describe('A baseline is not', () => {
  it('anything but an object', () => {
    for (const text of ['[]', 'null', '"ignored"', '1']) check(text, '! it is not an object');
  });
  it('one with other keys', () => {
    for (const k of ['Ignored', '__proto__', 'constructor'])
      check(`{ "ignored": [], "${k}": {} }`, `! ${k}: no such key; there are $schema, ignored`);
  });
  it('one without a list', () => {
    for (const text of ['{}', '{ "ignored": {} }', '{ "ignored": { "length": 1 } }', '{ "ignored": null }'])
      check(text, '! ignored: not a list');
  });
  it('one whose schema is no text', () => check('{ "ignored": [], "$schema": {} }', '! $schema: not a text'));
  it('one with entries that are none', () => {
    const good = entry('a.txt', 'empty-annex');
    for (const bad of [
      null,
      'empty-annex',
      [],
      {},
      { ...good, file: 7 },
      { ...good, file: '' },
      { ...good, file: 'a'.repeat(5000) },
      { ...good, rule: '__proto__' },
      { ...good, rule: undefined },
      { ...good, context: 'The words found' },
      { ...good, nth: 0 },
      { ...good, nth: 1.5 },
      { ...good, nth: '2' },
    ])
      check(JSON.stringify({ ignored: [good, bad] }), '! ignored[1]: not an entry of a baseline');
  });
  it('one with entries without end', () =>
    check(JSON.stringify({ ignored: Array(50_001).fill(0) }), '! ignored: more than 50000 entries'));
});

describe('What is ignored in a letter', () => {
  const unsigned = analyse(letter('en/27'));
  const signed = analyse(letter('en/28'));
  const [present] = renewed(unsigned, {}, []) as [Key];
  const gone = key('missing-signature');

  it('is added', () => assert.deepEqual([present.rule, present.nth], ['missing-signature', 1]));
  it('is taken out when it is found no more', () => {
    assert.deepEqual(pruned(unsigned, {}, [gone, present]), [present]);
    assert.deepEqual(pruned(signed, {}, [gone, present]), []);
    assert.deepEqual(renewed(unsigned, {}, [gone]), [present]);
  });
  it('stays where nobody can say whether it is found', () => {
    const all = [gone, present, key('of-a-later-version')];
    assert.deepEqual(pruned(analyse('The sea.'), {}, all), all);
    assert.deepEqual(pruned(signed, { rules: { 'missing-signature': 'off' } }, all), all);
    assert.deepEqual(pruned(signed, { stage: 'draft' }, all), all);
    assert.deepEqual(pruned(signed, {}, all), [key('of-a-later-version')]);
  });
  it('beside another version is gone only where that is at hand', () => {
    const [wrong, right] = [letter('es/61', ['los 62', 'los 63']), letter('es/61')].map(t => analyse(t)) as [
      Document,
      Document,
    ];
    const french = analyse(letter('fr/61'));
    const keys = renewed(wrong, {}, [], french);
    assert.deepEqual(
      keys.map(k => k.rule),
      ['figures-differ-in-versions'],
    );
    assert.equal(compare(wrong, french).length, 1);
    assert.deepEqual(compare(wrong, french, { ignored: keys }), []);
    assert.deepEqual(pruned(wrong, {}, keys, french), keys);
    assert.deepEqual(pruned(right, {}, keys), keys);
    assert.deepEqual(pruned(right, {}, keys, french), []);
  });
  it('of other letters stays as it is', () => {
    const entries = [entry('a.txt', 'empty-annex'), entry('b.txt', 'empty-annex')];
    const { entries: left } = withKeys({ entries }, 'a.txt', [key('no-such-annex')]);
    assert.deepEqual(left, [entry('b.txt', 'empty-annex'), entry('a.txt', 'no-such-annex')]);
  });
});
