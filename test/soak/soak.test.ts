import assert from 'node:assert/strict';
import { soak } from './run';

describe('R5 A server with a heap of 256 MB', () => {
  it('lives through edits and closed documents, of which nothing is left', async function () {
    // Elsewhere no signal can ask a process what it holds.
    if (process.platform === 'win32') this.skip();
    const { left } = await soak(400, 180);
    // The first third is of the warming up. A document that is kept is some 400 kB.
    for (const kB of left.slice(1)) assert.ok(kB < 10, `${left.map(l => l.toFixed(1))} kB`);
  }).timeout(120_000);
});
