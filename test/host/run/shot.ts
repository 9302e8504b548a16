import * as vscode from 'vscode';
import { ask, perform } from './channel';

/** Shows a file the way `npm run shot` was told to and has the picture taken; VS Code calls this. */
export const run = () =>
  perform(async ({ view }) => {
    const { file, line, preview, problems, theme } = view!;
    await useTheme(theme);
    const uri = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, file);
    const editor = await vscode.window.showTextDocument(uri, { preview: false });
    await vscode.languages.setTextDocumentLanguage(editor.document, 'un-letter');
    await ready(uri);
    await vscode.commands.executeCommand('outline.focus');
    if (problems) await vscode.commands.executeCommand('workbench.actions.view.problems');
    const focus = () => vscode.window.showTextDocument(uri, { viewColumn: editor.viewColumn });
    await focus();
    if (preview) {
      await vscode.commands.executeCommand('unLetter.showPreviewToSide');
      await ask('previewDrawn');
      // The outline belongs to the editor that has the focus, which the preview may have taken.
      await focus();
    }
    if (line) reveal(editor, line);
    await vscode.commands.executeCommand('notifications.clearAll');
    const symbols = await vscode.commands.executeCommand<unknown[]>('vscode.executeDocumentSymbolProvider', uri);
    await ask('picture', { symbols: symbols?.length ?? 0, problems });
  });

/** Changes the colours; VS Code under test does not care for a theme set from the start. */
async function useTheme(name: string): Promise<void> {
  const workbench = vscode.workspace.getConfiguration('workbench');
  if (workbench.get('colorTheme') === name) return;
  const changed = new Promise(resolve => vscode.window.onDidChangeActiveColorTheme(resolve));
  await workbench.update('colorTheme', name, vscode.ConfigurationTarget.Global);
  await changed;
}

/** Waits until the extension has answered for this file. */
async function ready(uri: vscode.Uri): Promise<void> {
  const extension = vscode.extensions.getExtension<{ ready?(uri: vscode.Uri): Promise<void> }>('un-letter.un-letter');
  const api = await extension?.activate();
  await api?.ready?.(uri);
}

function reveal(editor: vscode.TextEditor, line: number): void {
  const position = editor.document.validatePosition(new vscode.Position(line - 1, 0));
  editor.selection = new vscode.Selection(position, position);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenter);
}
