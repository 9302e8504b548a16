// Checks types, style, generated files and the sizes of the bundles; says what is wrong and fails.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as esbuild } from 'esbuild';
import { bundles } from './build.mjs';
import { writeLists } from './generate/lists.mjs';
import { runScript } from './run.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = name => path.join(root, 'node_modules', ...name);
const projects = [
  'server/tsconfig.core.json',
  'server/tsconfig.json',
  'client/tsconfig.json',
  'client/src/preview/webview/tsconfig.json',
  'test/tsconfig.json',
];
/**
 * Bytes a bundle of the server may have, without its data: the agendas and the words of six languages. In Node the server
 * starts from one and loads the other; a browser has both in one.
 */
const limits = { 'dist/node/server.cjs': 200_000, 'dist/node/serve.cjs': 320_000, 'dist/browser/server.js': 500_000 };
const data = /^server\/(?:data\/|src\/languages\/(?:ar|en|es|fr|ru|zh|phrases)\.ts|src\/rules\/words\/)/;

/** In a log, biome's colours would stand between all letters. */
const plain = process.stdout.isTTY ? [] : ['--colors=off'];

function run(...command) {
  return spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' }).status === 0;
}

async function areSmall(options) {
  const { metafile } = await esbuild({ ...options, metafile: true, write: false });
  return Object.entries(metafile.outputs).every(([file, { inputs }]) => {
    const limit = limits[file];
    if (!limit) return true;
    const code = Object.entries(inputs).filter(([input]) => !data.test(input));
    const size = code.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
    console.log(`${file}: ${size} of ${limit} bytes without data`);
    return size <= limit;
  });
}

const results = [
  ...projects.map(p => run(bin(['typescript', 'bin', 'tsc']), '--noEmit', '-p', p)),
  run(bin(['@biomejs', 'biome', 'bin', 'biome']), 'ci', '--error-on-warnings', ...plain, '.'),
  writeLists(true) && (await runScript('scripts/generate/main.ts', ['--check'])) === 0,
  ...(await Promise.all(bundles.map(areSmall))),
];
process.exitCode = results.every(Boolean) ? 0 : 1;
