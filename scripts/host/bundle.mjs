import fs from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { host, out, root } from './places.mjs';

const common = {
  absWorkingDir: root,
  bundle: true,
  target: 'es2022',
  sourcemap: 'inline',
  logLevel: 'warning',
  loader: { '.tsv': 'text' },
};

/**
 * Bundles an entry point of test/host/run for one kind of extension host, with the tests of a folder of test/host, and
 * returns its path.
 */
export async function bundleForHost(kind, { entry = kind, suite = 'suite' } = {}) {
  const assert = path.join(host, 'run/assert.ts');
  const forWeb = {
    platform: 'browser',
    mainFields: ['browser', 'module', 'main'],
    alias: { 'node:assert': assert, 'node:assert/strict': assert },
    external: ['vscode'],
  };
  const forNode = { platform: 'node', external: ['vscode', 'mocha'] };
  const outfile = path.join(out, 'host', `${entry}-${suite}.cjs`);
  await build({
    ...common,
    ...(kind === 'web' ? forWeb : forNode),
    entryPoints: [path.join(host, 'run', `${entry}.ts`)],
    outfile,
    format: 'cjs',
    plugins: [testsIn(path.join(host, suite))],
  });
  return outfile;
}

/** Bundles the tests that need no VS Code, one file each, and returns the paths of the bundles. */
export async function bundleUnitTests() {
  const outdir = path.join(out, 'test');
  fs.rmSync(outdir, { recursive: true, force: true });
  const entryPoints = find(path.join(root, 'test'), [path.basename(host)]);
  if (entryPoints.length === 0) return [];
  const { metafile } = await build({
    ...common,
    platform: 'node',
    format: 'esm',
    splitting: true,
    external: ['esbuild', 'mocha', 'typescript', 'vscode'],
    // What packages in CommonJS form require of Node.js has to be found from an ES module.
    banner: {
      js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
    },
    entryPoints,
    outbase: path.join(root, 'test'),
    outdir,
    outExtension: { '.js': '.mjs' },
    metafile: true,
  });
  const outputs = Object.entries(metafile.outputs).filter(([, output]) => output.entryPoint);
  return outputs.map(([file]) => path.join(root, file));
}

const testsIn = suite => ({
  name: 'tests',
  setup(bundler) {
    bundler.onResolve({ filter: /^un-letter:suite$/ }, ({ path: name }) => ({ path: name, namespace: 'suite' }));
    bundler.onLoad({ filter: /.*/, namespace: 'suite' }, () => ({
      contents: find(suite)
        .map(file => `import ${JSON.stringify(file)};`)
        .join('\n'),
      resolveDir: suite,
    }));
  },
});

/** The test files in a folder and those in it, in the order of their names, except in folders of the names given. */
function find(folder, except = []) {
  const entries = fs.readdirSync(folder, { withFileTypes: true });
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(entry => {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) return except.includes(entry.name) ? [] : find(file, except);
      return entry.name.endsWith('.test.ts') ? [file] : [];
    });
}
