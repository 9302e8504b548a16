import * as vscode from 'vscode';
import { type CleanUpParams, type CleanUpResult, cleanUpRequest } from '../../protocol/cleanUp';
import { type LazyClient, languageId } from './extension';

/** The command that cleans up the letter in front, in one step to undo, and says what it has done. */
export function cleanUpCommand(client: LazyClient): vscode.Disposable {
  return vscode.commands.registerCommand('unLetter.cleanUp', async () => {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== languageId) return;
    const said = await cleanUp(document, client);
    // Nobody has to answer, so nobody waits for an answer.
    void vscode.window.showInformationMessage(said);
  });
}

async function cleanUp(document: vscode.TextDocument, client: LazyClient): Promise<string> {
  const { t } = vscode.l10n;
  const params: CleanUpParams = { uri: document.uri.toString() };
  const running = await client.started();
  const result = await running.sendRequest<CleanUpResult>(cleanUpRequest, params);
  if (!result.isLetter) return t('This text does not look like a letter; nothing was changed.');
  if (!result.edits.length) return t('There is nothing to clean up.');
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, await running.protocol2CodeConverter.asTextEdits([...result.edits]));
  if (document.version !== result.version || !(await vscode.workspace.applyEdit(edit)))
    return t('The letter was changed meanwhile; nothing was cleaned up.');
  const done = [
    result.joined && t('paragraphs joined: {0}', result.joined),
    result.deleted && t('lines of pages deleted: {0}', result.deleted),
    result.moved && t('footnotes moved: {0}', result.moved),
    result.split && t('lines with columns split: {0}', result.split),
  ].filter(Boolean);
  return done.length ? t('Cleaned up: {0}.', done.join('; ')) : t('Cleaned up: only space has changed.');
}
