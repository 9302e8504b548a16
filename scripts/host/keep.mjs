import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { atEnd } from './ending.mjs';

const keeper = fileURLToPath(new URL('keeper.mjs', import.meta.url));

/**
 * Spawns a command that, with all it starts, never outlives this program, even if that is killed. `stop` ends it, at
 * once or after `grace` milliseconds for an orderly end, and then its folder `scratch` is removed. `ended` resolves
 * with its exit code.
 */
export function spawnKept(command, args, { grace = 0, scratch = '', stdio = 'inherit', ...options }) {
  const child = spawn(process.execPath, [keeper, grace, scratch, command, ...args], {
    ...options,
    detached: process.platform !== 'win32',
    stdio: ['pipe', stdio, stdio],
  });
  const ended = new Promise(resolve => child.once('close', resolve));
  const stop = () => {
    child.stdin.end();
    return ended;
  };
  // The keeper may end while it is being told to.
  child.stdin.on('error', () => {});
  atEnd(stop);
  return { child, ended, stop };
}
