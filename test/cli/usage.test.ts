import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { version } from '../../package.json';
import { usage } from '../../server/src/cli/usage';
import { letterIn } from '../help/languages';
import { letter } from '../rules/check';
import { check as compare, type Files, run } from './see';

const files: Files = { 'a.txt': letterIn('en'), 'b.txt': letter('en/27') };
const check = (command: string, expected: string): void => compare(command, files, expected);
const onError = (text: string) => text.replace(/^/gm, '! ');

describe('The command line', () => {
  it('says how it is used', () => {
    for (const command of ['--help', '-h', 'help', 'check --help', 'facts -h', 'rules --help', 'fix -h', 'lsp --help'])
      check(command, `${usage}\n0`);
  });
  it('says its version', () => {
    for (const command of ['--version', '-v']) check(command, `${version}\n0`);
  });
  it('says how it is used when it is not told what to do', () => check('', `${onError(usage)}\n2`));
  it('says how it is used when it does not know a command', () => {
    for (const command of ['nothing', '--nothing', 'constructor', 'toString', '__proto__'])
      check(command, `! un-letter: no such command: ${command}\n${onError(usage)}\n2`);
  });
});

describe('The command line refuses', () => {
  it('a command without a file', () => {
    for (const command of ['check', 'fix', 'facts', 'outline']) check(command, '! un-letter: No file given.\n2');
  });
  it('an option that there is not', () => {
    for (const command of [
      'check --json a.txt',
      'facts --fail-on error a.txt',
      'rules --json',
      'check --dry-run a.txt',
    ]) {
      const { status, out, err } = run(command.split(' '), files);
      assert.match(err, /^un-letter: Unknown option '--(json|fail-on|dry-run)'.*\n$/);
      assert.deepEqual([status, out], [2, '']);
    }
  });
  it('a format that there is not', () => {
    check('check --format xml a.txt', '! un-letter: --format: one of text, json, ndjson, sarif, github\n2');
    check('facts --format text a.txt', '! un-letter: --format: one of json, ndjson\n2');
    check('outline --format= a.txt', '! un-letter: --format: one of text, json\n2');
    check('rules --format yaml', '! un-letter: --format: one of text, json\n2');
  });
  it('a level that there is not', () =>
    check('check --fail-on fatal a.txt', '! un-letter: --fail-on: one of error, warning, information, hint, never\n2'));
  it('a stage that there is not', () => {
    for (const command of ['check', 'fix'])
      check(`${command} --stage final a.txt`, '! un-letter: --stage: one of auto, draft, manuscript, issued\n2');
  });
  it('a project file and none', () =>
    check('fix --no-config --config a.json a.txt', '! un-letter: --config and --no-config: one of them\n2'));
  it('files for the rules', () => check('rules a.txt', '! un-letter: rules takes no file.\n2'));
  it('to serve over nothing', () => check('lsp', '! un-letter: lsp needs --stdio.\n2'));
});

describe('Standard output', () => {
  it('may be closed before all is written', async () => {
    const child = spawn(process.execPath, [
      'dist/node/cli.cjs',
      'facts',
      ...Array(50).fill('test/fixtures/letters/en/01.txt'),
    ]);
    child.stdout.destroy();
    let said = '';
    child.stderr.on('data', data => (said += data));
    await new Promise(resolve => child.on('close', resolve));
    assert.equal(said, '');
  });
});
