import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import type { Diagnostic } from 'vscode-languageserver';
import { baselineRequest, ignoredRequest } from '../../protocol/baseline';
import { caretNotification } from '../../protocol/caret';
import { cleanUpRequest } from '../../protocol/cleanUp';
import { looksLikeLetterRequest, previewRequest } from '../../protocol/preview';
import { rewriteRequest } from '../../protocol/rewrite';
import { stageRequest } from '../../protocol/stage';
import { Client } from '../help/client';
import { filesIn } from '../project/read';
import { letter } from '../rules/check';
import { offline } from './offline';

const text = letter('en/27');
const uri = 'file:///letter.unletter';
const start = { line: 0, character: 0 };
const range = { start, end: { line: 99, character: 0 } };

/** What keeps a program from the network: the first works everywhere, the others where the system allows them. */
const ways: Readonly<Record<string, readonly string[]>> = {
  'a hook in every call of Node.js': [process.execPath, ...offline],
  'a network of its own that leads nowhere': ['unshare', '-n', process.execPath],
  'the same for a user without rights': ['unshare', '-rn', process.execPath],
};

const run = ([command, ...args]: readonly string[], input = '') =>
  spawnSync(command!, args, { encoding: 'utf8', input });

/** Runs the command line; gives how it ends and what it was refused. */
const ends = (way: readonly string[], args: readonly string[], input?: string) => {
  const { status, stderr } = run([...way, 'dist/node/cli.cjs', ...args], input);
  return [args.join(' '), status, /REFUSED .*/.exec(stderr)?.[0]];
};

const file = 'test/fixtures/letters/zh/01.txt';
const commands: readonly (readonly string[])[] = [
  ...['text', 'json', 'sarif', 'github'].map(format => ['check', '--format', format, file]),
  ...['1', '2'].map(jobs => ['check', '--format', 'ndjson', '--jobs', jobs]),
  ...['facts', 'outline'].map(command => [command, file]),
  ...['fix', 'clean'].map(command => [command, '-']),
  ...[['rules'], ['explain', 'missing-annex', '--language', 'fr'], ['--version'], ['--help']],
];
const records = [1, 2, 3].map(id => `${JSON.stringify({ id, text: letter('en/01') })}\n`).join('');
const given = (command: readonly string[]) => (command.includes('ndjson') ? records : letter('en/01'));

/** All that an editor does: opens, types, asks each question, saves, closes. */
async function session([command, ...args]: readonly string[]): Promise<void> {
  const client = new Client(spawn(command!, [...args, 'dist/node/cli.cjs', 'lsp', '--stdio']));
  const literals = {
    codeActionLiteralSupport: { codeActionKind: { valueSet: ['', 'quickfix', 'source', 'refactor'] } },
  };
  const capabilities = { textDocument: { diagnostic: {}, codeAction: literals } };
  await client.request('initialize', { processId: process.pid, rootUri: null, capabilities });
  void client.connection.sendNotification('initialized', {});
  client.open(uri, text);
  client.change(uri, 2, { range: { start, end: start }, text: '\n' });
  void client.connection.sendNotification(caretNotification, { uri, line: 3 });
  const { items } = await client.ask<{ items: Diagnostic[] }>('diagnostic', uri);
  assert.deepEqual(
    items.map(d => d.code),
    ['missing-signature'],
  );
  for (const [method, more] of Object.entries({
    documentSymbol: {},
    foldingRange: {},
    selectionRange: { positions: [start] },
    codeAction: { range, context: { diagnostics: [] } },
  }))
    await client.ask(method, uri, more);
  for (const method of [previewRequest, stageRequest, cleanUpRequest, ignoredRequest])
    await client.request(method, { uri });
  for (const name of ['itemsToRequest', 'annexNumbers']) await client.request(rewriteRequest, { uri, name });
  await client.request(baselineRequest, { uri, baseline: { file: 'a.txt' }, prune: true });
  await client.request(looksLikeLetterRequest, { text });
  void client.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
  client.close(uri);
  assert.deepEqual([await client.stop(), client.stderr], [0, '']);
}

describe('S13 Nothing calls the network or starts a program', () => {
  for (const [name, way] of Object.entries(ways))
    describe(`with ${name}`, () => {
      before(function () {
        if (run([...way, '-e', '0']).status === 0) return;
        console.log(`        left out, since this system does not give it: ${name}`);
        this.skip();
      });

      it('what does is noticed', () => {
        const { status } = run([
          ...way,
          '-e',
          "require('net').connect(9, '192.0.2.1').on('error', () => process.exit(99))",
        ]);
        assert.equal(status, 99);
      });
      it('the command line does its work', () =>
        assert.deepEqual(
          commands.map(c => ends(way, c, given(c))),
          commands.map(c => [c.join(' '), 0, undefined]),
        ));
      it('the server does its work', () => session(way));
    });

  it('and what is bundled has no way to it but what the library brings to be reached by a port that nobody gives', () => {
    const calls = /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\s*\(/;
    for (const folder of ['server/src', 'client/src', 'protocol'])
      for (const source of filesIn(folder, '.ts')) {
        const content = fs.readFileSync(source, 'utf8');
        assert.doesNotMatch(content, calls, source);
        assert.doesNotMatch(content, /from '(?:node:)?(?:net|http|https|http2|dns|tls|dgram|child_process)'/, source);
      }
  });
});
