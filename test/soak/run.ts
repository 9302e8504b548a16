import assert from 'node:assert/strict';
import fs from 'node:fs';
import { connect } from '../help/client';
import { letterIn } from '../help/languages';
import { Random } from '../help/random';

/** Kilobytes that a process holds. */
const held = (pid: number): number => Number(/VmRSS:\s*(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))![1]);

/**
 * Edits letters, opens and closes others, in a server with a heap of 256 MB. Gives what a closed document has left
 * behind, in kilobytes, once the server was warm.
 */
export async function soak(edits: number, documents: number): Promise<number> {
  const client = await connect({ textDocument: { diagnostic: {} } }, undefined, ['--max-old-space-size=256']);
  const r = new Random(1);
  const text = letterIn('fr').repeat(20);
  const edited = 'file:///edited.unletter';
  client.open(edited, text);
  for (let i = 0; i < edits; i++) {
    const start = { line: r.int(300), character: r.int(40) };
    client.change(edited, i + 2, { range: { start, end: start }, text: r.pick(['x', '\n', '1', 'Annex ']) });
    client.change(edited, i + 2, { range: { start, end: { ...start, character: start.character + 1 } }, text: '' });
    if (i % 10 === 0) await client.ask('diagnostic', edited);
    if (i % 200 === 0) client.change(edited, i + 2, { text });
  }
  const round = async (from: number, to: number) => {
    for (let i = from; i < to; i++) {
      const uri = `file:///${i}.unletter`;
      client.open(uri, text + i);
      await client.ask('diagnostic', uri);
      client.close(uri);
    }
  };
  await round(0, documents);
  const before = held(client.child.pid!);
  await round(documents, 2 * documents);
  const after = held(client.child.pid!);
  assert.equal(await client.stop(), 0);
  return (after - before) / documents;
}
