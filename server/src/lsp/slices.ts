import type { Steps } from '../text/steps';
import { turn } from './bursts';

/** Milliseconds after which others are answered. */
const SLICE = 15;
/** Turns of the loop in which a message can be read and answered, and how many milliseconds they may take together. */
const TURNS = 12;
const PAUSE = 4;

/** Does work step by step, and lets others do theirs between; null where it is no more `wanted` before it is done. */
export async function inSlices<T>(steps: Steps<T>, wanted: () => boolean): Promise<T | null> {
  for (let until = Date.now() + SLICE; wanted(); ) {
    const { done, value } = steps.next();
    if (done) return value;
    if (Date.now() < until) continue;
    // In a browser every turn takes some milliseconds.
    const pause = Date.now() + PAUSE;
    for (let i = 0; i < TURNS && Date.now() <= pause; i++) await turn();
    until = Date.now() + SLICE;
  }
  return null;
}
