import assert from 'node:assert/strict';
import type { ClientCapabilities, Diagnostic } from 'vscode-languageserver';
import {
  type BaselineParams,
  type BaselineResult,
  baselineRequest,
  type FindingKey,
  ignoredRequest,
} from '../../protocol/baseline';
import { analyse, renewed, writeBaseline } from '../../server/src/languageService';
import type { Client } from '../help/client';
import { letter } from '../rules/check';
import { pulling, session, uri } from './see';

const capabilities: ClientCapabilities = { ...pulling, workspace: { configuration: true } };
// It is not signed.
const text = letter('en/27');
const file = 'en/27.txt';
const gone: FindingKey = { rule: 'missing-signature', context: '0123456789abcd', nth: 2 };

/** Lets an editor whose settings are `settings` act with the letter open. */
function withLetter<R>(settings: object, act: (client: Client) => Promise<R>, content = text): Promise<R> {
  return session(capabilities, client => {
    client.connection.onRequest('workspace/configuration', () => [settings]);
    client.open(uri, content);
    return act(client);
  });
}

const found = async (client: Client) =>
  (await client.ask<{ items: Diagnostic[] }>('diagnostic', uri)).items.map(d => d.code);

const change = (client: Client, params: Partial<BaselineParams>) =>
  client.request<BaselineResult>(baselineRequest, { uri, baseline: { file }, ...params });

/** The one finding of the letter, and a baseline that ignores it. */
const [present] = renewed(analyse(text), {}, []) as [FindingKey];
const full = writeBaseline({ entries: [{ file, ...present }] });

describe('A baseline that the client gives', () => {
  it('keeps findings from being told', async () => {
    assert.deepEqual(await withLetter({ baseline: { file, text: full } }, found), []);
    assert.deepEqual(await withLetter({ baseline: { file, text: `\ufeff${full}` } }, found), []);
  });
  it('is of no other letter', async () => {
    assert.deepEqual(await withLetter({ baseline: { file: '27.txt', text: full } }, found), ['missing-signature']);
  });
  it('says what it ignores, what is gone at the end', () =>
    withLetter({ baseline: { file, text: full } }, async client => {
      const more = (await change(client, { baseline: { file, text: full }, ignore: [gone] })).text!;
      client.connection.onRequest('workspace/configuration', () => [{ baseline: { file, text: more } }]);
      void client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      assert.deepEqual(await client.request(ignoredRequest, { uri }), [
        {
          key: present,
          message: 'The letter is not signed: there is no signature block behind its last paragraph.',
          line: 36,
        },
        { key: gone },
      ]);
    }));
  it('ignores nothing and is told of once when it is a bad one', () =>
    withLetter({}, async client => {
      const told: string[] = [];
      client.connection.onNotification('window/showMessage', ({ message }) => void told.push(message));
      const bad = ['{', 'null', '{ "ignored": [{ "__proto__": {} }] }', null, full.replace('"ignored"', '"__proto__"')];
      for (const content of bad) {
        client.connection.onRequest('workspace/configuration', () => [{ baseline: { file, text: content } }]);
        for (let i = 0; i < 2; i++) {
          void client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
          assert.deepEqual(await found(client), ['missing-signature']);
        }
      }
      const start = '.un-letter-baseline.json cannot be read, and nothing is ignored: ';
      assert.deepEqual(
        told,
        [
          'it is not JSON',
          'it is not an object',
          'ignored[0]: not an entry of a baseline',
          'it is too large',
          '__proto__: no such key; there are $schema, ignored',
        ].map(problem => start + problem),
      );
    }));
  it('counts for nothing when it makes no sense', async () => {
    for (const baseline of [7, null, {}, { file: 7 }, { text: full }, { file, text: 7 }])
      assert.deepEqual(await withLetter({ baseline }, found), ['missing-signature']);
  });
});

/** Compares what a baseline becomes: the files and rules of its entries, or what is answered instead. */
async function check(params: Partial<BaselineParams>, expected: string, content = text, settings = {}): Promise<void> {
  const { text: after, problem } = await withLetter(settings, client => change(client, params), content);
  const entries = after === undefined ? null : (JSON.parse(after).ignored as { file: string; rule: string }[]);
  assert.equal(problem ?? entries?.map(e => `${e.file} ${e.rule}`).join(', ') ?? 'as it was', expected);
}

describe('A baseline changes', () => {
  const signed = letter('en/28');
  const baseline = () => ({ file, text: full });
  const other = () => ({ file: 'other.txt', text: full });

  it('when a finding is ignored', async () => {
    await check({ ignore: [present] }, 'en/27.txt missing-signature');
    await check({ baseline: other(), ignore: [present] }, 'en/27.txt missing-signature, other.txt missing-signature');
    await check({ baseline: baseline(), ignore: [present] }, 'as it was');
  });
  it('when a finding is ignored no more', async () => {
    await check({ baseline: baseline(), restore: [present] }, '');
    await check({ baseline: other(), restore: [present] }, 'as it was');
  });
  it('when what is ignored is gone', async () => {
    await check({ baseline: baseline(), prune: true }, 'as it was');
    await check({ baseline: baseline(), prune: true }, '', signed);
    await check({ baseline: other(), prune: true }, 'as it was', signed);
  });
  it('but not when nobody can say whether it is gone', async () => {
    await check({ baseline: baseline(), prune: true }, 'as it was', 'The sea.');
    await check({ baseline: baseline(), prune: true }, 'as it was', signed, { rules: { 'missing-signature': 'off' } });
    await check({ baseline: baseline(), prune: true }, 'as it was', signed, { stage: 'draft' });
  });
  it('but not when it cannot be read', () =>
    check(
      { baseline: { file, text: '{ "ignored": [' }, ignore: [present] },
      '.un-letter-baseline.json cannot be read, and nothing is ignored: it is not JSON',
    ));
  it('but not by what makes no sense', async () => {
    for (const bad of [{ ignore: 7 }, { restore: [{ rule: 7 }] }, { ignore: [null, { rule: '__proto__' }] }, {}])
      await check({ baseline: baseline(), ...(bad as object) }, 'as it was');
    await check({ baseline: 7 as never, ignore: [present] }, 'as it was');
  });
});
