import assert from 'node:assert/strict';
import type { ClientCapabilities, ConfigurationParams, Diagnostic } from 'vscode-languageserver';
import { type StageResult, stageRequest } from '../../protocol/stage';
import { letter } from '../rules/check';
import { pulling, session, uri } from './see';

// It is not signed.
const text = letter('en/27');
const configuration: ClientCapabilities = { workspace: { configuration: true } };

/** What a client that answers with `settings` sees of a letter: severity and rule of each finding, and the stage. */
async function check(settings: unknown, expected: string): Promise<void> {
  for (const capabilities of [{ ...pulling, ...configuration }, configuration]) {
    const seen = await session(capabilities, async client => {
      client.connection.onRequest('workspace/configuration', ({ items }: ConfigurationParams) =>
        items.map(({ scopeUri, section }) => (scopeUri === uri && section === 'unLetter' ? settings : null)),
      );
      client.open(uri, text);
      const found = capabilities.textDocument
        ? (await client.ask<{ items: Diagnostic[] }>('diagnostic', uri)).items
        : (await client.publishedOf(uri, 1)).diagnostics;
      const { stage, set } = await client.request<StageResult>(stageRequest, { uri });
      return [...found.map(d => `${d.severity} ${d.code}`), `${stage}${set ? ' as set' : ''}`].join(', ');
    });
    assert.equal(seen, expected);
  }
}

describe('Settings of the client', () => {
  it('change nothing where there are none', async () => {
    for (const settings of [null, {}, { stage: 'auto', rules: {} }, 'nonsense', { stage: 1, rules: 7 }])
      await check(settings, '1 missing-signature, issued');
  });

  it('make a rule less grave, or put it off', async () => {
    await check({ rules: { 'missing-signature': 'hint' } }, '4 missing-signature, issued');
    await check({ rules: { 'missing-signature': 'off', 'no-such-rule': 'error' } }, 'issued');
  });

  it('are not believed where they make no sense', async () => {
    await check({ rules: { 'missing-signature': 'fatal', toString: 'error' } }, '1 missing-signature, issued');
    await check({ stage: 'published' }, '1 missing-signature, issued');
  });

  it('say at which stage the letter is', async () => {
    await check({ stage: 'draft' }, 'draft as set');
    await check({ stage: 'manuscript' }, '1 missing-signature, manuscript as set');
  });

  it('are asked for anew when they have changed', () =>
    session({ ...configuration, workspace: { configuration: true, didChangeConfiguration: {} } }, async client => {
      let settings: object = {};
      client.connection.onRequest('workspace/configuration', () => [settings]);
      client.open(uri, text);
      assert.equal((await client.publishedOf(uri, 1)).diagnostics.length, 1);
      client.published.length = 0;
      settings = { stage: 'draft' };
      void client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      assert.deepEqual((await client.publishedOf(uri, 1)).diagnostics, []);
    }));

  it('say in which language findings are told', async () => {
    const english = 'The letter is not signed: there is no signature block behind its last paragraph.';
    const said = { translations: { [english]: 'own' }, languages: { fr: { [english]: 'français' } } };
    const told = (language: string | undefined, name: string) =>
      session(
        { ...pulling, ...configuration },
        async client => {
          client.connection.onRequest('workspace/configuration', () => [{ messages: { language } }]);
          client.open(uri, letter(name));
          return (await client.ask<{ items: Diagnostic[] }>('diagnostic', uri)).items[0]!.message;
        },
        said,
      );
    for (const language of [undefined, 'auto', 'tlh', 7]) assert.equal(await told(language as string, 'fr/27'), 'own');
    assert.equal(await told('fr', 'en/27'), 'français');
    assert.equal(await told('letter', 'fr/27'), 'français');
    assert.equal(await told('letter', 'es/27'), english);
    assert.equal(await told('en', 'fr/27'), english);
  });

  it('that cannot be had are none', () =>
    session({ ...pulling, ...configuration }, async client => {
      client.connection.onRequest('workspace/configuration', () => {
        throw new Error('not now');
      });
      client.open(uri, text);
      assert.equal((await client.ask<{ items: Diagnostic[] }>('diagnostic', uri)).items.length, 1);
    }));
});
