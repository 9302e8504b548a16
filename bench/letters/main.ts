import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { letters } from './generate';
import { type Measured, measure } from './measure';

/**
 * npm run bench:letters [-- --letters N] [--seed N]: makes a year of letters and checks them with the command line,
 * with no worker and with one for each core. Prints a line of JSON and a table.
 */
const { values } = parseArgs({
  options: { letters: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } },
});
const count = Number(values.letters);
const file = path.resolve('out/bench/letters.ndjson');

let bytes = 0;
fs.mkdirSync(path.dirname(file), { recursive: true });
const target = fs.openSync(file, 'w');
let id = 0;
for (const text of letters(count, Number(values.seed))) {
  bytes += Buffer.byteLength(text);
  fs.writeSync(target, `${JSON.stringify({ id: id++, text })}\n`);
}
fs.closeSync(target);

const cores = os.availableParallelism();
const results: Measured[] = [];
for (const jobs of new Set([1, cores])) results.push(await measure(file, jobs));
if (new Set(results.map(r => r.digest)).size > 1) throw new Error('The answers differ with the number of workers.');

const cpu = os.cpus()[0]?.model ?? 'unknown';
const rows = results.map(({ jobs, seconds, cpuSeconds, peak }) => ({
  jobs,
  seconds: round(seconds),
  cpuSeconds: round(cpuSeconds),
  lettersPerSecond: Math.round(count / seconds),
  // Also true of a machine that has other work to do.
  lettersPerCpuSecond: Math.round(count / cpuSeconds),
  megabytesPerSecond: round(bytes / 1e6 / seconds),
  peakMegabytes: Math.round(peak / 1e6),
}));
const { withFindings, errors } = results[0]!;
const summary = {
  letters: count,
  megabytes: round(bytes / 1e6),
  withFindings,
  errors,
  cpu,
  cores,
  node: process.version,
};
console.log(JSON.stringify({ ...summary, runs: rows }));
console.log(`
${count.toLocaleString('en')} letters, ${summary.megabytes} MB, ${withFindings.toLocaleString('en')} with findings; ${cores} cores (${cpu}), Node.js ${process.version}

| \`--jobs\` | letters a second | letters a second of a core | MB a second | peak memory | time | processor time |
|---|---|---|---|---|---|---|
${rows.map(r => `| ${r.jobs} | ${r.lettersPerSecond} | ${r.lettersPerCpuSecond} | ${r.megabytesPerSecond} | ${r.peakMegabytes} MB | ${r.seconds} s | ${r.cpuSeconds} s |`).join('\n')}`);

function round(n: number): number {
  return Number(n.toPrecision(3));
}
