// node bench/start.mjs [--gate]: builds the product and the floors as they ship, and runs the bench.
import { build as bundle } from 'esbuild';
import { build, bundles } from '../scripts/build.mjs';
import { runScript } from '../scripts/run.mjs';

await build();
const { entryPoints: _, ...options } = bundles.find(b => b.entryPoints.server);
await bundle({
  ...options,
  entryPoints: ['whole', 'lines', 'raw'].map(name => `bench/floors/${name}.ts`),
  outdir: 'out/bench/floors',
});
process.exitCode = await runScript('bench/main.ts', process.argv.slice(2));
