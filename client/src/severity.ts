import { applyEdits, modify } from 'jsonc-parser';
import * as vscode from 'vscode';
import { asWords } from '../../protocol/words';
import { nearestAbove, readFile } from './above';
import { pickRule } from './pages';
import { projectFile } from './projectFile';

const settings = ['error', 'warning', 'information', 'hint', 'off'] as const;
type Setting = (typeof settings)[number];
type Rules = Readonly<Record<string, unknown>>;

/** Has the user say how grave a rule is, in the project file above the letter, else in the settings of VS Code. */
export function changeSeverity(extension: vscode.Uri): vscode.Disposable {
  return vscode.commands.registerCommand('unLetter.changeSeverity', async (uri?: string, id?: string) => {
    const letter = uri ? vscode.Uri.parse(uri) : vscode.window.activeTextEditor?.document.uri;
    const rule = id ?? (await pickRule(extension, letter));
    if (!rule || !letter) return;
    const project = await nearestAbove(letter, projectFile);
    const text = project && ((await readFile(project)) ?? '');
    const content = text === undefined ? undefined : rulesOf(text);
    if (project && !content) {
      await vscode.window.showTextDocument(project);
      void vscode.window.showErrorMessage(
        vscode.l10n.t('{file} is no JSON; nothing has been changed.', { file: asWords(project.path) }),
      );
      return;
    }
    const now = content?.[rule] ?? vscode.workspace.getConfiguration('unLetter', letter).get<Rules>('rules', {})[rule];
    const choice = await pick(rule, now);
    if (!choice) return;
    if (project) await writeProject(project, rule, choice.setting);
    if (!project || !choice.setting) await writeSettings(letter, rule, choice.setting);
  });
}

async function pick(rule: string, now: unknown): Promise<{ readonly setting: Setting | undefined } | undefined> {
  const { t } = vscode.l10n;
  const names = {
    error: t('Error'),
    warning: t('Warning'),
    information: t('Information'),
    hint: t('Hint'),
    off: t('Off'),
  };
  const choices = [
    ...settings.map(setting => ({ setting, label: names[setting] })),
    { setting: undefined, label: t('Default') },
  ].map(c => ({ ...c, description: c.setting === now ? t('now') : undefined }));
  return vscode.window.showQuickPick(choices, { title: t('Change severity of {rule}…', { rule }) });
}

/** The rules that a project file sets; undefined where it cannot be read as one. */
function rulesOf(text: string): Rules | undefined {
  try {
    const content: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    if (typeof content !== 'object' || content === null || Array.isArray(content)) return undefined;
    const rules: unknown = 'rules' in content ? content.rules : {};
    return typeof rules === 'object' && rules !== null && !Array.isArray(rules) ? (rules as Rules) : undefined;
  } catch {
    return undefined;
  }
}

/** Sets a rule in a project file, whose other words, spaces and line ends stay; `undefined` takes it out. */
async function writeProject(file: vscode.Uri, rule: string, setting: Setting | undefined): Promise<void> {
  const document = await vscode.workspace.openTextDocument(file);
  const wasSaved = !document.isDirty;
  const text = document.getText();
  const indent = /^[ \t]+/m.exec(text)?.[0] ?? '  ';
  const formattingOptions = {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.length,
    eol: document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n',
  };
  const changed = applyEdits(text, modify(text, ['rules', rule], setting, { formattingOptions }));
  if (changed === text) return;
  const edit = new vscode.WorkspaceEdit();
  edit.replace(file, new vscode.Range(document.positionAt(0), document.positionAt(text.length)), changed);
  await vscode.workspace.applyEdit(edit);
  // What somebody has not saved yet is not saved for him.
  if (wasSaved) await document.save();
  else await vscode.window.showTextDocument(document);
}

/** Sets a rule where it is set already, else for the workspace, else for the user; `undefined` takes it out everywhere. */
async function writeSettings(letter: vscode.Uri, rule: string, setting: Setting | undefined): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('unLetter', letter);
  const { globalValue, workspaceValue, workspaceFolderValue } = configuration.inspect<Rules>('rules') ?? {};
  const { WorkspaceFolder, Workspace, Global } = vscode.ConfigurationTarget;
  const levels = [
    [WorkspaceFolder, workspaceFolderValue],
    [Workspace, workspaceValue],
    [Global, globalValue],
  ] as const;
  const set = levels.filter(([, rules]) => rules && Object.hasOwn(rules, rule));
  if (setting) {
    const usual = levels[vscode.workspace.workspaceFolders ? 1 : 2]!;
    const [target, rules] = set[0] ?? usual;
    await configuration.update('rules', { ...rules, [rule]: setting }, target);
    return;
  }
  for (const [target, rules] of set) {
    const left = Object.entries(rules!).filter(([id]) => id !== rule);
    await configuration.update('rules', left.length ? Object.fromEntries(left) : undefined, target);
  }
}
