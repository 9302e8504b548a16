import assert from 'node:assert/strict';
import type { Diagnostic, DocumentDiagnosticReport, PublishDiagnosticsParams } from 'vscode-languageserver';
import { letterIn } from '../help/languages';
import { dedent } from '../help/show';
import { letter } from '../rules/check';
import { at, pulling, session, shown, uri } from './see';

// It is not signed.
const text = letter('en/27');
const complete = letter('en/01');

/** What is told of a diagnostic besides its place and message. */
const besides = ({ severity, source, relatedInformation = [] }: Diagnostic) =>
  [severity, source, ...relatedInformation.map(r => `${at(r.location.range)} ${r.message}`)].join(' | ');

/** Compares the diagnostics of a letter, those that were pulled and those that were pushed. */
async function check(expected: string, initialised?: { translations: Record<string, string> }): Promise<void> {
  for (const capabilities of [pulling, {}]) {
    const found = await session(
      capabilities,
      async client => {
        client.open(uri, text, 3);
        if (capabilities !== pulling) return (await client.publishedOf(uri, 3)).diagnostics;
        const { kind, items } = await client.ask<{ kind: string; items: Diagnostic[] }>('diagnostic', uri);
        assert.equal(kind, 'full');
        assert.deepEqual(client.published, []);
        return items;
      },
      initialised,
    );
    assert.equal(found.flatMap((d, i) => [shown(found)[i], besides(d)]).join('\n'), dedent(expected));
  }
}

describe('Diagnostics', () => {
  it('are pulled, or pushed to clients that cannot pull', () =>
    check(`
      36:13–36:21 missing-signature: The letter is not signed: there is no signature block behind its last paragraph.
      1 | un-letter | 22:0–22:34 The letter
    `));

  it('are in the words that the client has for them', () => {
    const translations = {
      'The letter is not signed: there is no signature block behind its last paragraph.': 'Нет подписи.',
      'The letter': 'Письмо',
    };
    return check('36:13–36:21 missing-signature: Нет подписи.\n1 | un-letter | 22:0–22:34 Письмо', { translations });
  });

  it('have columns in UTF-16 units', () =>
    session(pulling, async client => {
      client.open(uri, text.replace('the Security Council.\n\n21', '𐍈😀 the Security Council.\n\n21'));
      const { items } = await client.ask<{ items: Diagnostic[] }>('diagnostic', uri);
      assert.deepEqual(
        items.map(d => at(d.range)),
        ['36:18–36:26'],
      );
    }));

  it('are pushed for every change and taken away when the document is closed', () =>
    session({}, async client => {
      const count = ({ diagnostics }: PublishDiagnosticsParams) => diagnostics.length;
      client.open(uri, text, 1);
      assert.equal(count(await client.publishedOf(uri, 1)), 1);
      client.change(uri, 2, { text: complete });
      assert.equal(count(await client.publishedOf(uri, 2)), 0);
      client.change(uri, 3, { text });
      assert.equal(count(await client.publishedOf(uri, 3)), 1);
      client.close(uri);
      assert.equal(count(await client.publishedOf(uri)), 0);
    }));

  it('are not there for a text that is no letter', () =>
    session(pulling, async client => {
      client.open(uri, 'The sea is wide.');
      const report = await client.ask<DocumentDiagnosticReport>('diagnostic', uri);
      assert.deepEqual(report, { kind: 'full', items: [] });
    }));

  it('are of each document by itself', () =>
    session(pulling, async client => {
      const other = 'file:///other.unletter';
      client.open(uri, text);
      client.open(other, letterIn('ar'));
      const of = async (u: string) => (await client.ask<{ items: Diagnostic[] }>('diagnostic', u)).items;
      assert.deepEqual([(await of(uri)).length, (await of(other)).length], [1, 0]);
    }));

  it('are of a letter beside its other language versions that are open', () =>
    session(pulling, async client => {
      const other = 'file:///other.unletter';
      const of = async () => shown((await client.ask<{ items: Diagnostic[] }>('diagnostic', other)).items);
      client.open(other, letter('es/61', ['los 62', 'los 63']));
      assert.deepEqual(await of(), []);
      client.open(uri, letter('fr/61'));
      const range = '22:32–22:34';
      const words = 'Here the figure is 63; in the version in French it is 62.';
      assert.deepEqual(await of(), [`${range} figures-differ-in-versions: ${words}`]);
      client.close(uri);
      assert.deepEqual(await of(), []);
    }));

  it('are pushed for other versions too', () =>
    session({}, async client => {
      const other = 'file:///other.unletter';
      client.open(other, letter('es/61', ['los 62', 'los 63']), 7);
      client.open(uri, letter('fr/61'), 1);
      client.change(uri, 2, { text: letter('fr/61', ['les 62', 'les 64']) });
      await client.publishedThat(p => p.uri === other && /it is 64/.test(String(p.diagnostics[0]?.message)));
    }));
});
