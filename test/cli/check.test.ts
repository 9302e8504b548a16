import assert from 'node:assert/strict';
import { letterIn } from '../help/languages';
import { letter } from '../rules/check';
import { check as compare, run } from './see';

// The first is in order, the second lacks its signature, the agenda items of the third are in disorder.
const files = {
  'good.txt': letterIn('ar'),
  'error.txt': letter('en/27'),
  'warning.txt': letter('en/01', ['Agenda items 18 (c), 33, 65 (b) and 75', 'Agenda items 33, 18 (c), 65 (b) and 75']),
  'other.txt': 'The sea is wide.',
};
const check = (command: string, expected: string): void => compare(command, files, expected);

describe('The command check', () => {
  const error =
    'error.txt:37:14: error: The letter is not signed: there is no signature block behind its last paragraph. [missing-signature]';
  it('says where what is wrong', () => check('check error.txt', `${error}\n1 file: 1 error\n1`));

  it('counts all that is wrong', () =>
    check(
      'check error.txt good.txt warning.txt other.txt error.txt',
      `
      ${error}
      warning.txt:11:18: warning: Agenda item 18 (c) belongs before item 33. [unsorted-agenda-items]
      ${error}
      5 files: 2 errors, 1 warning
      1
      `,
    ));

  it('compares the language versions of a letter', () =>
    compare(
      'check es.txt fr.txt',
      { 'es.txt': letter('es/61', ['los 62', 'los 63']), 'fr.txt': letter('fr/61') },
      `
      es.txt:23:33: warning: Here the figure is 63; in the version in French it is 62. [figures-differ-in-versions]
      2 files: 1 warning
      0
      `,
    ));

  it('says it for scripts, from zero', () => {
    const { status, out, err } = run(['check', '--format', 'json', 'good.txt', 'error.txt'], files);
    assert.deepEqual([status, err], [1, '']);
    assert.deepEqual(JSON.parse(out), [
      {
        file: 'error.txt',
        rule: 'missing-signature',
        severity: 'error',
        message: 'The letter is not signed: there is no signature block behind its last paragraph.',
        range: { start: { line: 36, character: 13 }, end: { line: 36, character: 21 } },
        fixes: ['Insert the signature block'],
      },
    ]);
  });

  it('says nothing for scripts where nothing is wrong, or nothing could be read', () => {
    check('check --format json good.txt', '[]\n0');
    check('check --format json other.txt', '[]\n0');
    check('check --format json no.txt', '[]\n! un-letter: no.txt: no such file\n2');
    check('check no.txt', '! un-letter: no.txt: no such file\n2');
  });
});

describe('The exit status of check', () => {
  const status = (args: string): number | null => run(['check', ...args.split(' ')], files).status;

  it('is 0 where nothing is wrong', () => assert.equal(status('--fail-on hint good.txt other.txt'), 0));
  it('is 0 for a warning', () => assert.equal(status('warning.txt'), 0));
  it('is 1 for an error', () => assert.equal(status('error.txt'), 1));
  it('is 1 for an error in one of the files', () => assert.equal(status('good.txt error.txt warning.txt'), 1));
  it('is 1 for a warning where it is asked for', () => assert.equal(status('--fail-on warning warning.txt'), 1));
  it('is 1 for what is above the level', () => assert.equal(status('--fail-on hint error.txt'), 1));
  it('is 0 for an error where nothing is asked for', () => assert.equal(status('--fail-on never error.txt'), 0));
  it('is 2 for a file that cannot be read, whatever is in the others', () => {
    assert.equal(status('good.txt no.txt'), 2);
    assert.equal(status('error.txt no.txt'), 2);
    assert.equal(status('--fail-on never no.txt'), 2);
  });
});
