import * as vscode from 'vscode';
import { ask } from '../run/channel';

const pause = 20;
const deadline = 10_000;

/** Waits until `predicate` gives something truthy and returns that; fails with `what` in words after ten seconds. */
export async function until<T>(predicate: () => T | PromiseLike<T>, what: string): Promise<NonNullable<T>> {
  const last = Date.now() + deadline;
  for (;;) {
    const value = await predicate();
    if (value) return value;
    if (Date.now() > last) throw new Error(`Waited ${deadline / 1000} s in vain until ${what}.`);
    await new Promise(resolve => setTimeout(resolve, pause));
  }
}

/** Saves what VS Code's window shows as out/shots/<host>-<name>.png; resolves when the picture is there. */
export const shot = (name: string): Promise<void> => ask('shot', name);

/** A file of test/host/workspace/, in the scratch copy that is open as the workspace. */
export function fixture(name: string): vscode.Uri {
  return vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);
}

/** Opens a file of test/host/workspace/ in an editor. */
export async function open(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(fixture(name)));
}

/** Calls a function inside the open webview; it can use the webview's document but nothing from around it. */
export const inWebview = <T>(read: () => T): Promise<T> => ask('webview', `(${read})()`);

/** What axe-core finds in the open webview; `violations` should be empty. */
export const checkAccessibility = (options?: object): Promise<{ violations: { id: string; help: string }[] }> =>
  ask('axe', options);

/** For `before(needsPage)` where the two above are used: in desktop VS Code nobody can look into a webview. */
export async function needsPage(this: Mocha.Context): Promise<void> {
  if (!(await ask('hasPage'))) this.skip();
}
