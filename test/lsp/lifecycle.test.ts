import assert from 'node:assert/strict';
import { version } from '../../package.json';
import { type Client, connect, spawnServer } from '../help/client';

/** Compares the exit status of a server that is ended in some way, and that it died without a complaint. */
async function check(client: Client, end: (client: Client) => unknown, expected: number): Promise<void> {
  await end(client);
  assert.equal(await client.ended, expected);
  assert.equal(client.stderr, '');
}

const exit = (c: Client) => c.connection.sendNotification('exit');

describe('The language server', () => {
  it('says what it can do', async () => {
    const client = await connect({ textDocument: { diagnostic: {} } });
    assert.deepEqual(client.result, {
      serverInfo: { name: 'un-letter', version },
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: 2, save: true },
        documentSymbolProvider: { label: 'UN Letter' },
        foldingRangeProvider: true,
        selectionRangeProvider: true,
        codeActionProvider: {
          codeActionKinds: [
            'quickfix',
            'source.fixAll.unLetter',
            'source.cleanUp.unLetter',
            'source.reviewFixes.unLetter',
            'refactor.rewrite.unLetter',
          ],
        },
        diagnosticProvider: { identifier: 'un-letter', interFileDependencies: true, workspaceDiagnostics: false },
      },
    });
    await client.stop();
  });

  it('does not offer to be asked for diagnostics where the client cannot ask', async () => {
    const client = await connect({});
    assert.equal(client.result.capabilities.diagnosticProvider, undefined);
    await client.stop();
  });

  it('counts in UTF-16 units even where the client would like others better', async () => {
    const client = await connect({ general: { positionEncodings: ['utf-8', 'utf-16'] } });
    assert.equal(client.result.capabilities.positionEncoding, 'utf-16');
    await client.stop();
  });

  it('exits with 0 after a shutdown', async () => check(await connect({}), c => c.stop(), 0));
  it('exits with 1 without a shutdown', async () => check(await connect({}), exit, 1));
  it('exits with 1 when it was never initialised', async () => check(spawnServer(), exit, 1));
  it('exits with 1 when the client goes away', async () => check(await connect({}), c => c.child.stdin!.end(), 1));

  it('exits with 0 when the client goes away after a shutdown', async () => {
    const client = await connect({});
    await client.request('shutdown', undefined);
    await check(client, c => c.child.stdin!.end(), 0);
  });

  it('says that it does not know a request', async () => {
    const client = await connect({});
    await assert.rejects(client.request('unLetter/nothing', {}), { code: -32601 });
    assert.equal(await client.stop(), 0);
  });
});
