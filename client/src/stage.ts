import * as vscode from 'vscode';
import { type StageParams, type StageResult, stageRequest } from '../../protocol/stage';
import { type LazyClient, languageId } from './extension';

/** Says at which stage the letter in front is taken to be, and lets it be changed. */
export class StageItem implements vscode.Disposable {
  readonly #item = vscode.languages.createLanguageStatusItem('unLetter.stage', { language: languageId });
  readonly #listeners: vscode.Disposable[];

  constructor(private readonly client: LazyClient) {
    this.#item.name = vscode.l10n.t('Stage of the letter');
    this.#item.command = { command: 'unLetter.selectStage', title: vscode.l10n.t('Change') };
    this.#listeners = [
      vscode.window.onDidChangeActiveTextEditor(() => this.#update()),
      // Diagnostics come anew when the text or the settings have changed.
      vscode.languages.onDidChangeDiagnostics(() => this.#update()),
      vscode.workspace.onDidChangeConfiguration(e => {
        if (e.affectsConfiguration('unLetter')) void this.#update();
      }),
      vscode.commands.registerCommand('unLetter.selectStage', () => this.#select()),
    ];
    void this.#update();
  }

  /** What the item shows; for tests. */
  get shown(): string {
    return `${this.#item.text} – ${this.#item.detail ?? ''}`;
  }

  dispose(): void {
    for (const d of [this.#item, ...this.#listeners]) d.dispose();
  }

  async #update(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== languageId) return;
    const params: StageParams = { uri: document.uri.toString() };
    try {
      const { isLetter, stage, set } = await (await this.client.started()).sendRequest<StageResult>(
        stageRequest,
        params,
      );
      this.#item.text = isLetter || set ? nameOf(stage) : vscode.l10n.t('No letter');
      this.#item.detail = set ? vscode.l10n.t('as it is set') : vscode.l10n.t('as the text tells');
    } catch {
      // The letter was closed meanwhile, or the server is being restarted.
    }
  }

  async #select(): Promise<void> {
    const { t } = vscode.l10n;
    const uri = vscode.window.activeTextEditor?.document.uri;
    const settings = vscode.workspace.getConfiguration('unLetter', uri);
    const now = settings.get<string>('stage', 'auto');
    const choices = [
      { stage: undefined, label: t('As the text tells') },
      ...(['draft', 'manuscript', 'issued'] as const).map(stage => ({ stage, label: nameOf(stage) })),
    ].map(c => ({ ...c, description: (c.stage ?? 'auto') === now ? t('now') : undefined }));
    const choice = await vscode.window.showQuickPick(choices, { title: t('Stage of the letter') });
    if (!choice) return;
    const { Workspace, Global } = vscode.ConfigurationTarget;
    await settings.update('stage', choice.stage, vscode.workspace.workspaceFolders ? Workspace : Global);
  }
}

function nameOf(stage: StageResult['stage']): string {
  const { t } = vscode.l10n;
  return { draft: t('Draft'), manuscript: t('Manuscript'), issued: t('Issued document') }[stage];
}
