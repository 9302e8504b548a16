import type { ChildProcess } from 'node:child_process';
import type { DocumentSymbol, InitializeResult } from 'vscode-languageserver/node';
import type { Client } from '../test/help/client';
import { median, quantile, usageOf } from './clocks';
import { type Server, start } from './servers';

/** What one session with one server gave; times in ms, memory in MB. A value that could not be measured is missing. */
export type Values = Readonly<Record<string, number | undefined>>;

const WARM_UP = 3;
/** What one item of an answer costs to write and to read, in ms. */
const ITEM = 0.003;

/** Starts a server, opens a text, types in its middle, asks for outline and folding, and ends it. */
export async function session(server: Server, plain: string, edits: number, most: number): Promise<Values> {
  const uri = `file:///bench/text.${server.ending}`;
  const before = performance.now();
  const client = start(server);
  const { child } = client;
  const capabilities = {
    textDocument: {
      documentSymbol: { hierarchicalDocumentSymbolSupport: true },
      ...(server.pulls ? { diagnostic: {} } : {}),
    },
    workspace: server.prepare ? { configuration: true } : {},
  };
  const params = { processId: process.pid, rootUri: null, capabilities, initializationOptions: server.options ?? {} };
  const { capabilities: theirs } = await client.request<InitializeResult>('initialize', params);
  const init = { wall: performance.now() - before, cpu: (await usageOf(child)).cpu };
  void client.connection.sendNotification('initialized', {});
  const sync = theirs.textDocumentSync;

  const text = server.from?.(plain) ?? plain;
  const lines = text.split('\n');
  // The middle of a long line near the middle of the text.
  const line = lines.findIndex((l, i) => i >= lines.length / 2 && l.length > 40) || 0;
  const at = { line, character: lines[line]!.length >> 1 };
  let version = 1;
  let diagnostics = 0;
  const told = async () => {
    if (!server.pulls) diagnostics = (await client.publishedOf(uri, version)).diagnostics.length;
    else diagnostics = (await client.ask<{ items?: object[] }>('diagnostic', uri)).items?.length ?? 0;
    client.published.length = 0;
  };
  const type = () => client.change(uri, ++version, { range: { start: at, end: at }, text: 'x' });
  const opened = await clocked(child, async () => {
    client.open(uri, text, version, server.languageId);
    await told();
  });
  const walls: number[] = [];
  const cpus: number[] = [];
  for (let i = 0, began = performance.now(); i < edits + WARM_UP; i++) {
    if (i > WARM_UP && performance.now() - began > most) break;
    const edit = await clocked(child, async () => {
      type();
      await told();
    });
    if (i >= WARM_UP || performance.now() - began > most) {
      walls.push(edit.wall);
      cpus.push(edit.cpu ?? Number.NaN);
    }
  }
  const outline = await asked<DocumentSymbol[]>(client, uri, 'documentSymbol', type, told, most);
  const folding = await asked<object[]>(client, uri, 'foldingRange', type, told, most);
  const { rss, peak } = await usageOf(child);
  client.child.kill('SIGKILL');
  await client.ended;
  return {
    init: init.wall,
    initCpu: init.cpu,
    open: opened.wall,
    openCpu: opened.cpu,
    edit: median(walls),
    editP95: quantile(walls, 0.95),
    // A mean: a processor's time is charged in ticks, and what is put off to later edits is paid too.
    editCpu: cpus.reduce((a, b) => a + b, 0) / cpus.length,
    edits: walls.length,
    outline: outline.wall,
    symbols: count(outline.answer),
    folding: folding.wall,
    folds: folding.answer?.length ?? 0,
    outlineNet: Math.max(outline.cpu - ITEM * count(outline.answer), 0),
    foldingNet: Math.max(folding.cpu - ITEM * (folding.answer?.length ?? 0), 0),
    rss,
    peak,
    diagnostics,
    sync: typeof sync === 'object' ? sync.change : sync,
  };
}

const count = (symbols: readonly DocumentSymbol[] | null): number =>
  symbols?.reduce((sum, s) => sum + 1 + count(s.children ?? []), 0) ?? 0;

async function clocked(child: ChildProcess, run: () => Promise<void>): Promise<{ wall: number; cpu?: number }> {
  const { cpu } = await usageOf(child);
  const wall = performance.now();
  await run();
  const after = performance.now() - wall;
  return { wall: after, cpu: cpu === undefined ? undefined : (await usageOf(child)).cpu! - cpu };
}

/** The median time of a question that is asked right after an edit, while the diagnostics are still to come. */
async function asked<R>(
  client: Client,
  uri: string,
  method: string,
  type: () => void,
  told: () => Promise<void>,
  most: number,
) {
  const times: { wall: number; cpu?: number }[] = [];
  let answer: R | null = null;
  for (const began = performance.now(); times.length < 5 && (!times.length || performance.now() - began < most); ) {
    type();
    const asking = async () => {
      answer = await client.ask<R | null>(method, uri).catch(() => null);
    };
    times.push(await clocked(client.child, asking));
    await told();
  }
  return {
    wall: median(times.map(t => t.wall)),
    cpu: median(times.map(t => t.cpu ?? Number.NaN)),
    answer: answer as R | null,
  };
}
