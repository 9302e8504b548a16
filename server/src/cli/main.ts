import { isMainThread } from 'node:worker_threads';
import '../compileLess';
import { version } from '../../../package.json';
import { commands } from './commands/index';
import { serve } from './records/serve';
import { usage } from './usage';

/** Runs a command and leaves its exit status; the text of the outcome is written at once, so that a pipe gets all of it. */
async function main([name = '', ...rest]: readonly string[]): Promise<void> {
  const known = name === 'lsp' || Object.hasOwn(commands, name);
  const end = rest.indexOf('--');
  const options = end < 0 ? rest : rest.slice(0, end);
  if (['--help', '-h', 'help'].includes(name) || (known && options.some(o => o === '--help' || o === '-h')))
    return print(usage);
  if (name === '--version' || name === '-v') return print(version);
  if (!known) return refuse(`${name && `un-letter: no such command: ${name}\n`}${usage}`);
  if (name === 'lsp') {
    if (!options.some(o => /^--(stdio|node-ipc|pipe|socket)\b/.test(o))) return refuse('un-letter: lsp needs --stdio.');
    // The server is loaded only when it is asked for: the other commands start without it.
    await import('../node');
    return;
  }
  // Whoever reads may have had enough, as `head` has.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  process.exitCode = await commands[name]!(rest);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function refuse(text: string): void {
  process.stderr.write(`${text}\n`);
  process.exitCode = 2;
}

// The workers of a command run this same program.
if (isMainThread) void main(process.argv.slice(2));
else serve();
