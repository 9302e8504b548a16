import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { at, becomes, letter, replace } from './help';

const { executeCommand } = vscode.commands;

interface Case {
  /** What is changed in a correct letter, and the command that changes it back. */
  readonly words: string;
  readonly by: string;
  readonly command: string;
  /** What the refactoring menu has at these words. */
  readonly offered: readonly string[];
}

/** Changes a letter, has a command rewrite it, and takes that back in one step. */
async function check(name: string, { words, by, command, offered }: Case): Promise<void> {
  const editor = await letter(name);
  const { document } = editor;
  const correct = document.getText();
  await replace(editor, words, by);
  const changed = document.getText();
  const provide = 'vscode.executeCodeActionProvider';
  const place = new vscode.Range(at(document, by), at(document, by));
  await becomes(
    async () => {
      const actions = await executeCommand<vscode.CodeAction[]>(provide, document.uri, place, 'refactor');
      return actions.map(a => `${a.kind?.value}: ${a.title}`);
    },
    offered.map(o => `refactor.rewrite.unLetter.${o}`),
  );
  await executeCommand(command);
  await becomes(() => document.getText(), correct);
  await executeCommand('undo');
  await becomes(() => document.getText(), changed);
}

describe('Rewrites', () => {
  it('copy the items of the masthead into the request', () =>
    check('en.letter.txt', {
      words: 'under agenda items 18 (c), 33, 65 (b) and 75',
      by: 'under agenda items 18 (c) and 33',
      command: 'unLetter.copyItemsToRequest',
      offered: [
        'itemsToRequest: Copy the organs and agenda items of the masthead into the request',
        'itemsToMasthead: Copy the organs and agenda items of the request into the masthead',
        'request: Write the request anew from the masthead and the annexes',
      ],
    }));

  it('number the only annex no more', () =>
    check('en.letter.txt', {
      words: 'Annex to the letter',
      by: 'Annex I to the letter',
      command: 'unLetter.renumberAnnexes',
      offered: ['annexNumbers: Number the annexes and their mentions one after the other'],
    }));

  it('leave a correct letter as it is', async () => {
    const { document } = await letter('zh.letter.txt');
    const before = document.getText();
    for (const command of [
      'copyItemsToMasthead',
      'sortItems',
      'rewriteRequest',
      'rewriteAnnexTitles',
      'renumberFootnotes',
    ])
      await executeCommand(`unLetter.${command}`);
    assert.equal(document.getText(), before);
    assert.equal(document.isDirty, false);
  });
});
