import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../../client/src/extension';
import { ask } from '../run/channel';

const pause = 20;
/** The limit ends what hangs, on a busy machine too. */
const deadline = 30_000;

/** Waits until `predicate` gives something truthy and returns that; fails with `what` in words after half a minute. */
export async function until<T>(
  predicate: () => T | PromiseLike<T>,
  what: string,
  limit = deadline,
): Promise<NonNullable<T>> {
  const last = Date.now() + limit;
  for (;;) {
    const value = await predicate();
    if (value) return value;
    if (Date.now() > last) throw new Error(`Waited ${limit / 1000} s in vain until ${what}.`);
    await new Promise(resolve => setTimeout(resolve, pause));
  }
}

/**
 * Waits until `read` gives what is expected; shows the difference, or how `read` failed, if it does not in that time.
 * A file that is read while it is being written is empty or half there: what fails is tried again.
 */
export async function becomes<T>(read: () => T | PromiseLike<T>, expected: T): Promise<void> {
  const wanted = JSON.stringify(expected);
  let last: { value?: T; error?: unknown } = {};
  try {
    await until(async () => {
      last = await Promise.resolve()
        .then(read)
        .then(
          value => ({ value }),
          error => ({ error }),
        );
      return !last.error && JSON.stringify(last.value) === wanted;
    }, 'the value is the expected one');
  } catch {
    if (last.error) throw last.error;
    assert.deepEqual(last.value, expected);
  }
}

/** Saves what VS Code's window shows as out/shots/<host>-<name>.png; resolves when the picture is there. */
export const shot = (name: string): Promise<void> => ask('shot', name);

/** A file of test/host/workspace/, in the scratch copy that is open as the workspace. */
export function fixture(name: string): vscode.Uri {
  return vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);
}

/** Opens a file of test/host/workspace/ in an editor. */
export async function open(name: string, column = vscode.ViewColumn.One): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(fixture(name)), column);
}

export const extension = (): vscode.Extension<Api> => vscode.extensions.getExtension('un-letter.un-letter')!;

/** Opens a letter and waits until the server has answered for it. */
export async function letter(name: string): Promise<vscode.TextEditor> {
  const editor = await open(name);
  const api = await extension().activate();
  await api.ready(editor.document.uri);
  return editor;
}

/** Where some words of a document stand; `end` for the place behind them. */
export function at(document: vscode.TextDocument, words: string, end = false): vscode.Position {
  const found = document.getText().indexOf(words);
  assert.ok(found >= 0, `"${words}" stands nowhere`);
  return document.positionAt(found + (end ? words.length : 0));
}

/** Changes words of the document in an editor, as typing would. */
export async function replace(editor: vscode.TextEditor, words: string, by: string): Promise<void> {
  const range = new vscode.Range(at(editor.document, words), at(editor.document, words, true));
  assert.ok(await editor.edit(edit => edit.replace(range, by)));
}

/** Puts the caret somewhere, with the focus in the editor. */
export async function caret(editor: vscode.TextEditor, position: vscode.Position): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(editor.document, {
    viewColumn: editor.viewColumn,
    selection: new vscode.Range(position, position),
  });
}

/** Gives the workspace back as it was: no open editor, no changed text, no notification, and notes are no letter. */
export async function restore(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (document.fileName.endsWith('notes.txt') && document.languageId !== 'plaintext')
      await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    if (!document.isDirty) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await vscode.commands.executeCommand('notifications.clearAll');
  await vscode.commands.executeCommand('notifications.hideList');
}

afterEach('gives the workspace back', restore);
