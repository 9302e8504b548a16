import * as vscode from 'vscode';

/** The file that says for everybody who works on some letters what `unLetter.stage` and `unLetter.rules` say for one. */
export const projectFile = '.un-letter.json';

/**
 * The settings of a letter with those of the nearest project file above it, which go before. A file that cannot be read
 * or is no JSON counts for nothing; VS Code shows in it what is wrong.
 */
export async function withProjectFile(uri: vscode.Uri, settings: object): Promise<object> {
  const root = vscode.workspace.getWorkspaceFolder(uri)?.uri;
  for (let folder = parent(uri); ; folder = parent(folder)) {
    const content = await read(vscode.Uri.joinPath(folder, projectFile));
    if (content) return merge(settings, content);
    if (!root || folder.path === root.path || folder.path === parent(folder).path) return settings;
  }
}

const parent = (uri: vscode.Uri) => vscode.Uri.joinPath(uri, '..');

async function read(file: vscode.Uri): Promise<object | undefined> {
  try {
    const content: unknown = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
    return typeof content === 'object' && content !== null ? content : {};
  } catch (error) {
    return error instanceof SyntaxError ? {} : undefined;
  }
}

function merge(settings: object, content: object): object {
  const rules = (o: object) => ('rules' in o && typeof o.rules === 'object' ? o.rules : {});
  return { ...settings, ...content, rules: { ...rules(settings), ...rules(content) } };
}
