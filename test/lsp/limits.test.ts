import assert from 'node:assert/strict';
import type { Diagnostic, DocumentSymbol } from 'vscode-languageserver';
import { letter } from '../rules/check';
import { pulling, session, uri } from './see';

const count = (list: readonly DocumentSymbol[]): number => list.reduce((n, s) => n + 1 + count(s.children ?? []), 0);

describe('Limits', () => {
  it('are said where there are more problems than are shown', () =>
    session(pulling, async client => {
      client.open(uri, letter('en/01') + '\nThe Minister met [name] at the port.\n'.repeat(1005));
      const { items } = await client.ask<{ items: Diagnostic[] }>('diagnostic', uri);
      assert.equal(items.length, 1001);
      assert.match(String(items.at(-1)!.message), /^There are \d more problems from here on, which are not shown\.$/);
    }));

  it('are said where there are more entries in the outline than are shown', () =>
    session(pulling, async client => {
      client.open(uri, letter('en/01') + '\nAnnex\n\nThe port is open.\n'.repeat(5010));
      const symbols = await client.ask<DocumentSymbol[]>('documentSymbol', uri);
      assert.equal(count(symbols), 5001);
      assert.match(symbols.at(-1)!.name, /^\d+ more entries, which are not shown$/);
    }));
});
