import assert from 'node:assert/strict';
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { letter } from '../rules/check';

const cli = path.resolve('dist/node/cli.cjs');
const text = letter('en/27');
const line = (id: number, more: object = {}) => `${JSON.stringify({ id, text, ...more })}\n`;

const start = (jobs: string, ...flags: string[]): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, [...flags, cli, 'check', '--format', 'ndjson', '--jobs', jobs]);

/** Gives records until all are taken or the other side has closed. */
function feed(child: ChildProcessWithoutNullStreams, records: Iterable<string>): void {
  pipeline(Readable.from(records), child.stdin).catch(() => {});
}

function* records(count: number, more?: object): Generator<string> {
  for (let id = 0; id < count; id++) yield line(id, more);
}

for (const jobs of ['1', '2'])
  describe(`A stream of records, ${jobs === '1' ? 'without' : 'with'} workers`, () => {
    it('is answered record by record, not at its end', async () => {
      const child = start(jobs);
      const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
      for (const id of [1, 2, 3]) {
        child.stdin.write(line(id));
        assert.equal(JSON.parse((await answers.next()).value!).id, id);
      }
      child.stdin.end();
      assert.equal((await answers.next()).done, true);
    });

    it('may be left by who reads the answers, without a word', async () => {
      const child = start(jobs);
      let said = '';
      child.stderr.on('data', data => (said += data));
      feed(child, records(Infinity));
      await once(child.stdout, 'data');
      child.stdout.destroy();
      const [code, signal] = await once(child, 'close');
      assert.deepEqual([said, signal, code === 0 || code === 1], ['', null, true]);
    });

    it('takes no more memory when it is a hundred times as long', async () => {
      const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'un-letter-'));
      const script = path.join(folder, 'peak.cjs');
      // Workers have it as well, but only the program itself has an exit status to leave.
      fs.writeFileSync(
        script,
        `if (require('node:worker_threads').isMainThread) process.on('exit', () =>
          process.stderr.write(String(process.resourceUsage().maxRSS)));`,
      );
      const peak = async (count: number) => {
        const child = start(jobs, '--max-old-space-size=96', '--require', script);
        let said = '';
        let lines = 0;
        child.stderr.on('data', data => (said += data));
        createInterface({ input: child.stdout }).on('line', () => lines++);
        feed(child, small(count));
        await once(child, 'close');
        assert.equal(lines, count);
        return Number(said) / 1024;
      };
      const small = function* (count: number) {
        const pad = 'a'.repeat(50_000);
        for (let id = 0; id < count; id++) yield line(id, { text: 'The sea is wide.', pad });
      };
      try {
        const [short, long] = [await peak(40), await peak(4000)];
        assert.ok(long < short + 100, `${short} MB, then ${long} MB for 200 MB of records`);
      } finally {
        fs.rmSync(folder, { recursive: true });
      }
    });
  });
