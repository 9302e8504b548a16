import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { applyPatch } from 'diff';
import { letter } from '../rules/check';
import { check as compare, type Files, run } from './see';

const sorted = 'Agenda items 18 (c), 33, 65 (b) and 75';
const unsorted = 'Agenda items 33, 18 (c), 65 (b) and 75';
const titles = 'Sustainable development: disaster risk reduction\nZone of peace and cooperation of the South Atlantic';
const turned = titles.split('\n').reverse().join('\n');
const good = letter('en/01');
const bad = letter('en/01', [`${sorted}\n${titles}`, `${unsorted}\n${turned}`]);
const unsigned = letter('en/27');
const files: Files = { 'good.txt': good, 'bad.txt': bad, 'unsigned.txt': unsigned };

/** Compares what is said, and then what the files have in them, as far as it is not what they had: `good` or something else. */
function check(command: string, expected: string, written: Readonly<Record<string, string>> = {}): void {
  compare(command, files, expected);
  const { files: after } = run(command.split(' '), files);
  assert.deepEqual(after, { ...files, ...written });
}

const left = 'left: nothing';

describe('The command fix', () => {
  it('puts right what is safe', () => check('fix bad.txt', `! 1 file: 1 fix; ${left}\n0`, { 'bad.txt': good }));
  it('leaves what is right', () => check('fix good.txt', `! 1 file: 0 fixes; ${left}\n0`));
  it('leaves what somebody has to look at, and ends badly', () =>
    check('fix unsigned.txt', '! 1 file: 0 fixes; left: 1 error\n1'));
  it('takes several files', () =>
    check('fix bad.txt unsigned.txt good.txt', '! 3 files: 1 fix; left: 1 error\n1', { 'bad.txt': good }));
  it('ends well where nothing so grave is left', () =>
    check('fix --fail-on never unsigned.txt', '! 1 file: 0 fixes; left: 1 error\n0'));
  it('goes on behind a file that is not there', () =>
    check('fix no.txt bad.txt', `! un-letter: no.txt: no such file\n! 1 file: 1 fix; ${left}\n2`, { 'bad.txt': good }));
  it('leaves what is no letter', () => compare('fix a', { a: 'The sea.\r' }, `! 1 file: 0 fixes; ${left}\n0`));
  it('leaves what a rule that is off would have found', () => {
    const project = { '.un-letter.json': '{"rules":{"unsorted-agenda-items":"off"}}' };
    const { files: after } = run(['fix', 'bad.txt'], { ...files, ...project });
    assert.equal(after['bad.txt'], bad);
  });
});

describe('The command fix keeps', () => {
  const same = (change: (text: string) => string) => {
    const { files: after } = run(['fix', 'a.txt', 'b.txt'], { 'a.txt': change(bad), 'b.txt': change(good) });
    assert.deepEqual(after, { 'a.txt': change(good), 'b.txt': change(good) });
  };
  it('CRLF', () => same(text => text.replace(/\n/g, '\r\n')));
  it('a byte order mark', () => same(text => `\ufeff${text}`));
  it('both', () => same(text => `\ufeff${text.replace(/\n/g, '\r\n')}`));
  it('lines that end otherwise than the others', () => same(text => text.replace(/Thank you\.\n/, 'Thank you.\r\n')));
  it('a last line without an end, and spaces', () => same(text => `${text.trimEnd()}  \t`));
});

describe('The command fix does not write', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'un-letter-'));
    file = path.join(folder, 'a.txt');
  });
  afterEach(() => fs.rmSync(folder, { recursive: true }));

  it('what does not change', () => {
    fs.writeFileSync(file, good);
    fs.utimesSync(file, 1000, 1000);
    assert.equal(run(['fix', file]).status, 0);
    assert.equal(fs.statSync(file).mtimeMs, 1_000_000);
  });
  it('what it may not', function () {
    // Windows has other rights, and an administrator may do everything.
    if (process.platform === 'win32' || process.getuid?.() === 0) this.skip();
    fs.writeFileSync(file, bad, { mode: 0o444 });
    const { status, err } = run(['fix', file]);
    assert.deepEqual([status, err], [2, `un-letter: ${file}: may not be written\n`]);
  });
});

describe('The command fix with standard input', () => {
  const written = (text: string, args: readonly string[] = []) => run(['fix', ...args, '-'], {}, text);
  it('writes to standard output', () => {
    const { status, out, err } = written(bad);
    assert.deepEqual([status, out, err], [0, good, `1 file: 1 fix; ${left}\n`]);
  });
  it('writes what it leaves too, byte for byte', () => {
    for (const text of [good, `\ufeff${unsigned.replace(/\n/g, '\r\n')}`, 'The sea.', ''])
      assert.equal(written(text).out, text);
  });
  it('shows what would change', () => {
    const { out } = written(bad, ['--dry-run']);
    assert.match(out, /^--- -\n\+\+\+ -\n@@ -8,9 \+8,9 @@\n/);
  });
});

describe('The command fix that only shows', () => {
  const shown = (text: string) => run(['fix', '--dry-run', 'a.txt'], { 'a.txt': text });

  it('gives a unified diff and changes nothing', () => {
    const { status, out, err, files: after } = shown(bad);
    const [a, b] = titles.split('\n');
    const context = good.split('\n');
    assert.equal(
      out,
      [
        ...['--- a.txt', '+++ a.txt', '@@ -8,9 +8,9 @@'],
        ...context.slice(7, 10).map(l => ` ${l}`),
        ...[`-${unsorted}`, `-${b}`, `+${sorted}`, ` ${a}`, `+${b}`],
        ...context.slice(13, 16).map(l => ` ${l}`),
        '',
      ].join('\n'),
    );
    assert.deepEqual([status, err, after], [0, `1 file: 1 fix; ${left}\n`, { 'a.txt': bad }]);
  });
  it('gives a diff that makes of the one text the other', () => {
    for (const change of [
      (text: string) => text,
      (text: string) => `\ufeff${text.replace(/\n/g, '\r\n')}`,
      (text: string) => text.slice(0, text.indexOf('Thank you')).trimEnd(),
    ])
      assert.equal(applyPatch(change(bad), shown(change(bad)).out), change(good));
  });
  it('gives nothing where nothing would change', () => assert.equal(shown(unsigned).out, ''));
});
