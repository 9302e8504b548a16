import assert from 'node:assert/strict';
import { applyPatch } from 'diff';
import { letter } from '../rules/check';
import { check as compare, type Files, run } from './see';

const clean = letter('en/52');
const pasted = clean.replace('\n\nNone of', '\n\n\f3/4\n\nNone of').replace('In every case ', 'In every case\n');
const files: Files = { 'clean.txt': clean, 'pasted.txt': pasted };

/** Compares what is said, and then what the files have in them, as far as it is not what they had. */
function check(command: string, expected: string, written: Readonly<Record<string, string>> = {}): void {
  compare(command, files, expected);
  assert.deepEqual(run(command.split(' '), files).files, { ...files, ...written });
}

describe('The command clean', () => {
  it('takes out what a PDF has put in', () =>
    check('clean pasted.txt', '! 1 file: 1 paragraph joined, 1 page line deleted\n0', { 'pasted.txt': clean }));
  it('leaves what is clean', () => check('clean clean.txt', '! 1 file: nothing to clean up\n0'));
  it('leaves what is no letter', () => compare('clean a', { a: 'The\nsea.\f\r' }, '! 1 file: nothing to clean up\n0'));
  it('only shows what would change if it is told so', () => {
    const { status, out, err, files: after } = run(['clean', '--dry-run', 'pasted.txt'], files);
    assert.deepEqual([status, err, after], [0, '1 file: 1 paragraph joined, 1 page line deleted\n', files]);
    assert.equal(applyPatch(pasted, out), clean);
  });
  it('writes to standard output what it gets from standard input, and keeps its byte order mark', () => {
    const { out } = run(['clean', '-'], {}, `\ufeff${pasted}`);
    assert.equal(out, `\ufeff${clean}`);
  });
  it('goes on behind a file that is not there', () =>
    check('clean no.txt clean.txt', '! un-letter: no.txt: no such file\n! 1 file: nothing to clean up\n2'));
});
