import assert from 'node:assert/strict';
import { letter } from '../rules/check';
import { check as compare, type Files, run } from './see';

// Neither is signed.
const text = letter('en/27');
const files: Files = { 'a.txt': text, 'sub/b.txt': letter('fr/27') };
const name = '.un-letter-baseline.json';
const [first, second] = ['a.txt', 'sub/b.txt'].map(f => run(['check', f], files).out.split('\n')[0]) as [
  string,
  string,
];

/** The baseline after letters have been told to be ignored, with these files about. */
function baseline(args: string, more: Files = {}, at = name): string {
  const {
    out,
    status,
    files: left,
  } = run(`check --update-baseline ${args}`.split(' '), { ...files, [at]: '{"ignored":[]}', ...more });
  assert.deepEqual([status, out.startsWith(at)], [0, true]);
  return left[at]!;
}
const named = (content: string) =>
  (JSON.parse(content).ignored as { file: string; rule: string }[]).map(e => `${e.file} ${e.rule}`);

const both = baseline('a.txt sub/b.txt');
const check = (command: string, more: Files, expected: string, stdin?: string): void =>
  compare(command, { ...files, ...more }, expected, stdin);

describe('A baseline', () => {
  it('is written of all that is found', () => {
    assert.deepEqual(named(both), ['a.txt missing-signature', 'sub/b.txt missing-signature']);
    check('check --update-baseline a.txt sub/b.txt', { [name]: both }, `${name}: 2 findings ignored\n0`);
  });
  it('keeps the command line from telling what it ignores', () => {
    check('check a.txt sub/b.txt', { [name]: both }, '2 files: no findings\n0');
    check('check a.txt sub/b.txt', { [name]: baseline('a.txt') }, `${second}\n2 files: 1 error\n1`);
  });
  it('is the nearest above the letter', () => {
    const near = baseline('sub/b.txt', {}, `sub/${name}`);
    assert.deepEqual(named(near), ['b.txt missing-signature']);
    check('check a.txt sub/b.txt', { [`sub/${name}`]: near }, `${first}\n2 files: 1 error\n1`);
    check(
      'check a.txt sub/b.txt',
      { [name]: both, [`sub/${name}`]: '{"ignored":[]}' },
      `${second}\n2 files: 1 error\n1`,
    );
  });
  it('is nothing to a letter without a name', () =>
    check('check -', { [name]: both }, `${first.replace('a.txt', '-')}\n1 file: 1 error\n1`, text));
  it('may be left out', () => check('check --no-baseline a.txt', { [name]: both }, `${first}\n1 file: 1 error\n1`));
  it('keeps from being fixed what it ignores', () => {
    check('fix a.txt', { [name]: both }, '! 1 file: 0 fixes; left: nothing\n0');
    check('fix --no-baseline a.txt', { [name]: both }, '! 1 file: 0 fixes; left: 1 error\n1');
  });
  it('comes first beside the project file', () => {
    const { out } = run(['check', '--update-baseline', 'sub/more/c.txt'], {
      'sub/more/c.txt': text,
      'sub/.un-letter.json': '{}',
    });
    assert.equal(out, `sub/${name}: 1 finding ignored\n`);
  });
  it('comes first in the current folder where there is no project file', () =>
    check('check --update-baseline sub/b.txt', {}, `${name}: 1 finding ignored\n0`));
});

describe('A baseline that is written anew', () => {
  const gone = both.replace(/"context": "[^"]+"/, '"context": "00000000000000"');

  it('has nothing of what is gone', () => {
    assert.deepEqual(named(baseline('sub/b.txt', { [name]: both, 'sub/b.txt': letter('fr/01') })), [
      'a.txt missing-signature',
    ]);
    assert.equal(baseline('a.txt', { [name]: gone }), both);
  });
  it('has nothing of letters that are not there any more', () => {
    const old = both.replace('sub/b.txt', 'old/b.txt');
    assert.deepEqual(named(baseline('a.txt', { [name]: old })), ['a.txt missing-signature']);
  });
  it('has what nobody can say of whether it is gone', () => {
    const rules = { 'missing-signature': 'off' };
    assert.equal(baseline('a.txt', { [name]: gone, '.un-letter.json': JSON.stringify({ rules }) }), gone);
    assert.equal(baseline('a.txt', { [name]: gone, 'a.txt': 'The sea.' }), gone);
  });
});

describe('A baseline of language versions', () => {
  it('has what differs between them', () => {
    const versions = { 'es.txt': letter('es/61', ['los 62', 'los 63']), 'fr.txt': letter('fr/61') };
    const content = baseline('es.txt fr.txt', versions);
    assert.deepEqual(named(content), ['es.txt figures-differ-in-versions']);
    check('check es.txt fr.txt', { ...versions, [name]: content }, '2 files: no findings\n0');
    assert.equal(baseline('es.txt', { ...versions, [name]: content }), content);
  });
});

describe('A bad baseline', () => {
  const bad = (content: string | null, said: string) =>
    check(
      'check a.txt sub/b.txt',
      { [name]: content },
      `${first}\n${second}\n2 files: 2 errors\n! un-letter: ${name}${said}; nothing is ignored\n2`,
    );

  it('is told once and ignores nothing', () => {
    bad('{\n  "ignored": [\n    {,\n', ':3:6: unexpected ","');
    bad('', ':1:1: unexpected end');
    bad('[]', ': it is not an object');
    bad('{"ignored":[{"__proto__":{}}]}', ': ignored[0]: not an entry of a baseline');
    bad(both.replace('"ignored"', '"__proto__"'), ': __proto__: no such key; there are $schema, ignored');
    bad(null, ': is a folder, not a file');
  });
  it('is not written anew', () => {
    const content = '{"ignored":7}';
    const { status, out, files: left } = run(['check', '--update-baseline', 'a.txt'], { ...files, [name]: content });
    assert.deepEqual([status, out, left[name]], [2, '', content]);
  });
});

describe('The command line refuses', () => {
  it('a new baseline and none', () =>
    check(
      'check --no-baseline --update-baseline a.txt',
      {},
      '! un-letter: --no-baseline and --update-baseline: one of them\n2',
    ));
  it('to have a baseline ignore a letter without a name', () =>
    check(
      'check --update-baseline -',
      {},
      '! un-letter: --update-baseline: standard input has no name to be ignored by.\n2',
      text,
    ));
});
