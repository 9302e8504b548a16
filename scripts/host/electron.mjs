import fs from 'node:fs';
import path from 'node:path';
import { bundleForHost } from './bundle.mjs';
import { openChannel } from './channel.mjs';
import { hasDisplay } from './desktop.mjs';
import { atEnd } from './ending.mjs';
import { blindVerbs } from './pictures.mjs';
import { host, root } from './places.mjs';
import { makeScratch, writeSettings } from './scratch.mjs';

/** Runs the suite in a desktop VS Code that `@vscode/test-electron` downloads; resolves with what went wrong, if so. */
export async function runInDesktop({ grep, onResult }) {
  if (Number.parseInt(process.versions.node, 10) < 22) {
    return `desktop VS Code is tested with Node.js 22 or newer; this is ${process.versions.node}`;
  }
  if (!hasDisplay()) return 'desktop VS Code needs a display; start this with xvfb-run where there is none';
  const entry = await bundleForHost('node');
  let outcome = 'VS Code has ended before the tests did';
  const verbs = {
    ...blindVerbs,
    hello: () => ({ grep }),
    result: onResult,
    finished: problem => {
      outcome = problem ?? undefined;
    },
  };
  const channel = await openChannel(verbs, { onClosed: () => {} });
  const scratch = makeScratch();
  atEnd(() => fs.rmSync(scratch.home, { recursive: true, force: true, maxRetries: 10 }));
  writeSettings(scratch.data, { 'unLetterHost.channel': channel.address });
  fs.cpSync(path.join(host, 'workspace'), scratch.workspace, { recursive: true });
  const { downloadAndUnzipVSCode, runTests } = await import('@vscode/test-electron');
  let vscodeExecutablePath;
  try {
    vscodeExecutablePath = await downloadAndUnzipVSCode();
  } catch (error) {
    return `desktop VS Code could not be downloaded, which needs the internet: ${error.message}`;
  }
  const folders = [`--user-data-dir=${scratch.data}`, `--extensions-dir=${scratch.extensions}`];
  await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: root,
    extensionTestsPath: entry,
    launchArgs: [scratch.workspace, ...folders],
  }).catch(error => {
    outcome ??= error.message;
  });
  return outcome;
}
