// Bundles the extension (both hosts), the server (both hosts), the command line and the preview page into dist/.

import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { context } from 'esbuild';
import { notices } from './package/notices.mjs';
import { runScript } from './run.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const watch = process.argv.includes('--watch');
const base = {
  absWorkingDir: root,
  bundle: true,
  target: 'es2022',
  logLevel: watch ? 'info' : 'warning',
  minify: !watch,
  sourcemap: watch ? 'linked' : false,
  legalComments: 'none',
  metafile: true,
  loader: { '.tsv': 'text' },
  // Half of the packs is in scripts that escapes would make three times as long.
  charset: 'utf8',
};
const node = {
  ...base,
  platform: 'node',
  // What a package has in both forms is smaller, and can be bundled, as a module.
  mainFields: ['module', 'main'],
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  external: ['vscode'],
  // Node.js reads a bundle that `import` loads for the names of what it exports before it compiles it; `require` does not.
  supported: { 'dynamic-import': false },
};
const web = { ...base, platform: 'browser', mainFields: ['browser', 'module', 'main'], conditions: ['browser'] };

/** Has a bundle take what one of its imports names from another bundle beside it, when that is run. */
const from = (file, imported) => ({
  name: `from ${file}`,
  setup: b => b.onResolve({ filter: imported }, () => ({ path: `./${file}`, external: true })),
});

/** Every bundle of the product; tests add their own in test.mjs. */
export const bundles = [
  { ...node, entryPoints: { extension: 'client/src/node.ts' }, outdir: 'dist/node' },
  // The server says what it can before it loads what does it.
  {
    ...node,
    entryPoints: { server: 'server/src/node.ts' },
    outdir: 'dist/node',
    plugins: [from('serve.cjs', /^\.\/serve$/)],
  },
  {
    ...node,
    entryPoints: { serve: 'server/src/serve.ts' },
    outdir: 'dist/node',
    plugins: [from('server.cjs', /^vscode-languageserver$/)],
  },
  {
    ...node,
    entryPoints: { cli: 'server/src/cli/main.ts' },
    outdir: 'dist/node',
    banner: { js: '#!/usr/bin/env node' },
    plugins: [from('server.cjs', /^\.\.\/node$/)],
  },
  {
    ...web,
    format: 'cjs',
    external: ['vscode'],
    entryPoints: { extension: 'client/src/browser.ts' },
    outdir: 'dist/browser',
  },
  { ...web, format: 'iife', entryPoints: { server: 'server/src/browser.ts' }, outdir: 'dist/browser' },
  { ...web, format: 'iife', entryPoints: { preview: 'client/src/preview/webview/main.ts' }, outdir: 'dist/webview' },
];

/** Builds all bundles anew, the pages of the rules and the licences; rejects when one of them has an error. */
export async function build() {
  const dist = path.join(root, 'dist');
  fs.rmSync(dist, { recursive: true, force: true });
  if ((await runScript('scripts/generate/writePages.ts')) !== 0)
    throw new Error('The pages of the rules were not made.');
  const contexts = await Promise.all(bundles.map(options => context(options)));
  if (watch) return void (await Promise.all(contexts.map(c => c.watch())));
  const built = await Promise.all(contexts.map(c => c.rebuild()));
  fs.writeFileSync(path.join(dist, 'NOTICES.txt'), notices(built.map(b => b.metafile)));
  await Promise.all(contexts.map(c => c.dispose()));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
