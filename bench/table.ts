import fs from 'node:fs';
import { median } from './clocks';
import type { Goal } from './goals';
import { isReached, ratioOf, type Sample, type Verdict } from './judge';
import type { Tongue } from './texts';

const peers = ['markdown', 'json'];
const number = (n: number | undefined) =>
  n === undefined || Number.isNaN(n) ? '–' : n >= 100 ? n.toFixed(0) : n >= 10 ? n.toFixed(1) : n.toFixed(2);

/** The goals side by side: ours, the floor, the peers over the same floor. */
export function table(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map(v => {
    const { goal, ratio, tongue, samples } = v;
    const value = (server: string, size = goal.size) => {
      const all = samples.filter(s => s.server === server && s.size === size && s.tongue === tongue);
      return all.length ? median(all.map(s => s.values[goal.key] ?? Number.NaN)) : undefined;
    };
    const unread = goal.of === 'ours' && goal.size === '10 MB';
    const state = unread
      ? 'missed: not read'
      : ratio === undefined
        ? 'not measured'
        : isReached(v)
          ? 'reached'
          : 'missed';
    return [
      `${goal.id} ${goal.what}`,
      goal.size,
      `≤ ${goal.limit}${goal.over ? '×' : ''}`,
      number(value(goal.of)),
      goal.over ? number(value(goal.over[0], goal.over[1])) : '–',
      goal.over && ratio !== undefined ? `${number(ratio)}×` : '–',
      ...peers.map(p => peer(samples, goal, p, tongue)),
      state,
    ];
  });
  const head = ['goal', 'text', 'gate', 'ours', 'floor', 'ratio', ...peers, ''];
  return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');
}

function peer(samples: readonly Sample[], goal: Goal, name: string, tongue?: Tongue): string {
  if (goal.of !== 'ours' || !tongue) return '–';
  if (!samples.some(s => s.server === name)) return 'skipped';
  const ratio = ratioOf(samples, goal, name, tongue);
  return ratio === undefined ? '–' : `${number(ratio)}${goal.over ? '×' : ''}`;
}

const BEGIN = '<!-- Written by npm run bench; do not edit. -->';
const END = '<!-- End of what npm run bench writes. -->';

/** Puts the table between the two comments of a file; says so when they are not there. */
export function writeInto(file: string, words: string): void {
  const text = fs.readFileSync(file, 'utf8');
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`${file} has no place for the table: ${BEGIN} … ${END}`);
  fs.writeFileSync(file, `${text.slice(0, from + BEGIN.length)}\n\n${words}\n\n${text.slice(to)}`);
}
