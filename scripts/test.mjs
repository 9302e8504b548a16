// node scripts/test.mjs [unit|node|web|package|desktop …] [--grep X]
// Runs the tests: unit in Node.js, the others in a VS Code, and before all of them, when none is named, the checks.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { bundleForHost } from './host/bundle.mjs';
import { runInDesktop } from './host/electron.mjs';
import { ending, main } from './host/ending.mjs';
import { supported } from './host/install.mjs';
import { lookingVerbs } from './host/pictures.mjs';
import { host, out, root } from './host/places.mjs';
import { filledFrom, runInside } from './host/session.mjs';
import { Tally } from './host/tally.mjs';
import { runUnitTests } from './host/unit.mjs';
import { writeVsix } from './package/vsix.mjs';

const stages = {
  unit: options => runUnitTests(options),
  node: options => runHost('node', options),
  web: options => runHost('web', options),
  package: options => runPackage(options),
  desktop: options => runInDesktop(options),
};

const usual = supported ? ['unit', 'node', 'web', 'package'] : ['unit', 'desktop'];

async function runHost(kind, { grep, onResult, suite, vsix, restricted }) {
  return runInside({
    kind,
    entry: await bundleForHost(kind, { suite }),
    vsix,
    restricted,
    task: { grep },
    fill: workspace => {
      filledFrom(path.join(host, 'workspace'))(workspace);
      fs.symlinkSync(path.join(host, 'workspace/outside.css'), path.join(workspace, 'linked.css'));
    },
    // In a browser VS Code saves by itself, and a test could not give back what it has changed.
    settings: { 'files.autoSave': 'off' },
    makeVerbs: getPage => ({ result: onResult, ...lookingVerbs(kind, getPage) }),
  });
}

/** Runs the tests of the extension as it is installed from its package, in a workspace that nobody trusts. */
function runPackage(options) {
  const vsix = path.join(out, 'un-letter.vsix');
  writeVsix(vsix);
  return runHost('node', { ...options, suite: 'packaged', vsix, restricted: true });
}

async function runStage(name, grep, tally) {
  const before = tally.passed + tally.failed;
  let problem;
  try {
    problem = await stages[name]({ grep, onResult: result => tally.add(name, result) });
  } catch (error) {
    problem = process.env.DEBUG ? error.stack : error.message;
  }
  if (ending()) return;
  if (problem) tally.fail(name, problem);
  else if (tally.passed + tally.failed === before) tally.fail(name, 'no test has run');
}

function check(tally) {
  const script = path.join(root, 'scripts/check.mjs');
  if (!fs.existsSync(script)) return;
  const { status } = spawnSync(process.execPath, [script], { cwd: root, stdio: 'inherit' });
  if (status !== 0) tally.fail('check', 'types, style or generated files; see above');
}

async function test() {
  const { values, positionals } = parseArgs({ options: { grep: { type: 'string' } }, allowPositionals: true });
  const unknown = positionals.find(name => !Object.hasOwn(stages, name));
  if (unknown) throw new Error(`There is no stage "${unknown}"; there are ${Object.keys(stages).join(', ')}.`);
  const tally = new Tally();
  try {
    await build();
    if (positionals.length === 0) check(tally);
    for (const name of positionals.length ? positionals : usual) await runStage(name, values.grep, tally);
  } catch (error) {
    tally.fail('build', error.message);
  }
  console.log(String(tally));
  return tally.failed === 0 ? 0 : 1;
}

await main(test);
