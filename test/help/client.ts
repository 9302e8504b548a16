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

const running = new Set<ChildProcess>();

// A test that fails leaves its server behind.
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
});

/** An editor as the server sees it: a process of the server, and the messages that pass. */
export class Client {
  /** What the server says that nobody has asked for, in the order of its coming. */
  readonly published: PublishDiagnosticsParams[] = [];
  readonly logged: string[] = [];
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
    this.connection.onNotification('window/logMessage', ({ message }) => void this.logged.push(message));
    this.connection.listen();
  }

  request<R>(method: string, params: unknown): Promise<R> {
    return this.connection.sendRequest<R>(method, params);
  }

  /** Asks about a document; `more` is what the request needs besides. */
  ask<R>(method: string, uri: string, more: object = {}): Promise<R> {
    return this.request(`textDocument/${method}`, { textDocument: { uri }, ...more });
  }

  open(uri: string, text: string, version = 1): void {
    const textDocument = { uri, languageId: 'un-letter', version, text };
    void this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  change(uri: string, version: number, ...contentChanges: TextDocumentContentChangeEvent[]): void {
    void this.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  close(uri: string): void {
    void this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  /** The diagnostics that the server has sent or will send of a version; without one, of a closed document. */
  async publishedOf(uri: string, version?: number): Promise<PublishDiagnosticsParams> {
    for (;;) {
      const found = this.published.find(p => p.uri === uri && p.version === version);
      if (found) return found;
      await new Promise<void>(resolve => (this.#wake = resolve));
    }
  }

  /** Ends the server as the protocol has it; gives its exit status. */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest('shutdown');
    void this.connection.sendNotification('exit');
    return this.ended;
  }
}

/** Starts the server and does not say a word to it. */
export function spawnServer(): Client {
  return new Client(spawn(process.execPath, ['dist/node/cli.cjs', 'lsp', '--stdio']));
}

/** Starts the server for an editor with these capabilities. */
export async function connect(capabilities: ClientCapabilities, initializationOptions?: unknown): Promise<Client> {
  const client = spawnServer();
  const params = { processId: process.pid, rootUri: null, capabilities, initializationOptions };
  client.result = await client.request('initialize', params);
  void client.connection.sendNotification('initialized', {});
  return client;
}
