import path from 'node:path';
import { createInterface } from 'node:readline';
import { bundleUnitTests } from './bundle.mjs';
import { spawnKept } from './keep.mjs';
import { root } from './places.mjs';

/** Longer than the limit of any test: it ends what its own limit cannot, a loop that never gives way. */
const silenceLimit = 660_000;

/** Runs the tests that need no VS Code in a Node.js of their own; resolves with the reason if it did not end well. */
export async function runUnitTests({ grep, onResult }) {
  const bundles = await bundleUnitTests();
  if (bundles.length === 0) return 'there are no test files';
  const mocha = path.join(root, 'node_modules/mocha/bin/mocha.js');
  // The limit ends what hangs, on a busy machine too.
  const options = ['--reporter', 'json-stream', '--timeout', '60000', ...(grep ? ['--grep', grep] : [])];
  const command = ['--enable-source-maps', mocha, ...options, ...bundles];
  const { child, ended: closed, stop } = spawnKept(process.execPath, command, { cwd: root, stdio: 'pipe' });
  child.stderr.pipe(process.stderr);
  return new Promise(resolve => {
    let timer;
    let ended = false;
    let failed = false;
    const alive = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        stop();
        resolve(`no test has ended for ${silenceLimit / 1000} s`);
      }, silenceLimit);
    };
    alive();
    createInterface({ input: child.stdout }).on('line', line => {
      alive();
      const [event, detail] = parse(line);
      ended ||= event === 'end';
      failed ||= event === 'fail';
      if (event === 'pass' || event === 'fail') onResult(toResult(event, detail));
      else if (event === undefined) console.log(line);
    });
    closed.then(code => {
      clearTimeout(timer);
      resolve(ended && (failed || code === 0) ? undefined : `mocha did not end well (${code})`);
    });
  });
}

/** Mocha's report is a line of JSON per event; anything else is what a test has printed. */
function parse(line) {
  if (!/^\["(start|pass|fail|end)",\{/.test(line)) return [];
  try {
    return JSON.parse(line);
  } catch {
    return [];
  }
}

const toResult = (event, { fullTitle, duration = 0, err, stack }) =>
  event === 'pass'
    ? { title: fullTitle, state: 'passed', duration }
    : { title: fullTitle, state: 'failed', duration, error: stack ?? err };
