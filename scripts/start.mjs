// npm start [-- --browser] [-- --watch] [-- --port N]
// Opens the samples in a VS Code that has the extension: the desktop's, or one from npm packages in a browser.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { openDesktop } from './host/desktop.mjs';
import { ending, main } from './host/ending.mjs';
import { ensureHost } from './host/install.mjs';
import { out, root } from './host/places.mjs';
import { makeScratch } from './host/scratch.mjs';
import { remote, startServer } from './host/server.mjs';

const samples = path.join(root, 'samples');
/** What is open at once: the letter with something to find. */
const first = path.join(samples, 'english.letter.txt');

async function start() {
  const { values } = parseArgs({
    options: { browser: { type: 'boolean' }, watch: { type: 'boolean' }, port: { type: 'string' } },
  });
  console.log('Building the extension …');
  await build();
  if (!values.browser && openDesktop(samples, first)) return 0;
  await ensureHost();
  console.log('Starting VS Code …');
  const scratch = makeScratch();
  // A link, not a copy: a reloaded window runs what was built last.
  const { publisher, name, version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  fs.symlinkSync(root, path.join(scratch.extensions, `${publisher}.${name}-${version}`), 'dir');
  const server = await startServer(scratch, {
    log: path.join(out, 'logs/start.log'),
    port: values.port,
    flags: ['--default-folder', samples],
  });
  const payload = [
    ['skipWelcome', 'true'],
    ['openFile', remote(server.origin, first)],
  ];
  const address = server.address({ payload: JSON.stringify(payload) });
  console.log(`\nVS Code is running with the extension. Open this address in a browser:\n\n    ${address}\n`);
  console.log('After a change, run "npm run build" and reload the page. Ctrl-C ends it.');
  await server.ended;
  if (!ending()) console.error('VS Code has ended; its log is out/logs/start.log.');
  return 1;
}

await main(start, 0);
