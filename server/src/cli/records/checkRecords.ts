import os from 'node:os';
import { pipeline } from 'node:stream/promises';
import type { Options } from '../args';
import { complain, UserError } from '../complain';
import { ProjectFiles } from '../projectFiles';
import { type Answer, checkRecord, type Task } from './checkRecord';
import { InOrder, type Work } from './inOrder';
import { linesOf } from './lines';
import { Pool } from './pool';
import { Progress } from './progress';

/** Lines in work for each worker, so that a long letter does not keep the others waiting; and bytes in all. */
const LINES = 16;
const BYTES = 16 * 1024 * 1024;

/**
 * Checks the letters in records on standard input, one a line, and writes one answer a line, in the same order. The
 * memory that it takes does not grow with the number of records. Gives the exit status.
 */
export async function checkRecords(options: Options): Promise<number> {
  if (options['update-baseline'] || process.stdin.isTTY) {
    complain(new UserError('No file given.'));
    return 2;
  }
  const config = new ProjectFiles(options).configFor('-');
  if (!config) return 2;
  const task: Task = { config, failOn: options['fail-on'] };
  const jobs = Number(options.jobs ?? os.availableParallelism());
  const pool = jobs > 1 ? new Pool(__filename, task, jobs) : null;
  try {
    return await run(pool?.work ?? ((line, answer) => answer(checkRecord(line, task))), jobs);
  } finally {
    await pool?.close();
  }
}

async function run(work: Work, jobs: number): Promise<number> {
  let status = 0;
  const progress = process.stderr.isTTY && !process.stdout.isTTY ? new Progress(t => process.stderr.write(t)) : null;
  const counted = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      progress?.read(chunk.length);
      yield chunk;
    }
  };
  const written = async function* (answers: AsyncIterable<Answer>) {
    for await (const answer of answers) {
      status = Math.max(status, answer.status);
      progress?.answered(answer.status === 2);
      yield `${answer.line}\n`;
    }
  };
  try {
    const inOrder = new InOrder(work, { lines: LINES * jobs, bytes: BYTES });
    await pipeline(process.stdin, chunks => linesOf(counted(chunks)), inOrder, written, process.stdout, { end: false });
  } catch (error) {
    // Whoever reads has had enough.
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
  progress?.end();
  return status;
}
