import fs from 'node:fs';
import path from 'node:path';
import { openPage } from './browser.mjs';
import { openChannel } from './channel.mjs';
import { ensureHost } from './install.mjs';
import { host, out, root } from './places.mjs';
import { makeScratch } from './scratch.mjs';
import { installVsix, remote, startServer } from './server.mjs';
import { serveExtension } from './web.mjs';

// Both end what hangs, on a busy machine too; a test may be silent until its own limit.
const startLimit = 180_000;
const silenceLimit = 120_000;
/** An extension that has nothing in it. */
const idle = path.join(host, 'idle');

/**
 * Starts VS Code with the extension and has it run `entry`, a bundle with an exported `run`, in the extension host
 * `kind` ('node' or 'web'). `fill` puts files into the workspace; `verbs` makes the requests that `entry` may send.
 * With `vsix` the extension is installed from that package, and `entry` comes with an extension that has nothing else;
 * with `restricted` nobody has said that the workspace is to be trusted.
 * Resolves with undefined when the entry has finished, or with the reason why it never will.
 */
export async function runInside({ kind, entry, task, fill, settings, size, makeVerbs, vsix, restricted = false }) {
  await ensureHost();
  const { done, finish, alive } = waiting();
  const listen = verb => body => {
    alive();
    return verb(body);
  };
  let page;
  const verbs = { hello: () => task, finished: problem => finish(problem ?? undefined), ...makeVerbs(() => page) };
  const channel = await openChannel(
    Object.fromEntries(Object.entries(verbs).map(([name, verb]) => [name, listen(verb)])),
    { onClosed: () => finish('the extension host has died') },
  );
  const trust = { 'security.workspace.trust.enabled': restricted, 'security.workspace.trust.startupPrompt': 'never' };
  const scratch = makeScratch({ ...settings, ...trust, 'unLetterHost.channel': channel.address });
  fill(scratch.workspace);
  if (vsix) await installVsix(scratch, vsix);
  const log = name => path.join(out, 'logs', `${kind}-${name}.log`);
  const server = await startServer(scratch, { log: log('server'), flags: ['--enable-smoke-test-driver'] });
  server.ended.then(() => finish('the server of VS Code has ended'));
  try {
    page = await openPage(scratch, { log: log('page'), size });
    page.on('crash', () => finish('the page has crashed'));
    page.on('close', () => finish('the page has closed'));
    await page.exposeFunction('codeAutomationExit', code => finish(`VS Code ended the run early (${code})`));
    const payload = await place(kind, server.origin, page, entry, vsix ? idle : root);
    await page.goto(server.address({ folder: scratch.workspace, payload: JSON.stringify(payload) }));
    return await done;
  } finally {
    await page?.context().browser().close();
    await server.stop();
    channel.close();
  }
}

function waiting() {
  let finish;
  const done = new Promise(resolve => {
    finish = resolve;
  });
  let timer;
  const expect = (limit, reason) => {
    clearTimeout(timer);
    timer = setTimeout(() => finish(`${reason} for ${limit / 1000} s`), limit);
  };
  expect(startLimit, 'the extension host has not started');
  done.then(() => clearTimeout(timer));
  return { done, finish, alive: () => expect(silenceLimit, 'the extension host has said nothing') };
}

/** Puts the extension and `entry` before the host of that kind; what the page's address must say of it is returned. */
async function place(kind, origin, page, entry, extension) {
  const payload = [['skipWelcome', 'true']];
  if (kind === 'web') {
    await serveExtension(page, origin, entry);
  } else {
    payload.push(
      ['extensionDevelopmentPath', remote(origin, extension)],
      ['extensionTestsPath', remote(origin, entry)],
    );
  }
  return payload;
}

/** Copies a folder's files into the workspace; to be given as `fill`. */
export const filledFrom = folder => workspace => fs.cpSync(folder, workspace, { recursive: true });
