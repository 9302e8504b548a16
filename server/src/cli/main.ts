import { commands, usage } from './commands';

/** Runs a command and leaves its exit status; the text of the outcome is written at once, so that a pipe gets all of it. */
async function main(argv: readonly string[]): Promise<void> {
  const [name, ...rest] = argv;
  if (name === 'lsp') {
    // The server is loaded only when it is asked for: the other commands start without it.
    await import('../node');
    return;
  }
  const command = commands[name ?? ''];
  if (!command) {
    const asked = name === undefined || name === '--help' || name === '-h' || name === 'help';
    (asked && name ? process.stdout : process.stderr).write(`${usage}\n`);
    process.exitCode = asked && name ? 0 : 2;
    return;
  }
  process.exitCode = command(rest);
}

void main(process.argv.slice(2));
