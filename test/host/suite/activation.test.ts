import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { extension, open } from './help';

async function check(name: string, languageId: string): Promise<void> {
  const { document } = await open(name);
  assert.equal(document.languageId, languageId);
}

describe('Activation', () => {
  // The first test of the first file: nothing has woken the extension yet.
  it('waits for a text: other languages do not wake the extension', async () => {
    await check('other.md', 'markdown');
    await check('other.json', 'json');
    await vscode.commands.executeCommand(
      'vscode.executeDocumentSymbolProvider',
      vscode.window.activeTextEditor?.document.uri,
    );
    assert.equal(extension().isActive, false);
    assert.deepEqual(extension().packageJSON.activationEvents, [
      'onLanguage:plaintext',
      'onWebviewPanel:unLetter.preview',
    ]);
  });

  it('starts no server for notes in plain text', async () => {
    await check('notes.txt', 'plaintext');
    const api = await extension().activate();
    assert.equal(api.serving, false);
  });

  it('takes a file named *.letter.txt for a letter', () => check('first.letter.txt', 'un-letter'));
  it('takes a file named *.unletter for a letter', () => check('second.unletter', 'un-letter'));
  it('leaves any other text file alone', () => check('notes.txt', 'plaintext'));

  it('serves letters', async () => {
    const { document } = await open('first.letter.txt');
    const api = await extension().activate();
    await api.ready(document.uri);
    assert.equal(api.serving, true);
  });

  it('says nothing in a file that is no letter', async () => {
    const { document } = await open('notes.txt');
    for (const command of ['vscode.executeDocumentSymbolProvider', 'vscode.executeFoldingRangeProvider']) {
      const answer = await vscode.commands.executeCommand<unknown[] | undefined>(command, document.uri);
      assert.deepEqual(answer ?? [], []);
    }
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []);
  });
});
