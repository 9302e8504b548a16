import assert from 'node:assert/strict';
import { told } from '../../bench/clocks';
import { ours, start } from '../../bench/servers';

describe('The bench', () => {
  it('has a server say what it uses where the system does not', async () => {
    const client = start(ours, true);
    await client.request('initialize', { processId: null, rootUri: null, capabilities: {} });
    const { cpu, rss, peak } = await told(client.child);
    assert.ok(cpu! > 1 && cpu! < 60_000, `${cpu} ms`);
    assert.ok(rss! > 10 && rss! < 2000 && peak! > 10 && peak! < 2000, `${rss} and ${peak} MB`);
    assert.equal(await client.stop(), 0);
  });
});
