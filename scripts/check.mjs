// Checks types, style, generated files and the sizes of the bundles; says what is wrong and fails.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
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
/** Bytes a server bundle may have, without the data that is bundled with it. */
const limit = 400_000;

function run(...command) {
  return spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' }).status === 0;
}

function small(file) {
  const data = fs.statSync(path.join(root, 'server/data/agendas.tsv')).size;
  const size = fs.statSync(path.join(root, file)).size - data;
  if (size > limit) console.error(`${file}: ${size} bytes without data, more than ${limit}`);
  return size <= limit;
}

const results = [
  ...projects.map(p => run(bin(['typescript', 'bin', 'tsc']), '--noEmit', '-p', p)),
  run(bin(['@biomejs', 'biome', 'bin', 'biome']), 'ci', '--error-on-warnings', '.'),
  (await runScript('scripts/generate/main.ts', ['--check'])) === 0,
  small('dist/node/server.cjs'),
  small('dist/browser/server.js'),
];
process.exitCode = results.every(Boolean) ? 0 : 1;
