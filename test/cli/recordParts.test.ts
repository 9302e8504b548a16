import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { Answer } from '../../server/src/cli/records/checkRecord';
import { InOrder } from '../../server/src/cli/records/inOrder';
import { linesOf } from '../../server/src/cli/records/lines';
import { Pool } from '../../server/src/cli/records/pool';
import { Progress } from '../../server/src/cli/records/progress';
import { forAll } from '../help/random';

const bytes = (text: string) => new Uint8Array(Buffer.from(text));
const answer = (text: string): Answer => ({ line: text, status: 0 });

describe('Lines', () => {
  /** Compares the lines of at most five bytes in some chunks. */
  async function check(chunks: readonly string[], expected: readonly string[]): Promise<void> {
    const found: string[] = [];
    for await (const line of linesOf(Readable.from(chunks.map(c => Buffer.from(c, 'latin1'))), 5))
      found.push(typeof line === 'string' ? line : Buffer.from(line).toString('latin1'));
    assert.deepEqual(found, expected);
  }

  it('end in LF or CRLF', () => check(['a\nb\r\n\n\r\nc\rd'], ['a', 'b', '', '', 'c\rd']));
  it('may go through many chunks', () => check(['a', 'b\r', '\n', '', 'c', '\n'], ['ab', 'c']));
  it('are none in nothing', () => check([''], []));
  it('have the first without a byte order mark, the others with it', () =>
    check(['\xef', '\xbb\xbfa\n\xef\xbb\xbfb'], ['a', '\xef\xbb\xbfb']));
  it('are too long from the sixth byte on', () =>
    check(
      ['12345\n123456\n12', '345\r\n123456\r\n1234567', '890123\nab'],
      ['12345', 'too long', '12345', 'too long', 'too long', 'ab'],
    ));
  it('are the same however the text is cut', async () => {
    const text = 'a\r\n\nbcdef\r\nbcdefg\n\r\r\nx';
    const cuts: string[][] = [];
    forAll(
      200,
      random => {
        const chunks: string[] = [];
        for (let at = 0; at < text.length; at += chunks.at(-1)!.length)
          chunks.push(text.slice(at, at + 1 + random.int(4)));
        return chunks;
      },
      chunks => cuts.push(chunks),
    );
    for (const chunks of cuts) await check(chunks, ['a', '', 'bcdef', 'too long', '\r', 'x']);
  });
});

describe('A window', () => {
  it('is never passed, in lines or in bytes, and keeps the order', async () => {
    const given: (() => void)[] = [];
    let most = 0;
    const inOrder = new InOrder(
      (line, done) => {
        given.push(() => done(answer(String(line.length))));
        most = Math.max(most, given.length);
        // The last of those in work is the first to be answered.
        setImmediate(() => given.pop()!());
      },
      { lines: 5, bytes: 100 },
    );
    const sizes = Array.from({ length: 200 }, (_, i) => (i < 100 ? i % 7 : 60));
    const found: number[] = [];
    for await (const { line } of Readable.from(sizes.map(n => new Uint8Array(n))).pipe(inOrder)) {
      found.push(Number(line));
      if (found.length === 100) most = 0;
    }
    assert.deepEqual(found, sizes);
    assert.ok(most > 0 && most <= 5);
  });

  it('takes nothing more in while nobody takes answers out', async () => {
    let taken = 0;
    const inOrder = new InOrder(
      (_, done) => {
        taken++;
        done(answer('a'));
      },
      { lines: 4, bytes: 100 },
    );
    const source = Readable.from(Array.from({ length: 1000 }, () => bytes('a')));
    source.pipe(inOrder);
    for (let turn = 0; turn < 200; turn++) await new Promise(resolve => setImmediate(resolve));
    assert.ok(taken > 0 && taken < 40, String(taken));
    assert.equal((await inOrder.toArray()).length, 1000);
  });
});

describe('A pool of workers', () => {
  /** Gives lines to workers that end themselves at `die`, and compares the answers. */
  async function check(lines: readonly string[], expected: readonly string[]): Promise<void> {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'un-letter-'));
    const program = path.join(folder, 'worker.cjs');
    fs.writeFileSync(
      program,
      `const { parentPort } = require('node:worker_threads');
       parentPort.on('message', line => {
         const text = Buffer.from(line).toString();
         if (text === 'die') process.exit(1);
         if (text === 'throw') throw new Error('out of memory');
         parentPort.postMessage({ line: text, status: 0 });
       });`,
    );
    const pool = new Pool(program, { config: {}, failOn: undefined }, 2);
    try {
      const answers = lines.map(l => new Promise<Answer>(resolve => pool.work(bytes(l), resolve)));
      assert.deepEqual(
        (await Promise.all(answers)).map(a => `${a.status} ${a.line}`),
        expected,
      );
    } finally {
      await pool.close();
      fs.rmSync(folder, { recursive: true });
    }
  }

  it('answers every line', () => check(['a', 'b', 'c', 'd', 'e'], ['0 a', '0 b', '0 c', '0 d', '0 e']));
  it('loses one line where a worker ends over it', () =>
    check(
      ['a', 'die', 'b', 'throw', 'die', 'c'],
      [
        '0 a',
        '2 {"id":null,"error":"The worker gave up: it ended"}',
        '0 b',
        '2 {"id":null,"error":"The worker gave up: out of memory"}',
        '2 {"id":null,"error":"The worker gave up: it ended"}',
        '0 c',
      ],
    ));
});

describe('On a terminal, progress', () => {
  it('is told twice a second, on one line', () => {
    let said = '';
    let now = 0;
    const progress = new Progress(
      text => (said += text),
      () => now,
    );
    for (const at of [100, 499, 500, 700, 1000]) {
      now = at;
      progress.read(1_000_000);
      progress.answered(at === 499);
    }
    now = 2000;
    progress.end();
    assert.deepEqual(said.split('\r'), [
      '',
      '3 letters, 6 a second, 6.0 MB/s, 1 not read\x1b[K',
      '5 letters, 5 a second, 5.0 MB/s, 1 not read\x1b[K',
      '5 letters, 3 a second, 2.5 MB/s, 1 not read\x1b[K\n',
    ]);
  });
  it('is not told of what takes no time', () => {
    const progress = new Progress(
      () => assert.fail(),
      () => 0,
    );
    progress.answered(false);
    progress.end();
  });
});
