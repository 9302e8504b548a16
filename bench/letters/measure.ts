import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

export interface Measured {
  readonly jobs: number;
  /** From the start of the program to its end. */
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** The most memory it had, in bytes, with its workers. */
  readonly peak: number;
  readonly withFindings: number;
  readonly errors: number;
  /** Of all that it has answered. */
  readonly digest: string;
}

/** Checks the records in a file with the command line; rejects where it does not end well. */
export async function measure(file: string, jobs: number): Promise<Measured> {
  const input = fs.openSync(file, 'r');
  const start = performance.now();
  const args = ['--require', path.resolve('bench/letters/usage.cjs'), 'dist/node/cli.cjs'];
  const options = ['check', '--format', 'ndjson', '--fail-on', 'never', '--jobs', String(jobs)];
  const child = spawn(process.execPath, [...args, ...options], { stdio: [input, 'pipe', 'inherit', 'pipe'] });
  const used = text(child.stdio[3] as Readable);
  const digest = createHash('sha256');
  let withFindings = 0;
  let errors = 0;
  createInterface({ input: child.stdout! }).on('line', line => {
    digest.update(line);
    if (line.includes('"error":') && 'error' in JSON.parse(line)) errors++;
    else if (!line.endsWith('"findings":[]}')) withFindings++;
  });
  const [code] = await once(child, 'close');
  const seconds = (performance.now() - start) / 1000;
  fs.closeSync(input);
  if (code !== 0 && code !== 2) throw new Error(`un-letter ended with ${code}`);
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(await used) as NodeJS.ResourceUsage;
  const cpuSeconds = (userCPUTime + systemCPUTime) / 1e6;
  return { jobs, seconds, cpuSeconds, peak: maxRSS * 1024, withFindings, errors, digest: digest.digest('hex') };
}
