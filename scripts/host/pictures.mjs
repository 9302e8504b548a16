import fs from 'node:fs';
import path from 'node:path';
import { out, requireFromHost } from './places.mjs';

const limit = 15_000;

/** What a host without a page answers: there are no pictures, and tests that look into a webview are skipped. */
export const blindVerbs = { hasPage: () => false, shot: () => {} };

/** The requests of tests that concern what is to be seen: pictures, and the document shown in a webview. */
export function lookingVerbs(host, getPage) {
  return {
    hasPage: () => true,
    shot: name => takePicture(getPage(), path.join(out, 'shots', `${host}-${name}.png`)),
    webview: async script => (await webview(getPage())).evaluate(script),
    axe: async options => {
      const frame = await webview(getPage());
      await frame.evaluate(fs.readFileSync(requireFromHost.resolve('axe-core/axe.min.js'), 'utf8'));
      return frame.evaluate(given => globalThis.axe.run(document, given), options ?? {});
    },
  };
}

/** Saves what the page shows once its fonts are loaded and its last change is drawn. */
export async function takePicture(page, file) {
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  });
  await page.screenshot({ path: file });
}

/** The frame that shows what an extension has put into a webview, the newest if there are several; waits for one. */
export async function webview(page) {
  const outer = page.locator('iframe.webview.ready').last();
  const frame = outer.contentFrame().locator('iframe#active-frame');
  await frame.waitFor({ state: 'attached', timeout: limit });
  return (await frame.elementHandle()).contentFrame();
}
