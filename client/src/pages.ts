import * as vscode from 'vscode';
import { type StageParams, type StageResult, stageRequest } from '../../protocol/stage';
import type { LazyClient } from './extension';

const scheme = 'un-letter-rule';
const languages = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];

type Pages = Readonly<Record<string, string>>;

/** The pages of the rules in a language, Markdown by the name of the rule. */
async function pagesIn(extension: vscode.Uri, language: string): Promise<Pages> {
  const file = vscode.Uri.joinPath(extension, 'dist', 'rules', `${language}.json`);
  return JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
}

/** The language that is set for messages, as letters name it; English where it is none of theirs. */
function languageOf(letter: vscode.Uri | undefined): string {
  const set = vscode.workspace.getConfiguration('unLetter', letter).get<string>('messages.language', 'auto');
  const language = set === 'auto' || set === 'letter' ? vscode.env.language.slice(0, 2) : set;
  return languages.includes(language) ? language : 'en';
}

/** Has the user choose a rule; gives its name. */
export async function pickRule(extension: vscode.Uri, letter: vscode.Uri | undefined): Promise<string | undefined> {
  const pages = await pagesIn(extension, languageOf(letter));
  const choices = Object.entries(pages).map(([rule, page]) => ({
    rule,
    label: /^# (.*)/m.exec(page)?.[1] ?? rule,
    description: rule,
  }));
  const choice = await vscode.window.showQuickPick(choices, {
    title: vscode.l10n.t('Rules'),
    matchOnDescription: true,
  });
  return choice?.rule;
}

/** Shows the pages of rules, read-only, in the language that messages are told in. */
export class RulePages implements vscode.Disposable, vscode.TextDocumentContentProvider {
  readonly #listeners: vscode.Disposable[];

  constructor(
    private readonly extension: vscode.Uri,
    private readonly client: LazyClient,
  ) {
    this.#listeners = [
      vscode.workspace.registerTextDocumentContentProvider(scheme, this),
      vscode.commands.registerCommand('unLetter.explainRule', (uri?: string, rule?: string) =>
        this.#explain(uri ? vscode.Uri.parse(uri) : vscode.window.activeTextEditor?.document.uri, rule),
      ),
    ];
  }

  dispose(): void {
    for (const l of this.#listeners) l.dispose();
  }

  /** The page of `/language/rule.md`, in English where there is none in the language. */
  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const [, language, rule] = /^\/(\w+)\/([\w-]+)\.md$/.exec(uri.path) ?? [];
    for (const id of [language, 'en'].filter(l => languages.includes(l!))) {
      const pages = await pagesIn(this.extension, id!);
      if (!Object.hasOwn(pages, rule!)) continue;
      return id === 'ar' ? `<div dir="rtl">\n\n${pages[rule!]}\n\n</div>\n` : pages[rule!]!;
    }
    return vscode.l10n.t('There is no such rule: {rule}', { rule: rule ?? uri.path });
  }

  async #explain(letter: vscode.Uri | undefined, name: string | undefined): Promise<void> {
    const rule = name ?? (await pickRule(this.extension, letter));
    if (!rule) return;
    const path = `/${await this.#language(letter)}/${rule}.md`;
    const page = vscode.Uri.from({ scheme, path });
    try {
      await vscode.commands.executeCommand('markdown.showPreview', page);
    } catch {
      // Where VS Code's own Markdown is put off, the page is still to be read.
      await vscode.window.showTextDocument(page);
    }
  }

  async #language(letter: vscode.Uri | undefined): Promise<string> {
    const set = vscode.workspace.getConfiguration('unLetter', letter).get('messages.language');
    if (set !== 'letter' || !letter) return languageOf(letter);
    const params: StageParams = { uri: letter.toString() };
    try {
      return (await (await this.client.started()).sendRequest<StageResult>(stageRequest, params)).language;
    } catch {
      return languageOf(letter);
    }
  }
}
