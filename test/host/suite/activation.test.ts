import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { open } from './help';

describe('Activation', () => {
  it('succeeds', async () => {
    const extension = vscode.extensions.getExtension('un-letter.un-letter');
    await extension?.activate();
    assert.equal(extension?.isActive, true);
  });

  it('takes a file named *.letter.txt for a letter', async () => {
    const { document } = await open('first.letter.txt');
    assert.equal(document.languageId, 'un-letter');
  });

  it('takes a file named *.unletter for a letter', async () => {
    const { document } = await open('second.unletter');
    assert.equal(document.languageId, 'un-letter');
  });

  it('leaves any other text file alone', async () => {
    const { document } = await open('notes.txt');
    assert.equal(document.languageId, 'plaintext');
  });
});
