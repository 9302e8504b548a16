import * as vscode from 'vscode';
import {
  type BaselineParams,
  type BaselineResult,
  baselineRequest,
  type FindingKey,
  type IgnoredParams,
  type IgnoredResult,
  ignoredRequest,
} from '../../protocol/baseline';
import { asWords } from '../../protocol/words';
import { baselineOf } from './baseline';
import { type LazyClient, languageId } from './extension';

type Change = Pick<BaselineParams, 'ignore' | 'restore' | 'prune'>;

/** Keeps the baselines of letters: what is ignored in them, what no more, and what is gone when they are saved. */
export class Ignoring implements vscode.Disposable {
  readonly #listeners: vscode.Disposable[];
  /** One change after the other: each starts from what the one before has written. */
  #last: Promise<unknown> = Promise.resolve();
  readonly #savedBySelf = new Set<string>();

  constructor(private readonly client: LazyClient) {
    this.#listeners = [
      vscode.commands.registerCommand('unLetter.ignore', (uri: string, key: FindingKey) =>
        this.#change(vscode.Uri.parse(uri), { ignore: [key] }),
      ),
      vscode.commands.registerCommand('unLetter.stopIgnoring', () => this.#stop()),
      vscode.workspace.onWillSaveTextDocument(({ document, reason }) => {
        // What VS Code saves by itself may be half a change, after which a finding comes back as it was.
        if (reason === vscode.TextDocumentSaveReason.AfterDelay) this.#savedBySelf.add(document.uri.toString());
        else this.#savedBySelf.delete(document.uri.toString());
      }),
      vscode.workspace.onDidSaveTextDocument(({ uri, languageId: language }) => {
        if (language === languageId && !this.#savedBySelf.has(uri.toString())) void this.#change(uri, { prune: true });
      }),
    ];
  }

  dispose(): void {
    for (const l of this.#listeners) l.dispose();
  }

  #change(uri: vscode.Uri, change: Change): Promise<void> {
    const next = this.#last.then(() => this.#write(uri, change));
    this.#last = next.catch(() => {});
    return next.catch(error => {
      // When something was taken out nobody has asked for it.
      if (!change.prune) void vscode.window.showErrorMessage(asWords(String((error as Error)?.message ?? error)));
    });
  }

  async #write(uri: vscode.Uri, change: Change): Promise<void> {
    const baseline = await baselineOf(uri);
    if (!baseline || (change.prune && baseline.setting.text === undefined)) return;
    const client = await this.client.started();
    const params: BaselineParams = { uri: uri.toString(), baseline: baseline.setting, ...change };
    const { text, problem } = await client.sendRequest<BaselineResult>(baselineRequest, params);
    if (problem) throw new Error(problem);
    if (text === undefined) return;
    const { file } = baseline;
    if (vscode.workspace.textDocuments.some(d => d.isDirty && d.uri.toString() === file.toString()))
      throw new Error(vscode.l10n.t('{file} has changes that are not saved.', { file: file.path }));
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    await this.client.settingsChanged();
  }

  /** Has the user choose, of what is ignored in the letter in front, what is to be told again. */
  async #stop(): Promise<void> {
    const { t } = vscode.l10n;
    const uri = vscode.window.activeTextEditor?.document.uri;
    if (!uri) return;
    const params: IgnoredParams = { uri: uri.toString() };
    const ignored = await (await this.client.started()).sendRequest<IgnoredResult>(ignoredRequest, params);
    if (!ignored.length) {
      void vscode.window.showInformationMessage(t('Nothing is ignored in this letter.'));
      return;
    }
    const choices = ignored.map(({ key, message, line }) => ({
      key,
      label: message ?? t('No longer in the letter'),
      description: line === undefined ? key.rule : t('{rule}, line {line}', { rule: key.rule, line: line + 1 }),
    }));
    const placeHolder = t('What is to be told again');
    const chosen = await vscode.window.showQuickPick(choices, { placeHolder, canPickMany: true });
    if (chosen?.length) await this.#change(uri, { restore: chosen.map(c => c.key) });
  }
}
