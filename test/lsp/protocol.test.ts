import assert from 'node:assert/strict';
import type { Client } from '../help/client';
import { connect, spawnServer } from '../help/client';
import { letterIn } from '../help/languages';
import { Random } from '../help/random';
import { known, knownAfresh, pulling, uri } from './see';

const text = letterIn('en');
const framed = (body: string) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
const message = (m: object) => framed(JSON.stringify({ jsonrpc: '2.0', ...m }));

/** What is put where a protocol wants something else. */
const wrong: readonly unknown[] = [
  null,
  undefined,
  true,
  0,
  -1,
  1.5,
  1e308,
  Number.MAX_SAFE_INTEGER,
  '',
  'x',
  '\ud800',
  [],
  [null],
  {},
  { line: -1, character: 1e12 },
  { start: null, end: {} },
  JSON.parse('{"__proto__":{"uri":"x","line":1},"constructor":{"prototype":{}}}'),
  'x'.repeat(100_000),
];
const uris = [
  'untitled:Untitled-1',
  'file:///%E0%A4%A',
  '',
  'x',
  'file:///a b',
  '__proto__',
  'constructor',
  'file://\u0000',
];
const requests = [
  ...['diagnostic', 'documentSymbol', 'foldingRange', 'selectionRange', 'codeAction'].map(m => `textDocument/${m}`),
  ...['hover', 'rename', 'completion', 'formatting'].map(m => `textDocument/${m}`),
  ...['preview', 'stage', 'rewrite', 'cleanUp', 'looksLikeLetter', 'ignored', 'baseline'].map(m => `unLetter/${m}`),
  'workspace/executeCommand',
  'initialize',
  'nothing/at/all',
  '__proto__',
];
const notifications = [
  ...['didOpen', 'didChange', 'didClose', 'didSave', 'willSave'].map(m => `textDocument/${m}`),
  ...[
    'workspace/didChangeConfiguration',
    'unLetter/caret',
    'initialized',
    '$/setTrace',
    '$/cancelRequest',
    '$/nothing',
  ],
];

/** What a request or notification is sent with: what it wants, with something else in one place of it. */
function params(r: Random): unknown {
  const put = () => r.pick(wrong);
  const place = r.int(9);
  const at = <T>(n: number, right: T) => (place === n ? put() : right);
  if (place === 0) return put();
  const range = at(1, { start: at(2, { line: at(3, 0), character: at(4, 0) }), end: { line: 1, character: 0 } });
  const of = r.int(3) ? uri : r.pick(uris);
  return {
    uri: at(5, of),
    text: at(6, text.slice(0, 200)),
    name: put(),
    line: put(),
    textDocument: at(7, {
      uri: at(5, of),
      languageId: r.pick(['un-letter', 'x', '']),
      version: put(),
      text: at(6, text),
    }),
    contentChanges: at(8, [{ range, text: at(6, 'x') }]),
    range,
    positions: at(8, [at(2, { line: at(3, 0), character: 0 })]),
    context: at(8, { diagnostics: [] }),
    baseline: put(),
    ignore: put(),
    settings: put(),
  };
}

/** Whether a server that something has been done to still knows a letter. */
async function lives(client: Client): Promise<void> {
  const fresh = 'file:///after.unletter';
  client.open(fresh, text);
  assert.equal(await known(client, fresh), await knownAfresh(client, text));
  client.close(fresh);
}

/** Lets someone do something to a server, which must answer afterwards and end in order. */
async function check(input: (client: Client) => unknown): Promise<void> {
  const client = await connect(pulling);
  await input(client);
  await lives(client);
  assert.equal(await client.stop(), 0);
}

describe('R2 S12 The server survives', () => {
  for (const seed of [1, 2, 3])
    it(`a session of a thousand messages that are wrong somewhere, and answers each request (seed ${seed})`, () =>
      check(async client => {
        const r = new Random(seed);
        client.open(uri, text);
        const answers: Promise<unknown>[] = [];
        for (let i = 0; i < 1000; i++) {
          const given = params(r);
          const put = (given ?? undefined) as object;
          if (r.int(3)) answers.push(client.connection.sendRequest(r.pick(requests), put).catch(() => {}));
          else void client.connection.sendNotification(r.pick(notifications), put).catch(() => {});
        }
        await Promise.all(answers);
      })).timeout(60_000);

  for (const [name, broken] of Object.entries({
    'a body that is no JSON': framed('{'),
    'a body that is no message': framed('[1, 2]'),
    'a body that is a text': framed('"x"'),
    'a body that is null': framed('null'),
    'an empty body': framed(''),
    'an answer that nobody has asked for': message({ id: 99, result: {} }),
    'a request without a method': message({ id: 'a', params: {} }),
    'a method that is no text': message({ id: 'b', method: 5 }),
    'parameters nested very deeply': framed(
      `{"jsonrpc":"2.0","method":"textDocument/didOpen","params":${'['.repeat(5000)}${']'.repeat(5000)}}`,
    ),
    'a message of ten million characters': message({ method: '$/x', params: { x: 'x'.repeat(10_000_000) } }),
  }))
    it(name, () => check(client => client.child.stdin!.write(broken)));

  it('a client that says again that it is initialised, and loses no document', () =>
    check(async client => {
      client.open(uri, text);
      void client.connection.sendNotification('initialized', {});
      client.change(uri, 2, {
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        text: '\n',
      });
      assert.equal(await known(client), await knownAfresh(client, `\n${text}`));
    }));

  it('messages that come byte by byte and in pieces of any size', () =>
    check(async client => {
      const r = new Random(5);
      const open = message({
        method: 'textDocument/didOpen',
        params: { textDocument: { uri, languageId: 'x', version: 1, text: 'é大😀' } },
      });
      const close = message({ method: 'textDocument/didClose', params: { textDocument: { uri } } });
      const bytes = Buffer.from((open + close).repeat(40));
      for (let i = 0; i < bytes.length; ) {
        const size = r.pick([1, 1, 2, 7, 100, 3000]);
        const piece = bytes.subarray(i, i + size);
        i += size;
        await new Promise(resolve => client.child.stdin!.write(piece, resolve));
      }
    })).timeout(60_000);

  it('a header without a length by ending, or by going on', async () => {
    const client = spawnServer();
    client.child.stdin!.write('X: 1\r\n\r\n');
    client.child.stdin!.end();
    assert.ok(typeof (await client.ended) === 'number');
  });

  it('texts nested as deeply as can be', () =>
    check(async client => {
      for (const unit of ['(', '[', '“', '(a) ', '> ', '- ', '1. ', 'Annex\n', '\t']) {
        client.open(uri, `${text}\n${unit.repeat(10_000)}`);
        await known(client);
        client.close(uri);
      }
    })).timeout(60_000);
});
