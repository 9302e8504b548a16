import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { becomes, extension, fixture, letter, replace } from '../suite/help';

const { executeCommand } = vscode.commands;

describe('The extension, installed from its package', () => {
  it('is what runs, and not the project', async () => {
    const folder = vscode.Uri.joinPath(fixture('.'), '../extensions');
    assert.ok(extension().extensionUri.path.startsWith(folder.path), extension().extensionUri.path);
    const entries = await vscode.workspace.fs.readDirectory(extension().extensionUri);
    assert.ok(!entries.some(([name]) => ['server', 'client', 'node_modules'].includes(name)));
  });

  it('S8 runs where nobody has said that the workspace is to be trusted', () =>
    assert.equal(vscode.workspace.isTrusted, false));

  it('reads a letter and tells what is wrong in it', async () => {
    const editor = await letter('en.letter.txt');
    await replace(editor, '(Signed) Dulcelina Évora Monteiro\nAmbassador\nPermanent Representative', '');
    const { uri } = editor.document;
    await becomes(() => vscode.languages.getDiagnostics(uri).map(d => d.code), ['missing-signature']);
    const symbols = await executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri);
    assert.ok(symbols.length > 3, String(symbols.length));
  });

  it('has the pages of its rules, and its preview', async () => {
    await letter('fr.letter.txt');
    await executeCommand('unLetter.showPreview');
    await becomes(
      () => vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputWebview,
      true,
    );
    const page = vscode.Uri.parse('un-letter-rule:/fr/missing-signature.md');
    assert.match((await vscode.workspace.openTextDocument(page)).getText(), /^# [\s\S]*Gravité/);
  });
});
