import fs from 'node:fs';
import path from 'node:path';
import { refused } from './browser.mjs';
import { out, requireFromHost } from './places.mjs';

const limit = 30_000;

/** What a host without a page answers: there are no pictures, and tests that look into a webview are skipped. */
export const blindVerbs = { hasPage: () => false, shot: () => {} };

/** The requests of tests that concern what is to be seen and done in the window and in the webview shown in it. */
export function lookingVerbs(host, getPage) {
  return {
    hasPage: () => true,
    shot: name => takePicture(getPage(), path.join(out, 'shots', `${host}-${name}.png`)),
    page: script => getPage().evaluate(script),
    webview: async script => (await webview(getPage())).evaluate(script),
    press: key => getPage().keyboard.press(key),
    click: async selector => (await webview(getPage())).locator(selector).first().click({ timeout: limit }),
    wheel: by => turnWheel(getPage(), by),
    refused: () => refused,
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
  const frame = outer(page).contentFrame().locator('iframe#active-frame');
  await frame.waitFor({ state: 'attached', timeout: limit });
  return (await frame.elementHandle()).contentFrame();
}

const outer = page => page.locator('iframe.webview.ready').last();

/** Turns the wheel of the mouse over the webview. */
async function turnWheel(page, by) {
  const { x, y, width, height } = await outer(page).boundingBox();
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.wheel(0, by);
}
