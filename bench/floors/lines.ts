import { createConnection, type Range, TextDocumentSyncKind } from 'vscode-languageserver/node';
import { reply } from './reply';

/** The same with an array of lines: a change touches the lines that it is in, however long the text is. */
const connection = createConnection(process.stdin, process.stdout);
let lines: string[] = [];
connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    documentSymbolProvider: true,
    foldingRangeProvider: true,
  },
}));
const publish = (uri: string, version: number) =>
  void connection.sendDiagnostics({ uri, version, diagnostics: reply.diagnostics(lines.length) });
connection.onDidOpenTextDocument(({ textDocument }) => {
  lines = textDocument.text.split('\n');
  publish(textDocument.uri, textDocument.version);
});
connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
  for (const change of contentChanges) {
    const { start, end } = (change as { range: Range }).range;
    const put = lines[start.line]!.slice(0, start.character) + change.text + lines[end.line]!.slice(end.character);
    lines.splice(start.line, end.line - start.line + 1, ...put.split('\n'));
  }
  publish(textDocument.uri, textDocument.version);
});
connection.onDocumentSymbol(() => reply.symbols(lines.length));
connection.onFoldingRanges(() => reply.folds());
connection.listen();
