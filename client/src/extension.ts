import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { baselineFile } from '../../protocol/baseline';
import { explainCommand, ignoreCommand, severityCommand } from '../../protocol/commands';
import { baselineOf } from './baseline';
import { tellCaret } from './caret';
import { cleanUpCommand } from './cleanUp';
import { Ignoring } from './ignoring';
import { Offer } from './offer';
import { RulePages } from './pages';
import { PreviewManager } from './preview/manager';
import { projectFile, withProjectFile } from './projectFile';
import { Restarts } from './restarts';
import { reviewFixes } from './review';
import { rewriteCommands } from './rewrites';
import { forLists } from './rtl';
import { changeSeverity } from './severity';
import { StageItem } from './stage';
import { translations } from './translations';

export const languageId = 'un-letter';

/** What actions of the server may run. */
const commands = [ignoreCommand, severityCommand, explainCommand];

export type MakeClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** What the extension gives to others; tests wait for the server with it. */
export interface Api {
  /** Whether the language server has been started. */
  readonly serving: boolean;
  /** Resolves when the server has analysed the document as it stands. */
  ready(uri: vscode.Uri): Promise<void>;
  /** The preview, for tests: what its page shows. */
  readonly preview: PreviewManager;
  /** The client, for tests: they end its server. */
  readonly client: LazyClient;
  /** The stage in the status bar, for tests. */
  readonly stage: StageItem;
}

/** Starts the extension; shared by both extension hosts, which differ only in how the server runs. */
export async function activate(context: vscode.ExtensionContext, makeClient: MakeClient): Promise<Api> {
  const client = new LazyClient(context.extensionUri, makeClient);
  const preview = new PreviewManager(context.extensionUri, client);
  const offer = new Offer(context, client);
  const stage = new StageItem(client);
  context.subscriptions.push(
    client,
    preview,
    offer,
    stage,
    ...rewriteCommands(client),
    new Ignoring(client),
    new RulePages(context.extensionUri, client),
    changeSeverity(context.extensionUri),
    reviewFixes(client),
    tellCaret(client),
    cleanUpCommand(client),
    vscode.commands.registerCommand('unLetter.showPreview', (uri?: vscode.Uri) =>
      preview.show(uri, vscode.ViewColumn.Active),
    ),
    vscode.commands.registerCommand('unLetter.showPreviewToSide', (uri?: vscode.Uri) =>
      preview.show(uri, vscode.ViewColumn.Beside),
    ),
    vscode.commands.registerCommand('unLetter.showSource', () => preview.showSource()),
    vscode.commands.registerCommand('unLetter.useForFile', async () => {
      const document = vscode.window.activeTextEditor?.document;
      if (document) await offer.accept(document);
    }),
    vscode.workspace.onDidOpenTextDocument(document => {
      if (document.languageId === languageId) void client.started();
    }),
  );
  if (vscode.workspace.textDocuments.some(d => d.languageId === languageId)) await client.started();
  return {
    client,
    preview,
    stage,
    get serving() {
      return client.isStarted;
    },
    async ready(uri) {
      const running = await client.started();
      await running.sendRequest('textDocument/documentSymbol', { textDocument: { uri: uri.toString() } });
    },
  };
}

/** What is set for a letter, by VS Code and by the files above it. */
async function settingsOf(letter: vscode.Uri, settings: object): Promise<object> {
  const [all, baseline] = await Promise.all([withProjectFile(letter, settings), baselineOf(letter)]);
  return { ...all, baseline: baseline?.setting };
}

/** The language client, started when something needs it: a plain text file that is no letter needs no server. */
export class LazyClient implements vscode.Disposable {
  #running: Promise<BaseLanguageClient> | undefined;
  #watcher: vscode.Disposable | undefined;
  readonly restarts = new Restarts();

  constructor(
    private readonly extension: vscode.Uri,
    private readonly make: MakeClient,
  ) {}

  get isStarted(): boolean {
    return this.#running !== undefined;
  }

  started(): Promise<BaseLanguageClient> {
    this.#running ??= (async () => {
      const client = this.make({
        documentSelector: [{ language: languageId }],
        initializationOptions: { ...(await translations(this.extension)), quietWhileTyping: true, commands },
        errorHandler: this.restarts,
        diagnosticPullOptions: { onChange: true, onTabs: false },
        middleware: {
          provideDocumentSymbols: (document, token, next) => forLists(next(document, token)),
          workspace: {
            configuration: async (params, token, next) => {
              const settings = await next(params, token);
              if (!Array.isArray(settings)) return settings;
              return Promise.all(
                settings.map((s, i) => {
                  const { scopeUri } = params.items[i]!;
                  return scopeUri ? settingsOf(vscode.Uri.parse(scopeUri), s ?? {}) : s;
                }),
              );
            },
          },
        },
      });
      await client.start();
      const changed = () => void this.settingsChanged();
      const watcher = vscode.workspace.createFileSystemWatcher(`**/{${projectFile},${baselineFile}}`);
      for (const event of [watcher.onDidChange, watcher.onDidCreate, watcher.onDidDelete]) event(changed);
      this.#watcher = watcher;
      return client;
    })();
    return this.#running;
  }

  /** Has the server ask anew for all settings. */
  async settingsChanged(): Promise<void> {
    await (await this.started()).sendNotification('workspace/didChangeConfiguration', { settings: null });
  }

  dispose(): void {
    this.#watcher?.dispose();
    void this.#running?.then(client => client.dispose());
  }
}
