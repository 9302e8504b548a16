import { perform } from './channel';
import { makeReporter } from './report';

/** Runs the suite in the Node.js extension host; VS Code calls this. */
export const run = () =>
  perform(async ({ grep }) => {
    const { default: Mocha } = await import('mocha');
    const { Reporter, sent } = makeReporter();
    const mocha = new Mocha({ timeout: 90_000, reporter: Reporter, grep });
    mocha.suite.emit('pre-require', globalThis, '', mocha);
    await import('un-letter:suite');
    await new Promise<void>(resolve => {
      mocha.run(() => resolve());
    });
    await sent();
  });
