import {
  type Connection,
  type InitializeParams,
  PositionEncodingKind,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { version } from '../../../package.json';
import { actionKinds } from './kinds';

/** What serves a client that has said what it can; see server.ts. */
interface Server {
  serve(connection: Connection, client: InitializeParams): void;
}

/**
 * Serves one client over a connection. Says at once what the server can, and loads the rest of it when the client has
 * read that; `load` must not take longer than until the next message is read, which nobody would answer.
 */
export function startServer(connection: Connection, load: () => Promise<Server>): void {
  let client: InitializeParams;
  connection.onInitialized(() => load().then(server => server.serve(connection, client)));
  connection.onInitialize(params => {
    client = params;
    return {
      serverInfo: { name: 'un-letter', version },
      capabilities: {
        positionEncoding: PositionEncodingKind.UTF16,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        documentSymbolProvider: { label: 'UN Letter' },
        foldingRangeProvider: true,
        selectionRangeProvider: true,
        codeActionProvider: { codeActionKinds: [...actionKinds] },
        ...(params.capabilities.textDocument?.diagnostic
          ? {
              diagnosticProvider: {
                identifier: 'un-letter',
                interFileDependencies: true,
                workspaceDiagnostics: false,
              },
            }
          : {}),
      },
    };
  });
  connection.listen();
}
