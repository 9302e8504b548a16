import assert from 'node:assert/strict';
import { soak } from './run';

describe('R5 A server with a heap of 256 MB', () => {
  it('lives through edits and closed documents, of which nothing is left', async function () {
    if (process.platform !== 'linux') this.skip();
    // What the collector has not yet taken is less than this; a document that is kept is some 400 kB.
    assert.ok((await soak(400, 100)) < 150);
  }).timeout(60_000);
});
