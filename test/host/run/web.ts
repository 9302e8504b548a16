import { perform } from './channel';
import { makeReporter } from './report';

/** Runs the suite in the web worker extension host; VS Code calls this. */
export const run = () =>
  perform(async ({ grep }) => {
    // Loaded late, since once bundled it takes the place of this module's exports.
    await import('mocha/mocha.js');
    const { Reporter, sent } = makeReporter();
    mocha.setup({ ui: 'bdd', timeout: 90_000, reporter: Reporter, grep });
    await import('un-letter:suite');
    await new Promise<void>(resolve => {
      mocha.run(() => resolve());
    });
    await sent();
  });
