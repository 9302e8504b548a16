import * as vscode from 'vscode';
import { at, becomes, caret, replace } from './help';
import { drawn, preview, wordsOf } from './preview';
import { click, inWebview, inWindow, needsPage, press, turnWheel } from './window';

const { executeCommand } = vscode.commands;
const lineOfCaret = (editor: vscode.TextEditor) =>
  editor.document.lineAt(editor.selection.active).text.trim().slice(0, 20);
const focused = () => wordsOf('.block:focus');

/** Whether the first block that a selector finds is to be seen in the upper half of the page. */
const isAtTop = (selector: string) =>
  inWebview(s => {
    const { top } = document.querySelector(s)!.getBoundingClientRect();
    return top >= 0 && top < innerHeight / 2;
  }, selector);

describe('Preview and editor', () => {
  before(needsPage);

  it('a click leads to the source', async () => {
    const editor = await preview('zh.letter.txt');
    await click('.request p');
    await becomes(() => lineOfCaret(editor).slice(0, 4), await wordsOf('.request', 4));
    await becomes(() => vscode.window.activeTextEditor?.document === editor.document, true);
  });

  it('a problem leads to its place', async () => {
    const editor = await preview('en.letter.txt');
    await replace(editor, '(Signed) Dulcelina Évora Monteiro\nAmbassador\nPermanent Representative', '');
    await drawn(editor.document);
    await click('nav.problems summary');
    await click('nav.problems button');
    await becomes(() => lineOfCaret(editor), 'I would be grateful ');
  });

  it('the block of the caret is marked', async () => {
    const editor = await preview('en.letter.txt');
    for (const words of [
      'My Government attaches',
      '(Signed) Dulcelina Évora',
      'Zone of peace and coop',
      'Letter dated 14 March 2',
    ]) {
      await caret(editor, at(editor.document, words));
      await becomes(async () => (await wordsOf('.caret', 26))!.includes(words.slice(0, 20)), true);
    }
  });

  it('the page follows the editor', async () => {
    const editor = await preview('en.letter.txt');
    const place = at(editor.document, 'Annex to the letter');
    editor.revealRange(new vscode.Range(place, place), vscode.TextEditorRevealType.AtTop);
    await becomes(() => isAtTop('.annexTitle'), true);
    editor.revealRange(new vscode.Range(0, 0, 0, 0), vscode.TextEditorRevealType.AtTop);
    await becomes(() => isAtTop('.masthead'), true);
  });

  it('the editor follows the page', async () => {
    const editor = await preview('en.letter.txt');
    const top = () => editor.visibleRanges[0]!.start.line;
    // A little at a time, each before the editor has come to where the one before has led it.
    const turn = (by: number, isThere: () => boolean) =>
      becomes(async () => {
        if (!isThere()) await turnWheel(by);
        return isThere() || `at line ${top()}`;
      }, true);
    await turn(100, () => top() > 12);
    await turn(-300, () => top() < 3);
  });

  it('the keyboard goes from block to block and from there to the source', async () => {
    const editor = await preview('en.letter.txt');
    await executeCommand('workbench.action.focusSecondEditorGroup');
    await becomes(() => inWindow(() => document.activeElement?.tagName), 'IFRAME');
    await becomes(() => inWebview(() => document.hasFocus()), true);
    await press('Tab');
    await becomes(focused, 'United Nations A/78/');
    await press('ArrowDown');
    await becomes(focused, 'General Assembly');
    await press('ArrowDown');
    await press('ArrowDown');
    await press('ArrowUp');
    await becomes(focused, 'Security Council');
    await press('Enter');
    await becomes(() => lineOfCaret(editor), 'Security Council');
  });
});
