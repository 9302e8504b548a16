import * as vscode from 'vscode';

const parent = (uri: vscode.Uri) => vscode.Uri.joinPath(uri, '..');

/** The folders above a file, from its own to that of its workspace; only its own where it is in no workspace. */
export function foldersAbove(uri: vscode.Uri): vscode.Uri[] {
  const root = vscode.workspace.getWorkspaceFolder(uri)?.uri;
  const folders = [parent(uri)];
  for (;;) {
    const last = folders.at(-1)!;
    if (!root || last.path === root.path || last.path === parent(last).path) return folders;
    folders.push(parent(last));
  }
}

/** The nearest file of a name in the folders above another. */
export async function nearestAbove(uri: vscode.Uri, name: string): Promise<vscode.Uri | undefined> {
  for (const folder of foldersAbove(uri)) {
    const file = vscode.Uri.joinPath(folder, name);
    if (await isFile(file)) return file;
  }
  return undefined;
}

async function isFile(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.File) !== 0;
  } catch {
    return false;
  }
}

/** The text of a file as it is saved; undefined where it cannot be read. */
export async function readFile(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}
