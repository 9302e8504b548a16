import { execFileSync } from 'node:child_process';
import { root } from '../host/places.mjs';

/** Runs the npm that has started this program, or the one on the PATH; gives what it prints. */
export function npm(args, options) {
  const self = process.env.npm_execpath?.endsWith('.js') ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const [command, ...rest] = [...self, ...args];
  return execFileSync(command, rest, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], ...options });
}

/** What npm packs of what is there now: files of the project by their names with slashes, in order. */
export function packedFiles() {
  const [{ files }] = JSON.parse(npm(['pack', '--dry-run', '--json', '--ignore-scripts']));
  return files.map(f => f.path).sort();
}
