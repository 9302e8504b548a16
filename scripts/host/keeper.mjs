// node keeper.mjs GRACE SCRATCH COMMAND ARGUMENT…
// Runs the command as a process group of its own. As soon as the command ends, or this program's standard input
// closes, which it does however the parent ended, the whole group is ended, those deaf to it after GRACE
// milliseconds, and the scratch folder, unless that is empty text, removed. To be started by keep.mjs.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

const [grace, scratch, command, ...args] = process.argv.slice(2);
const groups = process.platform !== 'win32';
const child = spawn(command, args, { detached: groups, stdio: ['ignore', 'inherit', 'inherit'] });

function signalGroup(signal) {
  try {
    process.kill(groups ? -child.pid : child.pid, signal);
  } catch {
    // The group is gone already.
  }
}

function endGroup() {
  if (Number(grace)) signalGroup('SIGTERM');
  setTimeout(() => signalGroup('SIGKILL'), Number(grace));
}

function finish(code) {
  signalGroup('SIGKILL');
  if (scratch) rmSync(scratch, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  process.exit(code);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, endGroup);
process.stdin.resume().on('close', endGroup);
child.on('exit', (code, signal) => finish(signal ? 1 : code));
child.on('error', error => {
  console.error(error.message);
  finish(1);
});
