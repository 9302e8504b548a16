import * as vscode from 'vscode';
import { type CaretParams, caretNotification } from '../../protocol/caret';
import { type LazyClient, languageId } from './extension';

/** Tells the server each time the caret comes to another line, so that it need not wait for a pause. */
export function tellCaret(client: LazyClient): vscode.Disposable {
  let last = '';
  return vscode.window.onDidChangeTextEditorSelection(async ({ textEditor: { document }, selections }) => {
    if (document.languageId !== languageId || !client.isStarted) return;
    const params: CaretParams = { uri: document.uri.toString(), line: selections[0]!.active.line };
    const place = `${params.line} ${params.uri}`;
    if (place === last) return;
    last = place;
    await (await client.started()).sendNotification(caretNotification, params);
  });
}
