import assert from 'node:assert/strict';
import { once } from 'node:events';
import { cpuOf } from '../../bench/clocks';
import { LANGUAGES, writeBaseline } from '../../server/src/languageService';
import { type Client, connect } from '../help/client';
import { letterIn } from '../help/languages';
import { Random } from '../help/random';

/** Has the server say, when it is told to by a signal, how many bytes it holds that no collection frees. */
const probe = `
  process.on('SIGUSR2', () => {
    for (let i = 0; i < 4; i++) gc();
    const { heapUsed, external } = process.memoryUsage();
    process.stderr.write('held ' + (heapUsed + external) + ';');
  });
`;
const flags = [
  '--max-old-space-size=256',
  '--expose-gc',
  '--import',
  `data:text/javascript,${encodeURIComponent(probe)}`,
];

/** Settings of a letter that would be missed if they were kept. */
const baseline = writeBaseline({
  entries: Array.from({ length: 200 }, (_, n) => ({
    file: 'a',
    rule: 'missing-annex',
    context: '0123456789abcd',
    nth: n + 1,
  })),
});

/** Kilobytes that a server holds. */
async function held(client: Client): Promise<number> {
  client.stderr = '';
  client.child.kill('SIGUSR2');
  while (!client.stderr.includes(';')) await once(client.child.stderr!, 'data');
  return Number(/^held (\d+);$/.exec(client.stderr)![1]) / 1024;
}

const quantile = (list: readonly number[], share: number) =>
  [...list].sort((a, b) => a - b)[Math.floor(share * list.length)]!;

/** What came of it. */
export interface Soaked {
  /** Kilobytes that each document has left behind, of the batches of documents one after the other. */
  readonly left: readonly number[];
  /** How long an edit took near the end over how long it took near the beginning. */
  readonly slower: number;
}

/** Edits a letter, opens and closes others, in batches of a third of `documents`, in a server with a heap of 256 MB. */
export async function soak(edits: number, documents: number): Promise<Soaked> {
  const capabilities = { textDocument: { diagnostic: {} }, workspace: { configuration: true } };
  const client = await connect(capabilities, { quietWhileTyping: true }, flags);
  client.connection.onRequest('workspace/configuration', () => [{ baseline: { file: 'a', text: baseline } }]);
  const r = new Random(1);
  const text = letterIn('fr').repeat(20);
  const edited = 'file:///edited.unletter';
  const times: number[] = [];
  // Where the system tells, the time on the processor, which no other program makes longer.
  const clock = () => cpuOf(client.child.pid!) ?? performance.now();
  client.open(edited, text);
  for (let i = 0; i < edits; i++) {
    const start = { line: r.int(300), character: r.int(40) };
    client.change(edited, i + 2, { range: { start, end: start }, text: r.pick(['x', '\n', '1', 'Annex ']) });
    client.change(edited, i + 2, { range: { start, end: { ...start, character: start.character + 1 } }, text: '' });
    if (i % 10 === 0) {
      const before = clock();
      await client.ask('diagnostic', edited);
      times.push(clock() - before);
    }
    if (i % 200 === 0) client.change(edited, i + 2, { text });
  }
  const left: number[] = [];
  let before = await held(client);
  for (let batch = 0; batch < 3; batch++) {
    for (let i = 0; i < documents / 3; i++) {
      const uri = `file:///${batch}/${i}.unletter`;
      // Each has words of its own, so that what is kept of them by their text shows.
      client.open(uri, `${letterIn(r.pick(LANGUAGES))}\n\nWord${r.int(1e9)} of ${r.int(1e9)}.\n`);
      for (const method of ['diagnostic', 'documentSymbol', 'foldingRange']) await client.ask(method, uri);
      client.close(uri);
      // An editor may ask for what it has closed meanwhile.
      await assert.rejects(client.ask('diagnostic', uri), { code: -32602 });
    }
    const after = await held(client);
    left.push(((after - before) * 3) / documents);
    before = after;
  }
  assert.equal(await client.stop(), 0);
  const quarter = Math.floor(times.length / 4);
  return { left, slower: quantile(times.slice(-quarter), 0.95) / quantile(times.slice(quarter, 2 * quarter), 0.95) };
}
