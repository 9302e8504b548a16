import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { becomes, extension, fixture, open, restore } from './help';
import { inWindow, needsPage } from './window';

const offer = 'This text looks like a United Nations circulation letter. Show its outline and check its form?';

/** How many offers VS Code shows; under test it shows notifications in its list only. */
async function offers(): Promise<number> {
  await vscode.commands.executeCommand('notifications.showList');
  return inWindow(words => {
    const messages = [...document.querySelectorAll('.notification-list-item-message')];
    return messages.filter(m => m.textContent === words).length;
  }, offer);
}

/** Presses the button of a notification. */
const choose = (label: string) =>
  inWindow(text => {
    const buttons = [...document.querySelectorAll<HTMLElement>('.notification-list-item .monaco-button')];
    buttons.find(b => b.textContent === text)!.click();
  }, label);

const language = () => vscode.window.activeTextEditor?.document.languageId;

/** Shows a letter of the workspace as plain text in a file of that name. */
async function receive(name: string, from = 'en.letter.txt'): Promise<vscode.TextEditor> {
  // VS Code takes a notification away a little later than it says.
  await becomes(offers, 0);
  await vscode.workspace.fs.copy(fixture(from), fixture(name), { overwrite: true });
  return open(name);
}

describe('Offer for plain text that looks like a letter', () => {
  before(needsPage);
  after(async () => {
    for (const [name] of await vscode.workspace.fs.readDirectory(fixture('.')))
      if (name.startsWith('received-')) await vscode.workspace.fs.delete(fixture(name));
  });

  for (const l of ['ar', 'en', 'es', 'fr', 'ru', 'zh']) {
    it(`is made for a letter: ${l}`, async () => {
      await receive(`received-${l}.txt`, `${l}.letter.txt`);
      assert.equal(language(), 'plaintext');
      await becomes(offers, 1);
    });
  }

  it('gives the file the language when taken, for as long as nobody takes it back', async () => {
    await receive('received-1.txt');
    await becomes(offers, 1);
    await choose('Use UN Letter');
    await becomes(language, 'un-letter');
    await restore();
    const { document } = await open('received-1.txt');
    await becomes(language, 'un-letter');
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await open('notes.txt');
    await open('received-1.txt');
    await receive('received-2.txt');
    await becomes(offers, 1);
    await open('received-1.txt');
    assert.equal(language(), 'plaintext');
  });

  it('is not made again when dismissed', async () => {
    await receive('received-3.txt');
    await becomes(offers, 1);
    await restore();
    await open('received-3.txt');
    // An offer for the file before would have come first.
    await receive('received-4.txt');
    await becomes(offers, 1);
  });

  it('is not made for notes that only speak of the Security Council', async () => {
    await vscode.workspace.fs.writeFile(
      fixture('received-5.txt'),
      new TextEncoder().encode('The Security Council met.\n'),
    );
    await open('received-5.txt');
    await receive('received-6.txt');
    await becomes(offers, 1);
  });

  it('is not needed: the command takes any text for a letter', async () => {
    await open('notes.txt');
    await vscode.commands.executeCommand('unLetter.useForFile');
    await becomes(language, 'un-letter');
  });

  it('is never made again when told so', async () => {
    await receive('received-7.txt');
    await becomes(offers, 1);
    await choose('Never Ask');
    await receive('received-8.txt');
    const { document } = await open('en.letter.txt');
    await (await extension().activate()).ready(document.uri);
    assert.equal(await offers(), 0);
  });
});
