import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { ProtocolConnection } from 'vscode-languageserver/node';
import { Client } from '../test/help/client';
import { cpuOf } from './clocks';

/** A server that is measured, and what it takes to speak with it. */
export interface Server {
  readonly name: 'ours' | 'whole' | 'lines' | 'raw' | 'markdown' | 'json';
  readonly file: string;
  readonly languageId: string;
  /** What the name of a file of that language ends with. */
  readonly ending: string;
  /** It is asked for diagnostics; else it sends them. */
  readonly pulls: boolean;
  /** The text as the server knows it; undefined where it is taken as it is. */
  readonly from?: (text: string) => string;
  readonly options?: object;
  readonly prepare?: (connection: ProtocolConnection) => void;
}

const floor = (name: 'whole' | 'lines' | 'raw'): Server => ({
  name,
  file: `out/bench/floors/${name}.cjs`,
  languageId: 'un-letter',
  ending: 'unletter',
  pulls: false,
});

export const ours: Server = { ...floor('whole'), name: 'ours', file: 'dist/node/server.cjs' };
export const floors: readonly Server[] = [floor('whole'), floor('lines')];
/** What Node.js and a pipe cost; no goal goes by it. */
export const raw = floor('raw');

const peersFolder = path.resolve('bench/peers/node_modules');

/** The Markdown server has its client read Markdown and files. */
function serveMarkdown(connection: ProtocolConnection): void {
  const MarkdownIt = createRequire(path.join(peersFolder, 'x.js'))('markdown-it');
  const reader = new MarkdownIt({ html: true });
  const texts = new Map<string, string>();
  const levels = ['referenceLinks', 'fragmentLinks', 'fileLinks', 'unusedLinkDefinitions', 'duplicateLinkDefinitions'];
  const validate = {
    enabled: true,
    ignoredLinks: [],
    ...Object.fromEntries(levels.map(l => [l, { enabled: 'warning' }])),
  };
  connection.onRequest('markdown/parse', ({ uri, text }: { uri: string; text?: string }) =>
    reader.parse(text ?? texts.get(uri) ?? '', {}),
  );
  connection.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) =>
    items.map(() => ({ validate, suggest: {}, preferredMdPathExtensionStyle: 'auto' })),
  );
  connection.onRequest('markdown/findMarkdownFilesInWorkspace', () => []);
  connection.onRequest('markdown/fs/stat', () => undefined);
  connection.onRequest('markdown/fs/readFile', () => []);
  connection.onRequest('markdown/fs/readDirectory', () => []);
  connection.onRequest('markdown/fs/watcher/create', () => undefined);
  connection.onRequest('markdown/fs/watcher/delete', () => undefined);
}

const records = (text: string) =>
  `[\n${text
    .split('\n')
    .map((line, n) => JSON.stringify({ n, text: line }))
    .join(',\n')}\n]`;

/** The servers of others, installed by `npm run bench:peers`. */
export const peers: readonly Server[] = [
  {
    name: 'markdown',
    file: path.join(peersFolder, 'vscode-markdown-languageserver/dist/node/workerMain.js'),
    languageId: 'markdown',
    ending: 'md',
    options: { markdownFileExtensions: ['md'] },
    pulls: true,
    prepare: serveMarkdown,
  },
  {
    name: 'json',
    file: path.join(peersFolder, 'vscode-langservers-extracted/bin/vscode-json-language-server'),
    languageId: 'json',
    ending: 'json',
    pulls: true,
    from: records,
  },
];

export const isThere = ({ file }: Server): boolean => fs.existsSync(file);

/** Starts a server and does not say a word to it; one that `tells` says what it uses, where the system does not. */
export function start(server: Server, tells = cpuOf(process.pid) === undefined): Client {
  const flags = tells ? ['--require', path.resolve('bench/usage.cjs')] : [];
  const stdio = ['pipe', 'pipe', 'pipe', ...(tells ? (['ipc'] as const) : [])] as const;
  const client = new Client(spawn(process.execPath, [...flags, server.file, '--stdio'], { stdio: [...stdio] }));
  server.prepare?.(client.connection);
  client.connection.onRequest('client/registerCapability', () => null);
  return client;
}
