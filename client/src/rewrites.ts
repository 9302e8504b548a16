import * as vscode from 'vscode';
import type { WorkspaceEdit } from 'vscode-languageclient';
import { type RewriteName, type RewriteParams, type RewriteResult, rewriteRequest } from '../../protocol/rewrite';
import { type LazyClient, languageId } from './extension';

/** The commands that write what the letter in front says in two places from one of them, each in one step to undo. */
export function rewriteCommands(client: LazyClient): vscode.Disposable[] {
  const { registerCommand } = vscode.commands;
  const run = (name: RewriteName) => () => rewrite(client, name);
  return [
    registerCommand('unLetter.copyItemsToRequest', run('itemsToRequest')),
    registerCommand('unLetter.copyItemsToMasthead', run('itemsToMasthead')),
    registerCommand('unLetter.sortItems', run('sortItems')),
    registerCommand('unLetter.rewriteRequest', run('request')),
    registerCommand('unLetter.rewriteAnnexTitles', run('annexTitles')),
    registerCommand('unLetter.renumberAnnexes', run('annexNumbers')),
    registerCommand('unLetter.renumberFootnotes', run('footnotes')),
  ];
}

/** Rewrites the active letter, or says why there is nothing to do. */
async function rewrite(client: LazyClient, name: RewriteName): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document?.languageId !== languageId) return;
  const running = await client.started();
  const params: RewriteParams = { uri: document.uri.toString(), name };
  const { version, edit, message } = await running.sendRequest<RewriteResult>(rewriteRequest, params);
  if (message !== null) void vscode.window.showInformationMessage(message);
  if (edit === null) return;
  const changes = await running.protocol2CodeConverter.asWorkspaceEdit(edit as WorkspaceEdit);
  // What was typed meanwhile would be torn apart.
  const done = document.version === version && (await vscode.workspace.applyEdit(changes));
  if (!done)
    void vscode.window.showWarningMessage(vscode.l10n.t('The letter was changed meanwhile; please try again.'));
}
