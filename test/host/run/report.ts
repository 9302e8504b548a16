import type Mocha from 'mocha';
import { ask } from './channel';

/** One finished test, as the driving program prints and counts it. */
export interface Result {
  title: string;
  state: 'passed' | 'failed' | 'skipped';
  duration: number;
  error?: string;
}

type Runner = Mocha.Runner;
type Ended = Mocha.Test | Mocha.Hook;

/** Makes a mocha reporter that sends each result as its test ends; `sent` resolves when all have arrived. */
export function makeReporter() {
  let queue: Promise<unknown> = Promise.resolve();
  const send = (test: Ended, state: Result['state'], error?: string) => {
    const title = test.titlePath().join(' › ');
    const result: Result = { title, state, duration: test.duration ?? 0, error };
    queue = queue.then(() => ask('result', result));
  };
  class Reporter {
    constructor(runner: Runner) {
      runner.on('pass', test => send(test, 'passed'));
      runner.on('fail', (test, error) => send(test, 'failed', error.stack ?? String(error)));
      runner.on('pending', test => send(test, 'skipped'));
    }
  }
  return { Reporter: Reporter as unknown as typeof Mocha.reporters.Base, sent: () => queue };
}
