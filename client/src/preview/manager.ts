import * as vscode from 'vscode';
import { type LazyClient, languageId } from '../extension';
import { Preview } from './preview';

const viewType = 'unLetter.preview';

/** The one preview: it shows the letter of the editor that was active last. */
export class PreviewManager implements vscode.Disposable, vscode.WebviewPanelSerializer<{ uri?: string }> {
  #preview: Preview | undefined;
  readonly #disposables: vscode.Disposable[] = [];

  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly client: LazyClient,
  ) {
    this.#disposables.push(
      vscode.window.registerWebviewPanelSerializer(viewType, this),
      vscode.window.onDidChangeActiveTextEditor(editor => {
        if (editor?.document.languageId === languageId) this.#preview?.setSource(editor.document.uri);
      }),
      vscode.workspace.onDidChangeTextDocument(e => this.#preview?.changed(e.document)),
      vscode.languages.onDidChangeDiagnostics(e => this.#preview?.diagnosed(e.uris)),
      vscode.window.onDidChangeTextEditorVisibleRanges(e => this.#preview?.editorScrolled(e.textEditor)),
      vscode.window.onDidChangeTextEditorSelection(e => this.#preview?.caretMoved(e.textEditor)),
    );
  }

  /** The version of the letter that the page has drawn; for tests. */
  get shown(): { uri: string; version: number } | undefined {
    return this.#preview?.shown;
  }

  async show(uri: vscode.Uri | undefined, column: vscode.ViewColumn): Promise<void> {
    const source = uri ?? vscode.window.activeTextEditor?.document.uri;
    if (!source) return;
    if (this.#preview) {
      this.#preview.setSource(source);
      this.#preview.reveal(column);
      return;
    }
    const panel = vscode.window.createWebviewPanel(
      viewType,
      '',
      { viewColumn: column, preserveFocus: column === vscode.ViewColumn.Beside },
      this.#options(),
    );
    this.#adopt(panel, source);
  }

  async showSource(): Promise<void> {
    if (this.#preview) await vscode.window.showTextDocument(this.#preview.source);
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: { uri?: string } | undefined): Promise<void> {
    panel.webview.options = this.#options();
    const uri = state?.uri ? vscode.Uri.parse(state.uri) : vscode.window.activeTextEditor?.document.uri;
    if (uri) this.#adopt(panel, uri);
    else panel.dispose();
  }

  #options(): vscode.WebviewPanelOptions & vscode.WebviewOptions {
    return {
      enableScripts: true,
      enableFindWidget: true,
      localResourceRoots: [
        vscode.Uri.joinPath(this.extensionUri, 'dist', 'webview'),
        vscode.Uri.joinPath(this.extensionUri, 'media'),
      ],
    };
  }

  #adopt(panel: vscode.WebviewPanel, source: vscode.Uri): void {
    this.#preview?.dispose();
    const preview = new Preview(panel, this.extensionUri, this.client, source);
    this.#preview = preview;
    panel.onDidDispose(() => {
      if (this.#preview === preview) this.#preview = undefined;
    });
  }

  dispose(): void {
    this.#preview?.dispose();
    for (const d of this.#disposables) d.dispose();
  }
}
