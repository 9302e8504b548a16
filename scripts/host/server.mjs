import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { spawnKept } from './keep.mjs';
import { node, vscode } from './places.mjs';
import { cleanEnvironment } from './scratch.mjs';

const startLimit = 120_000;

/**
 * Starts VS Code's server on the loopback interface, for those who know a secret: any page of the web could otherwise
 * speak to it. `address` makes the address of a window, with that secret in it. `ended` resolves when the server has
 * stopped, by itself or by `stop`; its scratch folder is gone by then.
 */
export async function startServer(scratch, { log, port = 0, flags = [] }) {
  const secret = randomUUID();
  const secretFile = path.join(scratch.home, 'secret');
  fs.writeFileSync(secretFile, secret, { mode: 0o600 });
  const args = [
    ...['--host', '127.0.0.1', '--port', port, '--connection-token-file', secretFile],
    ...['--disable-telemetry', '--disable-update-check', ...flags],
  ];
  const server = spawnVsCode(scratch, args, { scratch: scratch.home, grace: 3000 });
  const origin = `http://127.0.0.1:${await listening(server, log)}`;
  const address = query => `${origin}/?${new URLSearchParams({ tkn: secret, ...query })}`;
  return { origin, address, ended: server.ended, stop: server.stop };
}

/** Installs the package of an extension into the VS Code that a server on this folder will be; no registry is asked. */
export async function installVsix(scratch, file) {
  const { child, ended } = spawnVsCode(scratch, ['--install-extension', file]);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (said += chunk));
  if ((await ended) !== 0 || !/was successfully installed/.test(said))
    throw new Error(`The package could not be installed:\n${said.trim()}`);
}

function spawnVsCode(scratch, args, options) {
  const folders = ['--server-data-dir', scratch.data, '--extensions-dir', scratch.extensions];
  const main = path.join(vscode, 'out/server-main.js');
  return spawnKept(node, [main, '--accept-server-license-terms', ...folders, ...args], {
    stdio: 'pipe',
    cwd: scratch.home,
    env: cleanEnvironment({ HOME: scratch.home, TMPDIR: scratch.tmp, EXTENSIONS_GALLERY: '{}' }),
    ...options,
  });
}

/** A file of this machine as the window of a server knows it. */
export const remote = (origin, file) => `vscode-remote://${new URL(origin).host}${pathToFileURL(file).pathname}`;

function listening({ child, ended }, log) {
  fs.mkdirSync(path.dirname(log), { recursive: true });
  const file = fs.createWriteStream(log);
  return new Promise((resolve, reject) => {
    let said = '';
    const read = chunk => {
      file.write(chunk);
      if (said.length < 10_000) said += chunk;
      const port = /agent listening on (\d+)/.exec(said)?.[1];
      if (port) resolve(port);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    ended.then(() => reject(new Error(`VS Code's server did not start:\n${said.trim()}`)));
    setTimeout(() => reject(new Error(`VS Code's server did not start in time:\n${said.trim()}`)), startLimit).unref();
  });
}
