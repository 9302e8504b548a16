import fs from 'node:fs';
import path from 'node:path';
import { root } from './places.mjs';

const prefix = '/__extension';
const types = {
  '.cjs': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Offers the repository's files to the page under the server's own origin, and makes the workbench take the extension
 * and `entry` from there, which puts both into the web worker extension host.
 */
export async function serveExtension(page, origin, entry) {
  await page.context().route(url => url.origin === origin && url.pathname.startsWith(`${prefix}/`), serve);
  const at = file => ({ scheme: 'http', authority: new URL(origin).host, path: `${prefix}${file}` });
  const options = { extensions: [at('')], extensionTestsPath: at(entry.slice(root.length)) };
  await page.addInitScript(developmentOptions => {
    document.addEventListener('readystatechange', () => {
      const element = document.getElementById('vscode-workbench-web-configuration');
      if (document.readyState !== 'interactive' || !element) return;
      const configuration = JSON.parse(element.dataset.settings);
      configuration.developmentOptions = { ...configuration.developmentOptions, ...developmentOptions };
      element.dataset.settings = JSON.stringify(configuration);
    });
  }, options);
}

function serve(route) {
  const { pathname } = new URL(route.request().url());
  const file = path.join(root, decodeURIComponent(pathname.slice(prefix.length)));
  if (!fs.statSync(file, { throwIfNoEntry: false })?.isFile()) return route.fulfill({ status: 404 });
  const type = types[path.extname(file)] ?? 'application/octet-stream';
  return route.fulfill({ path: file, headers: { 'content-type': type, 'access-control-allow-origin': '*' } });
}
