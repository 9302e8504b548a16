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
  const text = document.getText();
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  const { uri, version } = document;
  void connection.sendDiagnostics({ uri, version, diagnostics: reply.diagnostics(lines) });
});
connection.onDocumentSymbol(({ textDocument }) => reply.symbols(documents.get(textDocument.uri)!.lineCount));
connection.onFoldingRanges(() => reply.folds());
documents.listen(connection);
connection.listen();
