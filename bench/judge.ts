import { median } from './clocks';
import type { Goal } from './goals';
import type { Values } from './session';
import type { Size, Tongue } from './texts';

/** One measurement: what a server, or a floor that is none, gave with one text in one round. */
export interface Sample {
  readonly server: string;
  readonly tongue: Tongue;
  readonly size: Size;
  readonly round: number;
  readonly values: Values;
}

export interface Verdict {
  readonly goal: Goal;
  /** The median over the rounds in the language where it is worst; undefined where nothing was measured. */
  readonly ratio?: number;
  readonly tongue?: Tongue;
  readonly samples: readonly Sample[];
}

/** A value of a server over that of the floor in the same round; the median over the rounds of one language. */
export function ratioOf(samples: readonly Sample[], goal: Goal, of: string, tongue: Tongue): number | undefined {
  const found = (server: string, size: Size, round: number) =>
    samples.find(s => s.server === server && s.size === size && s.tongue === tongue && s.round === round)?.values[
      goal.key
    ];
  const ratios = [...new Set(samples.map(s => s.round))].flatMap(round => {
    const own = found(of, goal.size, round);
    if (own === undefined || !goal.over) return own ?? [];
    const other = found(goal.over[0] === 'ours' ? of : goal.over[0], goal.over[1] ?? goal.size, round);
    return other === undefined ? [] : own / other;
  });
  return ratios.length ? median(ratios) : undefined;
}

/** How far ours is from a goal, in the language where it is farthest. */
export function judge(samples: readonly Sample[], goal: Goal): Verdict {
  const tongues = [...new Set(samples.map(s => s.tongue))];
  const all = tongues.flatMap(tongue => {
    const ratio = ratioOf(samples, goal, goal.of, tongue);
    return ratio === undefined || Number.isNaN(ratio) ? [] : { goal, ratio, tongue, samples };
  });
  return all.sort((a, b) => b.ratio - a.ratio)[0] ?? { goal, samples };
}

export const isReached = ({ goal, ratio }: Verdict): boolean => ratio !== undefined && ratio <= goal.limit;
/** Whether the gate stays shut: over the goal, or over what was reached where the goal is missed. */
export const isWorse = ({ goal, ratio }: Verdict): boolean => ratio !== undefined && ratio > (goal.now ?? goal.limit);
