import fs from 'node:fs';
import path from 'node:path';
import { atEnd } from './ending.mjs';
import { writeFontConfig } from './fonts.mjs';
import { requireFromHost } from './places.mjs';
import { cleanEnvironment } from './scratch.mjs';
import { ensureBrowser } from './unpack.mjs';

const flags = ['disable-gpu', 'disable-quic', 'no-first-run', 'disable-background-networking', 'disable-sync'];

/** The addresses outside this machine that the page, its frames and its workers have asked for; none was reached. */
export const refused = [];

/** Opens an empty page in a browser of our own that reaches nothing but this machine; what it logs goes to `log`. */
export async function openPage(scratch, { log, size = { width: 1400, height: 900 } }) {
  const { executable, libraries, fonts } = await ensureBrowser();
  const { chromium } = requireFromHost('playwright-core');
  const browser = await chromium.launch({
    executablePath: executable,
    // The browser's own sandbox needs rights that containers rarely give; it shows only pages of ours.
    args: ['--no-sandbox', ...flags.map(flag => `--${flag}`)],
    env: cleanEnvironment({
      HOME: scratch.home,
      TMPDIR: scratch.tmp,
      LD_LIBRARY_PATH: libraries,
      FONTCONFIG_FILE: writeFontConfig(scratch.home, fonts),
    }),
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  atEnd(() => browser.close());
  refused.length = 0;
  const context = await browser.newContext({ viewport: size, locale: 'en-US' });
  await context.route(
    url => url.hostname !== '127.0.0.1',
    route => {
      refused.push(route.request().url());
      return route.abort();
    },
  );
  const page = await context.newPage();
  fs.mkdirSync(path.dirname(log), { recursive: true });
  const file = fs.createWriteStream(log);
  page.on('console', message => file.write(`[${message.type()}] ${message.text()}\n`));
  page.on('pageerror', error => file.write(`[uncaught] ${error.stack}\n`));
  return page;
}
