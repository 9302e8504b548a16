import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { version } from '../../package.json';
import { Client } from '../help/client';
import { letter } from '../rules/check';
import { inNewFolder, npm, spelledOut, wanted } from './packed';

const text = letter('en/27');
const uri = 'file:///a.letter.txt';

/** Opens the letter with the server of the package; gives the rules that are broken in it. */
async function served(cli: string, cwd: string): Promise<unknown[]> {
  const client = new Client(spawn(process.execPath, [cli, 'lsp', '--stdio'], { cwd, env: {} }));
  await client.request('initialize', { processId: null, rootUri: null, capabilities: {} });
  void client.connection.sendNotification('initialized', {});
  client.open(uri, text);
  const { diagnostics } = await client.publishedOf(uri, 1);
  assert.equal(await client.stop(), 0);
  return diagnostics.map(d => d.code);
}

describe('The npm package', () => {
  it('has what is needed, and its command line and server run without the project', function () {
    this.timeout(60_000);
    return inNewFolder(async folder => {
      const [{ filename, files, size }] = JSON.parse(
        npm(process.cwd(), 'pack', '--ignore-scripts', '--json', '--pack-destination', folder),
      );
      assert.deepEqual(
        files.map((f: { path: string }) => f.path).sort(),
        [...wanted.flatMap(spelledOut), 'dist/node/cli.cjs'].sort(),
      );
      assert.ok(size <= 1_500_000, String(size));
      npm(folder, 'install', '--prefix', folder, path.join(folder, filename));
      const cli = path.join(folder, 'node_modules/un-letter/dist/node/cli.cjs');
      const run = (args: readonly string[], input = '') => {
        const { stdout, stderr, status } = spawnSync(path.join(folder, 'node_modules/.bin/un-letter'), args, {
          cwd: folder,
          input,
          encoding: 'utf8',
        });
        return { out: stdout, err: stderr, status };
      };
      assert.deepEqual(run(['--version']), { out: `${version}\n`, err: '', status: 0 });
      fs.writeFileSync(path.join(folder, 'a.txt'), text);
      assert.match(run(['check', 'a.txt']).out, /^a\.txt:37:14: error: .*\[missing-signature\]\n/);
      assert.match(run(['explain', 'missing-signature', '--language', 'fr']).out, /^# /);
      const records = [1, 2, 3].map(id => `${JSON.stringify({ id, text })}\n`).join('');
      const { out, err, status } = run(['check', '--format', 'ndjson', '--jobs', '2'], records);
      assert.deepEqual(
        [err, status, out.match(/^\{"id":\d,"findings":\[\{"rule":"missing-signature"/gm)?.length],
        ['', 1, 3],
      );
      assert.deepEqual(await served(cli, folder), ['missing-signature']);
    });
  });
});
