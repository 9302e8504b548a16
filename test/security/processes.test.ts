import assert from 'node:assert/strict';
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
