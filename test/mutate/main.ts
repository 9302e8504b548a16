import os from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { rules } from '../../server/src/languageService';
import { LANGUAGES } from '../../server/src/languages/types';
import { operators } from './operators';
import { type Options, type Row, run } from './run';
import { COLUMNS, Tally } from './tally';
import { reasonFor, shortOf } from './targets';

/**
 * npm run mutate [-- --verbose] [--rule=ID] [--sample=N] [--letters=FOLDER] [NAME…]: makes one defect at a time in every
 * correct annotated letter, and says for each rule how often the defect was found, at the right place, restored by a
 * fix (word for word: verbatim), and how often something was found that has nothing to do with it. --sample makes at
 * most N defects of a kind in a letter. The exit status is 1 where a rule is below its target (targets.ts).
 */
if (isMainThread) await main();
else for (const row of run(workerData as Options)) parentPort!.postMessage(row);

async function main(): Promise<void> {
  const verbose = process.argv.includes('--verbose');
  const option = (name: string) =>
    process.argv.find(a => a.startsWith(`--${name}=`))?.slice(`--${name}=`.length) || undefined;
  const rule = option('rule');
  if (rule && !rules.some(r => r.id === rule)) throw new Error(`there is no rule ${rule}`);
  const workers = Math.min(4, os.availableParallelism());
  const rows: Row[] = [];
  let letters = 0;
  await Promise.all(
    Array.from({ length: workers }, (_, i) => {
      const workerData: Options = {
        letters: option('letters'),
        names: process.argv.slice(2).filter(a => !a.startsWith('--')),
        rule,
        sample: Number(option('sample') ?? 0),
        share: [i, workers],
      };
      return new Promise<void>((resolve, reject) => {
        new Worker(new URL(import.meta.url), { workerData })
          .on('message', (row: Row | string) => (typeof row === 'string' ? letters++ : rows.push(row)))
          .on('error', reject)
          .on('exit', () => resolve());
      });
    }),
  );
  rows.sort((a, b) => (a.letter < b.letter ? -1 : a.letter > b.letter ? 1 : 0));
  if (verbose) for (const { report } of rows) if (report) console.log(`\n${report}`);
  print(rows, letters, verbose, rule);
}

function print(rows: readonly Row[], letters: number, verbose: boolean, only?: string): void {
  const tally = (some: readonly Row[]) => {
    const t = new Tally();
    for (const r of some) t.add(r);
    return t;
  };
  console.log(`\n${`${rows.length} defects in ${letters} correct letters`.padEnd(62)}${COLUMNS}`);
  const short: string[] = [];
  for (const { id } of rules) {
    if (only && id !== only) continue;
    const own = rows.filter(r => r.rule === id);
    if (!own.length) {
      console.log(`${id.padEnd(62)}${operators.some(o => o.rule === id) ? 'no letter for it' : 'no operator'}`);
      continue;
    }
    const all = tally(own);
    const below = shortOf(id, all);
    if (below.length) short.push(`${id}: ${below.join('; ')}`);
    console.log(`${id.padEnd(58)}${all}${reasonFor(id) ? `  ${reasonFor(id)}` : ''}`);
    if (!verbose) continue;
    for (const o of new Set(own.map(r => r.operator)))
      console.log(`${`  ${o}`.padEnd(58)}${tally(own.filter(r => r.operator === o))}`);
    for (const language of LANGUAGES) {
      const some = own.filter(r => r.language === language);
      if (some.length) console.log(`${`  ${language}`.padEnd(58)}${tally(some)}`);
    }
  }
  console.log(`${'all'.padEnd(58)}${tally(rows)}`);
  if (!short.length) return;
  console.log(`\nBelow the target:\n${short.map(s => `  ${s}`).join('\n')}`);
  process.exitCode = 1;
}
