import assert from 'node:assert/strict';
import type { PublishDiagnosticsParams, TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import { type PreviewResult, previewRequest } from '../../protocol/preview';
import { hostile, units } from '../abuse/texts';
import { atOnce } from '../help/atOnce';
import { letterIn } from '../help/languages';
import { letter } from '../rules/check';
import { known, knownAfresh, pulling, session, shown, uri } from './see';

const start = { line: 0, character: 0 };

/** A change of one text into the next: what is added at its end, else all of it. */
function changeBetween(before: string, after: string): TextDocumentContentChangeEvent {
  if (!after.startsWith(before)) return { text: after };
  const lines = before.split('\n');
  const end = { line: lines.length - 1, character: lines.at(-1)!.length };
  return { range: { start: end, end }, text: after.slice(before.length) };
}

/** Sends changes of a letter at once; compares how often its diagnostics were told, and that the last are of the last. */
async function checkBurst(input: readonly string[], most: number): Promise<void> {
  await session({}, async client => {
    client.open(uri, input[0]!, 1);
    await client.publishedOf(uri, 1);
    client.published.length = 0;
    await atOnce(
      client,
      input.slice(1).map((text, i) => ({
        method: 'textDocument/didChange',
        params: { textDocument: { uri, version: i + 2 }, contentChanges: [changeBetween(input[i]!, text)] },
      })),
    );
    const last = await client.publishedOf(uri, input.length);
    await client.ask('documentSymbol', uri);
    const versions = client.published.map(p => p.version!);
    assert.ok(versions.length <= most, `told ${versions.length} times`);
    assert.deepEqual(
      versions,
      versions.toSorted((a, b) => a - b),
    );
    const { diagnostics } = await afresh(input.at(-1)!);
    assert.deepEqual(shown(last.diagnostics), shown(diagnostics));
  });
}

const afresh = (text: string): Promise<PublishDiagnosticsParams> =>
  session({}, client => {
    const other = 'file:///afresh.unletter';
    client.open(other, text, 1);
    return client.publishedOf(other, 1);
  });

describe('R3 Bursts', () => {
  const text = letter('en/27');
  const typed = Array.from({ length: 300 }, (_, i) => text + 'The sea is wide. '.repeat(i));
  it('of 300 edits are told at most three times, the last time of the last', () => checkBurst(typed, 3));
  it('of texts that differ, too', () =>
    checkBurst(Array.from({ length: 60 }, (_, i) => letterIn(i % 2 ? 'en' : 'fr')).concat(text), 3));
});

describe('R4 A storm of requests that are cancelled', () => {
  for (const method of ['textDocument/diagnostic', 'textDocument/documentSymbol', 'textDocument/foldingRange'])
    it(`is answered five times at most: ${method}`, () =>
      session(pulling, async client => {
        client.open(uri, letterIn('fr'));
        await known(client);
        const answers = await atOnce(
          client,
          Array.from({ length: 500 }, (_, i) => [
            {
              method: 'textDocument/didChange',
              params: {
                textDocument: { uri, version: i + 2 },
                contentChanges: [{ range: { start, end: start }, text: '\n' }],
              },
            },
            { id: `storm ${i}`, method, params: { textDocument: { uri } } },
            { method: '$/cancelRequest', params: { id: `storm ${i}` } },
          ]).flat(),
        );
        const codes = answers.flatMap(a => a.error?.code ?? []);
        assert.deepEqual(
          codes.filter(c => ![-32800, -32802].includes(c)),
          [],
        );
        const answered = answers.length - codes.length;
        assert.ok(answered <= 5, `${answered} answered`);
        assert.equal(await known(client), await knownAfresh(client, '\n'.repeat(500) + letterIn('fr')));
      }));
});

describe('R6 S10 A text that is too long', () => {
  const long = 'The sea is wide.\n'.repeat(600_000);
  const small = 'file:///small.unletter';

  it('is not read, says so, and lets no other letter wait', () =>
    session(pulling, async client => {
      client.open(small, letterIn('zh'));
      const before = await known(client, small);
      client.open(uri, long);
      assert.match(
        await known(client),
        /^0:0–1:0 undefined: This text is too long to be checked: it has 10200000 char/,
      );
      assert.equal(await known(client, small), before);
      const [range] = await client.ask<object[]>('selectionRange', uri, { positions: [{ line: 5, character: 3 }] });
      assert.ok(range);
      assert.deepEqual(await client.ask('foldingRange', uri), []);
      for (const [of, expected] of [
        [uri, true],
        [small, undefined],
      ] as const) {
        const { model } = await client.request<PreviewResult>(previewRequest, { uri: of });
        assert.equal(model.isTooLong, expected);
      }
    }));

  it('is not read, whatever is in it, and a letter is read behind each', () =>
    session(pulling, async client => {
      for (const [name, unit] of Object.entries(units)) {
        client.open(uri, hostile(unit, 1_300_000));
        assert.match(await known(client), /too long/, name);
        client.open(small, letterIn('zh'));
        assert.equal(await known(client, small), await knownAfresh(client, letterIn('zh')), name);
        client.close(uri);
        client.close(small);
      }
    }));

  it('is read again when it is cut, and has lost nothing', () =>
    session(pulling, async client => {
      const text = letterIn('en');
      client.open(uri, text + long);
      assert.match(await known(client), /too long/);
      const end = { line: 600_000 + text.split('\n').length, character: 0 };
      client.change(uri, 2, { range: { start: { line: text.split('\n').length - 1, character: 0 }, end }, text: '' });
      assert.equal(await known(client), await knownAfresh(client, text));
    }));
});
