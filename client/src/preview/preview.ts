import * as vscode from 'vscode';
import {
  isFromPreview,
  type PreviewParams,
  type PreviewResult,
  previewRequest,
  type ToPreview,
} from '../../../protocol/preview';
import type { LazyClient } from '../extension';
import { pageHtml } from './page';

/** One panel and the letter it shows. */
export class Preview {
  #source: vscode.Uri;
  #pageReady = false;
  #asking = false;
  #stale = false;
  #shown: { uri: string; version: number } | undefined;

  constructor(
    private readonly panel: vscode.WebviewPanel,
    extensionUri: vscode.Uri,
    private readonly client: LazyClient,
    source: vscode.Uri,
  ) {
    this.#source = source;
    panel.iconPath = {
      light: vscode.Uri.joinPath(extensionUri, 'media', 'preview-light.svg'),
      dark: vscode.Uri.joinPath(extensionUri, 'media', 'preview-dark.svg'),
    };
    panel.webview.onDidReceiveMessage((message: unknown) => this.#receive(message));
    panel.webview.html = pageHtml(panel.webview, extensionUri, source);
    this.#retitle();
  }

  get source(): vscode.Uri {
    return this.#source;
  }

  get shown(): { uri: string; version: number } | undefined {
    return this.#shown;
  }

  setSource(uri: vscode.Uri): void {
    if (uri.toString() === this.#source.toString()) return;
    this.#source = uri;
    this.#retitle();
    void this.#refresh();
  }

  reveal(column: vscode.ViewColumn): void {
    this.panel.reveal(column === vscode.ViewColumn.Beside ? undefined : column, column === vscode.ViewColumn.Beside);
  }

  changed(document: vscode.TextDocument): void {
    if (this.#isSource(document.uri)) void this.#refresh();
  }

  diagnosed(uris: readonly vscode.Uri[]): void {
    if (uris.some(u => this.#isSource(u))) void this.#refresh();
  }

  editorScrolled(editor: vscode.TextEditor): void {
    if (!this.#isSource(editor.document.uri)) return;
    const line = editor.visibleRanges[0]?.start.line ?? 0;
    this.#post({ type: 'scroll', source: this.#source.toString(), line });
  }

  caretMoved(editor: vscode.TextEditor): void {
    if (this.#isSource(editor.document.uri))
      this.#post({ type: 'caret', source: this.#source.toString(), line: editor.selection.active.line });
  }

  dispose(): void {
    this.panel.dispose();
  }

  #isSource(uri: vscode.Uri): boolean {
    return uri.toString() === this.#source.toString();
  }

  #retitle(): void {
    this.panel.title = vscode.l10n.t('Preview {0}', this.#source.path.split('/').at(-1)!);
  }

  /** Asks for the newest model; while one is on its way, changes only say that another is due. */
  async #refresh(): Promise<void> {
    if (!this.#pageReady) return;
    this.#stale = true;
    if (this.#asking) return;
    this.#asking = true;
    try {
      while (this.#stale) {
        this.#stale = false;
        const source = this.#source.toString();
        const client = await this.client.started();
        const params: PreviewParams = { uri: source };
        const { version, model } = await client.sendRequest<PreviewResult>(previewRequest, params);
        if (source !== this.#source.toString()) continue;
        this.#post({ type: 'model', source, version, model });
        this.#shown = { uri: source, version };
        const editor = this.#editor();
        if (editor) this.caretMoved(editor);
      }
    } catch {
      // The letter was closed, or the server is being restarted: the page keeps what it shows.
    } finally {
      this.#asking = false;
    }
  }

  #editor(): vscode.TextEditor | undefined {
    return vscode.window.visibleTextEditors.find(e => this.#isSource(e.document.uri));
  }

  #post(message: ToPreview): void {
    void this.panel.webview.postMessage(message);
  }

  /** Messages come from a page that shows other people's text, so each is checked before it is believed. */
  #receive(message: unknown): void {
    if (!isFromPreview(message)) return;
    if (message.type === 'ready') {
      this.#pageReady = true;
      void this.#opened().then(() => this.#refresh());
      return;
    }
    if (message.source !== this.#source.toString()) return;
    const editor = this.#editor();
    if (message.type === 'scrolled') {
      if (!editor) return;
      const line = Math.min(message.line, editor.document.lineCount - 1);
      editor.revealRange(new vscode.Range(line, 0, line, 0), vscode.TextEditorRevealType.AtTop);
    } else void this.#select(message.line);
  }

  /** After a restart the panel is restored before its letter is open. */
  async #opened(): Promise<void> {
    try {
      await vscode.workspace.openTextDocument(this.#source);
    } catch {
      this.panel.dispose();
    }
  }

  async #select(line: number): Promise<void> {
    const open = this.#editor();
    const document = open?.document ?? (await vscode.workspace.openTextDocument(this.#source));
    const at = Math.min(line, document.lineCount - 1);
    const start = document.lineAt(at).firstNonWhitespaceCharacterIndex;
    const column = open?.viewColumn ?? vscode.ViewColumn.One;
    await vscode.window.showTextDocument(document, {
      viewColumn: column,
      selection: new vscode.Range(at, start, at, start),
    });
  }
}
