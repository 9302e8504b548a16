import * as vscode from 'vscode';

/** Languages by the names that letters have them by, and the bundles of them as VS Code names them. */
const bundles = { ar: 'ar', es: 'es', fr: 'fr', ru: 'ru', zh: 'zh-cn' } as const;

type Words = Readonly<Record<string, string>>;

/**
 * The words of the server's messages, which come in English: those of VS Code's language, and those of each language
 * of letters, for whoever wants to be told in another one than VS Code's.
 */
export async function translations(extension: vscode.Uri): Promise<object> {
  const read = async ([language, name]: readonly [string, string]) => {
    const file = vscode.Uri.joinPath(extension, 'l10n', `bundle.l10n.${name}.json`);
    const words: Words = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
    return [language, words] as const;
  };
  const languages = Object.fromEntries(await Promise.all(Object.entries(bundles).map(read)));
  return { translations: vscode.l10n.bundle ?? {}, languages };
}
