// node scripts/run.mjs FILE.ts [arguments]: runs a TypeScript script of this repository.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Bundles a script into out/ and runs it; gives its exit status. */
export async function runScript(file, args = []) {
  const outfile = path.join(root, 'out', file.replace(/\.ts$/, '.mjs'));
  await build({
    absWorkingDir: root,
    entryPoints: [file],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'es2022',
    loader: { '.tsv': 'text' },
    logLevel: 'warning',
    sourcemap: 'inline',
    // Packages in the old form call require for the modules of Node.js.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  });
  const { status } = spawnSync(process.execPath, ['--enable-source-maps', outfile, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  return status ?? 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.exitCode = await runScript(process.argv[2], process.argv.slice(3));
