import assert from 'node:assert/strict';
import type { ClientCapabilities, Diagnostic, DocumentSymbol } from 'vscode-languageserver';
import { type Client, connect } from '../help/client';
import { dedent } from '../help/show';

export const uri = 'file:///letter.unletter';
export const pulling: ClientCapabilities = {
  textDocument: { diagnostic: {}, documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
};

const servers = new Map<string, Client>();

after(async () => {
  for (const client of servers.values()) {
    if (client.child.killed) continue;
    assert.equal(await client.stop(), 0);
    assert.equal(client.stderr, '');
  }
});

/** Lets a client do something. Clients of the same capabilities share a server, which must live to its proper end. */
export async function session<R>(
  capabilities: ClientCapabilities,
  act: (client: Client) => Promise<R>,
  initializationOptions?: unknown,
): Promise<R> {
  const key = JSON.stringify([capabilities, initializationOptions]);
  let client = servers.get(key);
  if (!client || client.child.killed) {
    client = await connect(capabilities, initializationOptions);
    servers.set(key, client);
  }
  const result = await act(client);
  await client.tidy();
  assert.equal(client.stderr, '');
  return result;
}

export const at = ({ start, end }: Diagnostic['range']) =>
  `${start.line}:${start.character}–${end.line}:${end.character}`;

export const shown = (list: readonly Diagnostic[]) => list.map(d => `${at(d.range)} ${d.code}: ${d.message}`);

const shownSymbols = (list: readonly DocumentSymbol[], depth = ''): string[] =>
  list.flatMap(s => [
    `${depth}${at(s.range)} ${at(s.selectionRange)} ${s.name} (${s.detail})`,
    ...shownSymbols(s.children!, `${depth}  `),
  ]);

/** All that the server knows of a document, a line for each diagnostic and entry of the outline. */
export async function known(client: Client, of = uri): Promise<string> {
  const { items } = await client.ask<{ items: Diagnostic[] }>('diagnostic', of);
  const symbols = await client.ask<DocumentSymbol[]>('documentSymbol', of);
  return [...shown(items), ...shownSymbols(symbols)].join('\n');
}

let other = 0;

/** The same of a text that is opened for the first time. */
export async function knownAfresh(client: Client, text: string): Promise<string> {
  const fresh = `file:///fresh-${other++}.unletter`;
  client.open(fresh, text);
  const result = await known(client, fresh);
  client.close(fresh);
  return result;
}

/** Opens a text in an editor with these capabilities and compares what one request gives, in words. */
export async function checkAnswer(
  input: string,
  capabilities: ClientCapabilities,
  ask: (client: Client) => Promise<string>,
  expected: string,
): Promise<void> {
  const answer = await session(capabilities, client => {
    client.open(uri, input);
    return ask(client);
  });
  assert.equal(answer, dedent(expected));
}
