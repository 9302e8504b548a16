import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { letterIn } from '../help/languages';
import { known, pulling, session, uri } from '../lsp/see';
import { filesIn, json } from '../project/read';

const linux = process.platform === 'linux';

/** The sockets that a process has. */
const socketsOf = (pid: number): string[] =>
  fs
    .readdirSync(`/proc/${pid}/fd`)
    .map(fd => {
      try {
        return fs.readlinkSync(`/proc/${pid}/fd/${fd}`);
      } catch {
        return '';
      }
    })
    .flatMap(link => /^socket:\[(\d+)\]$/.exec(link)?.[1] ?? []);

/** The sockets of the network, listening or not, that the system has. */
const network = (): string[] =>
  ['tcp', 'tcp6', 'udp', 'udp6', 'raw', 'raw6'].flatMap(kind =>
    fs.existsSync(`/proc/net/${kind}`)
      ? fs
          .readFileSync(`/proc/net/${kind}`, 'utf8')
          .split('\n')
          .slice(1)
          .flatMap(line => line.trim().split(/\s+/)[9] ?? [])
      : [],
  );

/** A program that fails as soon as anything of the network is loaded or called. */
const deny = `
  import { createRequire } from 'node:module';
  const require = createRequire('file:///');
  const refuse = name => () => { process.stderr.write('NETWORK ' + name); process.exit(99); };
  for (const [module, names] of Object.entries({
    net: ['connect', 'createConnection', 'createServer'], http: ['request', 'get', 'createServer'], dgram: ['createSocket'],
    https: ['request', 'get', 'createServer'], dns: ['lookup', 'resolve'], tls: ['connect', 'createServer'], http2: ['connect'],
  })) { const m = require('node:' + module); for (const n of names) m[n] = refuse(module + '.' + n); }
  require('node:net').Socket.prototype.connect = refuse('net.Socket.connect');
  require('node:net').Server.prototype.listen = refuse('net.Server.listen');
  globalThis.fetch = refuse('fetch');
  globalThis.WebSocket = refuse('WebSocket');
`;

/** Runs the command line without a network; gives its exit status and what it says of a fault. */
function check(input: readonly string[], expected: number): void {
  const args = ['--import', `data:text/javascript,${encodeURIComponent(deny)}`, 'dist/node/cli.cjs', ...input];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  assert.equal(stderr, '');
  assert.equal(status, expected);
}

describe('S5 The processes', () => {
  it('listen on no port and have no connection', function () {
    if (!linux) this.skip();
    return session(pulling, async client => {
      client.open(uri, letterIn('en'));
      await known(client);
      const own = socketsOf(client.child.pid!);
      const all = new Set(network());
      assert.deepEqual(
        own.filter(s => all.has(s)),
        [],
      );
    });
  });
});

describe('S13 Nothing calls the network', () => {
  it('when letters are checked', () => check(['check', 'test/fixtures/letters/en/01.txt'], 0));
  it('when a letter is read', () => check(['facts', 'test/fixtures/letters/zh/01.txt'], 0));
  it('when rules are listed', () => check(['rules'], 0));

  it('where there is no network at all', function () {
    const alone = (...command: string[]) => spawnSync('unshare', ['-rn', ...command], { encoding: 'utf8' });
    if (!linux || alone('true').status !== 0) this.skip();
    const { status } = alone(process.execPath, 'dist/node/cli.cjs', 'check', 'test/fixtures/letters/fr/01.txt');
    assert.equal(status, 0);
  });

  it('and what is bundled has no way to it but what the library brings to be reached by a port that nobody gives', () => {
    const calls = /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\s*\(/;
    for (const folder of ['server/src', 'client/src', 'protocol'])
      for (const file of filesIn(folder, '.ts')) {
        const source = fs.readFileSync(file, 'utf8');
        assert.doesNotMatch(source, calls, file);
        assert.doesNotMatch(source, /from '(?:node:)?(?:net|http|https|http2|dns|tls|dgram|child_process)'/, file);
      }
  });
});

describe('S13 What is installed', () => {
  it('is four packages at most at run time, all bundled', () => {
    const { dependencies = {} } = json('package.json');
    assert.deepEqual(dependencies, {});
  });

  it('runs no script of ours when it is installed', () => {
    const { scripts } = json('package.json');
    for (const name of ['preinstall', 'install', 'postinstall', 'prepare']) assert.equal(scripts[name], undefined);
  });
});

describe('S2 What is run', () => {
  it('is never made of a text: no eval, no Function, no markup from strings', () => {
    const sources = [...filesIn('server/src', '.ts'), ...filesIn('client/src', '.ts'), ...filesIn('protocol', '.ts')];
    const forbidden =
      /\beval\s*\(|\bnew Function\b|\.(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|\bsrcdoc\b/;
    for (const file of sources) assert.doesNotMatch(fs.readFileSync(file, 'utf8'), forbidden, file);
    assert.doesNotMatch(fs.readFileSync('dist/webview/preview.js', 'utf8'), forbidden);
  });
});

describe('S6 What is shown as Markdown', () => {
  it('is never trusted, and holds no HTML', () => {
    for (const file of filesIn('client/src', '.ts'))
      assert.doesNotMatch(fs.readFileSync(file, 'utf8'), /isTrusted|supportHtml|new vscode\.MarkdownString/, file);
  });
});
