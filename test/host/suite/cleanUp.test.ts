import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { becomes, letter, replace } from './help';

const cleanUp = () => vscode.commands.executeCommand('unLetter.cleanUp');

/** Makes of a letter what a PDF makes of it, has it cleaned up, and undoes that in one step. */
async function check(name: string, words: string, pasted: string): Promise<void> {
  const editor = await letter(name);
  const { document } = editor;
  await cleanUp();
  const clean = document.getText();
  await replace(editor, words, pasted);
  const dirty = document.getText();
  assert.notEqual(dirty, clean);
  await cleanUp();
  await becomes(() => document.getText(), clean);
  await vscode.commands.executeCommand('undo');
  await becomes(() => document.getText(), dirty);
}

describe('Cleaning up', () => {
  it('joins the lines of a paragraph and deletes a page number', () =>
    check('en.letter.txt', 'Security Council.\n', 'Security\nCouncil.\n\f3/4\n'));
  it('joins the lines of Chinese text without a space', () => check('zh.letter.txt', '分发为荷', '分发\n为荷'));
});
