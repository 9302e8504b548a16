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

/** What a process holds in memory and what it held at most, in MB. */
export function memoryOf(pid: number): { rss?: number; peak?: number } {
  try {
    const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8');
    const of = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)![1]) / 1024;
    return { rss: of('VmRSS'), peak: of('VmHWM') };
  } catch {
    return {};
  }
}

/** The value that a share of the list does not exceed. */
export function quantile(list: readonly number[], share: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export const median = (list: readonly number[]): number => quantile(list, 0.5);
