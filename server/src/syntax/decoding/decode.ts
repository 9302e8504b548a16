import { narrowed, type Same } from '../same';
import type { UnitContext } from './context';
import { emissions } from './emissions';
import { FINISH, INTO, START } from './order';
import { STATE_COUNT } from './states';

/** The states of units, and how they were found. */
export interface Decoding {
  readonly contexts: readonly UnitContext[];
  readonly path: Uint8Array;
  /** For each unit and state, what the cheapest path to it costs more than that to the cheapest state. */
  readonly costs: Int32Array;
  /** For each unit and state, the state before it on that path. */
  readonly back: Uint8Array;
}

/**
 * The state of every unit: the cheapest path through the order of the form. Ties go to the state listed first,
 * so the path depends on nothing but the units. What lies before the first new context is that of `last`, and so is what
 * lies behind the last one from where the costs differ by what they did.
 */
export function decode(contexts: readonly UnitContext[], last: Decoding, same: Same): Decoding {
  const n = contexts.length;
  const { head, tail, by } = narrowed(same, n, (i, j) => contexts[i] === last.contexts[j]);
  // What was known of another text of as many units is written over.
  const costs = by || !head ? new Int32Array(n * STATE_COUNT) : last.costs;
  const back = costs === last.costs ? last.back : new Uint8Array(n * STATE_COUNT);
  if (costs !== last.costs) {
    costs.set(last.costs.subarray(0, head * STATE_COUNT));
    back.set(last.back.subarray(0, head * STATE_COUNT));
  }
  const emit = new Int32Array(STATE_COUNT);
  const row = new Int32Array(STATE_COUNT);
  for (let i = head; i < n; i++) {
    emissions(contexts[i]!, emit);
    step(i, contexts[i]!, emit, costs, back, row);
    const at = i * STATE_COUNT;
    const old = (i - by) * STATE_COUNT;
    const agrees = i >= n - tail && row.every((cost, s) => cost === last.costs[old + s]);
    costs.set(row, at);
    if (!agrees) continue;
    if (costs !== last.costs) {
      costs.set(last.costs.subarray(old), at);
      back.set(last.back.subarray(old + STATE_COUNT), at + STATE_COUNT);
    }
    break;
  }
  return { contexts, costs, back, path: pathThrough(costs, back, n) };
}

/** What each state costs at unit `i`, as `row`, and where it comes from. */
function step(
  i: number,
  { leaving }: UnitContext,
  emit: Int32Array,
  costs: Int32Array,
  back: Uint8Array,
  row: Int32Array,
): void {
  const at = i * STATE_COUNT;
  const behind = at - STATE_COUNT;
  let least = Number.POSITIVE_INFINITY;
  for (let s = 0; s < STATE_COUNT; s++) {
    let best = Number.POSITIVE_INFINITY;
    let from = 0;
    if (i === 0) best = START[s]!;
    else
      for (const step of INTO[s]!) {
        const cost = costs[behind + step.from]! + step.cost + (step.leaves ? leaving[step.leaves] : 0);
        if (cost < best) {
          best = cost;
          from = step.from;
        }
      }
    row[s] = best + emit[s]!;
    back[at + s] = from;
    if (row[s]! < least) least = row[s]!;
  }
  for (let s = 0; s < STATE_COUNT; s++) row[s]! -= least;
}

function pathThrough(costs: Int32Array, back: Uint8Array, n: number): Uint8Array {
  const path = new Uint8Array(n);
  if (!n) return path;
  const end = (n - 1) * STATE_COUNT;
  let state = 0;
  for (let s = 1; s < STATE_COUNT; s++)
    if (costs[end + s]! + FINISH[s]! < costs[end + state]! + FINISH[state]!) state = s;
  for (let i = n - 1; i >= 0; i--) {
    path[i] = state;
    state = back[i * STATE_COUNT + state]!;
  }
  return path;
}
