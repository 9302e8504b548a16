import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { LANGUAGES } from '../../server/src/languageService';
import { dedent } from '../help/show';
import { letter } from '../rules/check';
import { inNewFolder } from './packed';

const page = fs.readFileSync('docs/scale.md', 'utf8');
const names = LANGUAGES.flatMap(l => ['01', '27', '33'].map(n => `${l}/${n}`));
const lines = [...names.map(id => JSON.stringify({ id, text: letter(id) })), '{'];
const cli = path.resolve('dist/node/cli.cjs');

/** The first part of the page that a pattern finds. */
function recipe(pattern: RegExp): string {
  const found = pattern.exec(page)?.[1];
  assert.ok(found, String(pattern));
  return found;
}

/** Runs a script of the shell in a folder in which `un-letter` is a command; gives what it wrote. */
function shell(folder: string, script: string, env: NodeJS.ProcessEnv = {}, input = ''): string {
  const bin = path.join(folder, 'bin');
  fs.mkdirSync(bin, { recursive: true });
  fs.writeFileSync(path.join(bin, 'un-letter'), `#!/bin/sh\nexec '${process.execPath}' '${cli}' "$@"\n`, {
    mode: 0o755,
  });
  const PATH = [bin, path.dirname(process.execPath), process.env.PATH].join(':');
  const { status, stdout, stderr } = spawnSync('sh', ['-euc', script], {
    cwd: folder,
    env: { ...process.env, ...env, PATH },
    input,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  return stdout;
}

describe('The recipes for many letters give what one run gives:', () => {
  let expected: string;
  before(() => {
    const args = [cli, 'check', '--format', 'ndjson'];
    expected = spawnSync(process.execPath, args, { input: lines.join('\n'), encoding: 'utf8' }).stdout;
    assert.equal(expected.split('\n').length, lines.length + 1);
  });
  const inFolder = (work: (folder: string) => void) =>
    inNewFolder(folder => {
      fs.writeFileSync(path.join(folder, 'letters.ndjson'), lines.map(l => `${l}\n`).join(''));
      fs.mkdirSync(path.join(folder, 'un-letter'));
      for (const name of ['package', 'un-letter/package']) fs.symlinkSync(process.cwd(), path.join(folder, name));
      work(folder);
    });

  it('GNU parallel', function () {
    this.timeout(60_000);
    if (spawnSync('parallel', ['--version']).status !== 0) {
      console.log('GNU parallel is not installed: its recipe is not run');
      this.skip();
    }
    return inFolder(folder => {
      const script = recipe(/^(parallel --pipe [\s\S]*?)\n```$/m).replace('--block 10M', '--block 30k');
      assert.match(script, /30k/);
      shell(folder, script, { HOME: folder });
      assert.equal(fs.readFileSync(path.join(folder, 'findings.ndjson'), 'utf8'), expected);
    });
  });

  it('the script of a Kubernetes Job, for each index', () =>
    inFolder(folder => {
      shell(folder, recipe(/^(mkdir -p in out .*)$/m).replace('--lines 1000', '--lines 7'));
      const script = dedent(`\n${recipe(/args:\n {12}- \|\n([\s\S]*?)\n {10}\w/)}`).replace('/letters', `'${folder}'`);
      const parts = fs.readdirSync(path.join(folder, 'in')).sort();
      assert.equal(parts.length, 3);
      for (const i of parts.keys()) shell(folder, script, { JOB_COMPLETION_INDEX: String(i) });
      assert.equal(shell(folder, 'cat out/*.ndjson'), expected);
    }));

  it('the command of Spark’s pipe', () =>
    inFolder(folder => {
      const command = recipe(/^check = "(.*)"$/m);
      assert.equal(shell(folder, command, {}, lines.map(l => `${l}\n`).join('')), expected);
    }));
});
