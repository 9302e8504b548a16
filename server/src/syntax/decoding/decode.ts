import type { UnitContext } from './context';
import { emissions } from './emissions';
import { FINISH, INTO, START } from './order';
import { STATE_COUNT } from './states';

/**
 * The state of every unit: the cheapest path through the order of the form. Ties go to the state listed first,
 * so the path depends on nothing but the units.
 */
export function decode(contexts: readonly UnitContext[]): Uint8Array {
  const n = contexts.length;
  const path = new Uint8Array(n);
  if (!n) return path;
  const back = new Uint8Array(n * STATE_COUNT);
  let costs = new Float64Array(STATE_COUNT);
  let next = new Float64Array(STATE_COUNT);
  const emit = new Int32Array(STATE_COUNT);
  for (let i = 0; i < n; i++) {
    emissions(contexts[i]!, emit);
    for (let s = 0; s < STATE_COUNT; s++) {
      if (i === 0) {
        next[s] = START[s]! + emit[s]!;
        continue;
      }
      const { leaving } = contexts[i]!;
      let best = Number.POSITIVE_INFINITY;
      let from = 0;
      for (const step of INTO[s]!) {
        const cost = costs[step.from]! + step.cost + (step.leaves ? leaving[step.leaves] : 0);
        if (cost < best) {
          best = cost;
          from = step.from;
        }
      }
      next[s] = best + emit[s]!;
      back[i * STATE_COUNT + s] = from;
    }
    [costs, next] = [next, costs];
  }
  let state = 0;
  for (let s = 1; s < STATE_COUNT; s++) if (costs[s]! + FINISH[s]! < costs[state]! + FINISH[state]!) state = s;
  for (let i = n - 1; i >= 0; i--) {
    path[i] = state;
    state = back[i * STATE_COUNT + state]!;
  }
  return path;
}
