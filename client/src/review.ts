import * as vscode from 'vscode';
import type { CodeAction, CodeActionParams } from 'vscode-languageclient';
import { type ReviewData, reviewKind } from '../../protocol/review';
import type { LazyClient } from './extension';

/** Shows what all fixes of the letter in front would change, to be confirmed one by one; one step to undo. */
export function reviewFixes(client: LazyClient): vscode.Disposable {
  return vscode.commands.registerCommand('unLetter.reviewFixes', async () => {
    const document = vscode.window.activeTextEditor?.document;
    if (!document) return;
    const start = { line: 0, character: 0 };
    const params: CodeActionParams = {
      textDocument: { uri: document.uri.toString() },
      range: { start, end: start },
      context: { diagnostics: [], only: [reviewKind] },
    };
    const running = await client.started();
    const [action] = await running.sendRequest<CodeAction[]>('textDocument/codeAction', params);
    const edit = await running.protocol2CodeConverter.asWorkspaceEdit(action?.edit);
    if (!edit) {
      void vscode.window.showInformationMessage(vscode.l10n.t('There is nothing in this letter that has a fix.'));
      return;
    }
    const { left } = action!.data as ReviewData;
    if ((await vscode.workspace.applyEdit(edit)) && left)
      void vscode.window.showInformationMessage(
        vscode.l10n.t('{left} more fixes touch others; review all fixes again to see them.', { left }),
      );
  });
}
