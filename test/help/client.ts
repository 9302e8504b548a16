import { type ChildProcess, spawn } from 'node:child_process';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { looksLikeLetterRequest } from '../../protocol/preview';

const running = new Set<ChildProcess>();

// Of a server that a test has failed with nobody knows what it knows. The bench has no tests.
globalThis.afterEach?.(function () {
  if (this.currentTest?.state === 'failed') for (const child of running) child.kill('SIGKILL');
});

/** An editor as the server sees it: a process of the server, and the messages that pass. */
export class Client {
  /** The diagnostics that came without being asked for, in their order. */
  readonly published: PublishDiagnosticsParams[] = [];
  readonly #opened = new Set<string>();
  /** The exit status of the server. */
  readonly ended: Promise<number | null>;
  readonly connection: ProtocolConnection;
  result!: InitializeResult;
  stderr = '';
  #wake = () => {};

  constructor(readonly child: ChildProcess) {
    running.add(child);
    this.ended = new Promise(resolve => child.once('close', resolve));
    void this.ended.then(() => {
      running.delete(child);
      this.connection.dispose();
    });
    child.stderr!.setEncoding('utf8').on('data', words => (this.stderr += words));
    this.connection = createProtocolConnection(
      new StreamMessageReader(child.stdout!),
      new StreamMessageWriter(child.stdin!),
    );
    this.connection.onNotification('textDocument/publishDiagnostics', params => {
      this.published.push(params);
      this.#wake();
    });
    this.connection.listen();
  }

  request<R>(method: string, params: unknown): Promise<R> {
    return this.connection.sendRequest<R>(method, params);
  }

  /** Asks about a document; `more` is what the request needs besides. */
  ask<R>(method: string, uri: string, more: object = {}): Promise<R> {
    return this.request(`textDocument/${method}`, { textDocument: { uri }, ...more });
  }

  open(uri: string, text: string, version = 1, languageId = 'un-letter'): void {
    this.#opened.add(uri);
    const textDocument = { uri, languageId, version, text };
    void this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  change(uri: string, version: number, ...contentChanges: TextDocumentContentChangeEvent[]): void {
    void this.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  close(uri: string): void {
    this.#opened.delete(uri);
    void this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  /** The diagnostics that the server has sent or will send of a version; without one, of a closed document. */
  publishedOf(uri: string, version?: number): Promise<PublishDiagnosticsParams> {
    return this.publishedThat(p => p.uri === uri && p.version === version);
  }

  /** The first diagnostics that the server has sent or will send and that are as wanted. */
  async publishedThat(isWanted: (p: PublishDiagnosticsParams) => boolean): Promise<PublishDiagnosticsParams> {
    for (;;) {
      const found = this.published.find(isWanted);
      if (found) return found;
      await new Promise<void>(resolve => (this.#wake = resolve));
    }
  }

  /** Closes what is open, so that the next test finds the server as if it were new. */
  async tidy(): Promise<void> {
    for (const uri of this.#opened) this.close(uri);
    // What comes of the closing comes before the answer to this.
    await this.request(looksLikeLetterRequest, { text: '' });
    this.published.length = 0;
  }

  /** Ends the server as the protocol has it; gives its exit status. */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest('shutdown');
    void this.connection.sendNotification('exit');
    return this.ended;
  }
}

/** Starts the server and does not say a word to it. */
export function spawnServer(flags: readonly string[] = []): Client {
  return new Client(spawn(process.execPath, [...flags, 'dist/node/cli.cjs', 'lsp', '--stdio']));
}

/** Starts the server for an editor with these capabilities. */
export async function connect(
  capabilities: ClientCapabilities,
  initializationOptions?: unknown,
  flags?: readonly string[],
): Promise<Client> {
  const client = spawnServer(flags);
  const params = { processId: process.pid, rootUri: null, capabilities, initializationOptions };
  client.result = await client.request('initialize', params);
  void client.connection.sendNotification('initialized', {});
  return client;
}
