import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';

/** Time on the processor that a process and its threads have had, in ms; undefined where the system does not say. */
export function cpuOf(pid: number): number | undefined {
  try {
    const threads = fs.readdirSync(`/proc/${pid}/task`);
    const ns = threads.map(t => Number(fs.readFileSync(`/proc/${pid}/task/${t}/schedstat`, 'utf8').split(' ')[0]));
    return ns.reduce((a, b) => a + b, 0) / 1e6;
  } catch {
    return undefined;
  }
}

/** What a process holds in memory and what it held at most, in MB; nothing where the system does not say. */
function memoryOf(pid: number): { rss?: number; peak?: number } {
  try {
    const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8');
    const of = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)![1]) / 1024;
    return { rss: of('VmRSS'), peak: of('VmHWM') };
  } catch {
    return {};
  }
}

/** Time on the processor in ms, memory in MB. */
export interface Usage {
  readonly cpu?: number;
  readonly rss?: number;
  readonly peak?: number;
}

/** What a program started with `usage.cjs` and a channel says of itself. */
export async function told(child: ChildProcess): Promise<Usage> {
  const answer = once(child, 'message');
  child.send('usage');
  return (await answer)[0] as Usage;
}

/** What a server uses as the system tells it, else as the server does if it was started for that; see servers.ts. */
export async function usageOf(child: ChildProcess): Promise<Usage> {
  const cpu = cpuOf(child.pid!);
  if (cpu !== undefined) return { cpu, ...memoryOf(child.pid!) };
  return child.connected ? told(child) : {};
}

/** The value that a share of the list does not exceed. */
export function quantile(list: readonly number[], share: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export const median = (list: readonly number[]): number => quantile(list, 0.5);
