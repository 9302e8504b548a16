import assert from 'node:assert/strict';
import { atOnce } from '../help/atOnce';
import { letterIn } from '../help/languages';
import { known, knownAfresh, pulling, session, uri } from './see';

const cancelled = -32800;
const serverCancelled = -32802;
const invalidParams = -32602;
const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
const requests: Readonly<Record<string, object>> = {
  'textDocument/diagnostic': {},
  'textDocument/documentSymbol': {},
  'textDocument/foldingRange': {},
  'textDocument/selectionRange': { positions: [range.start] },
  'textDocument/codeAction': { range, context: { diagnostics: [] } },
  'unLetter/preview': {},
};
const text = letterIn('fr');

describe('A request for a document that is not open', () => {
  for (const [method, more] of Object.entries(requests))
    it(`is refused: ${method}`, () =>
      session(pulling, async client => {
        const params = { textDocument: { uri }, uri, ...more };
        await assert.rejects(client.request(method, params), { code: invalidParams });
        client.open(uri, text);
        await client.request(method, params);
        client.close(uri);
        await assert.rejects(client.request(method, params), { code: invalidParams });
      }));

  it('does no harm when it is a change', () =>
    session(pulling, async client => {
      client.change(uri, 2, { text });
      client.close(uri);
      client.open(uri, text);
      assert.equal(await known(client), await knownAfresh(client, text));
    }));
});

describe('A request that was cancelled before it was looked at', () => {
  for (const [method, more] of Object.entries(requests))
    it(`says so: ${method}`, () =>
      session(pulling, async client => {
        client.open(uri, text);
        await known(client);
        const [answer] = await atOnce(client, [
          { id: 'mine', method, params: { textDocument: { uri }, uri, ...more } },
          { method: '$/cancelRequest', params: { id: 'mine' } },
        ]);
        const { error } = answer!;
        const pull = method === 'textDocument/diagnostic';
        assert.equal(error?.code, pull ? serverCancelled : cancelled);
        assert.deepEqual(error?.data, pull ? { retriggerRequest: true } : undefined);
        assert.equal(await known(client), await knownAfresh(client, text));
      }));
});
