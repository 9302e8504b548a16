import { createConnection, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { reply } from './reply';

/** The least that a server with the usual library does: at each change it goes over the whole text for its lines. */
const connection = createConnection(process.stdin, process.stdout);
const documents = new TextDocuments(TextDocument);
connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    documentSymbolProvider: true,
    foldingRangeProvider: true,
  },
}));
documents.onDidChangeContent(({ document }) => {
  let lines = 0;
  for (let at = -1, text = document.getText(); ; lines++) if ((at = text.indexOf('\n', at + 1)) < 0) break;
  const { uri, version } = document;
  void connection.sendDiagnostics({ uri, version, diagnostics: reply.diagnostics(lines) });
});
connection.onDocumentSymbol(({ textDocument }) => reply.symbols(documents.get(textDocument.uri)!.lineCount));
connection.onFoldingRanges(() => reply.folds());
documents.listen(connection);
connection.listen();
