import * as vscode from 'vscode';
import { type LooksLikeLetterParams, looksLikeLetterRequest } from '../../protocol/preview';
import { type LazyClient, languageId } from './extension';
import { Remembered } from './remembered';

const NEVER = 'unLetter.offer.never';
const GLANCE = 20_000;

/** Words that every circulation letter has some of, in the six languages: enough to tell whether to look closer. */
const HINT =
  /circulat|Secretary-General|Secrétaire général|Secretario General|Генерального секретаря|الأمين العام|秘书长|安全理事会|Security Council|Conseil de sécurité|Consejo de Seguridad|Совета Безопасности|مجلس الأمن/i;

/**
 * Offers the language for plain text that looks like a letter: once a file, politely, and never again when told so.
 * The extension does not claim `.txt` for itself; a file that was given the language keeps it until it is taken back.
 */
export class Offer implements vscode.Disposable {
  readonly #asked: Remembered;
  readonly #letters: Remembered;
  /** What was given the language since VS Code has started; if it is plain text again, somebody wants that. */
  readonly #given = new Set<string>();
  readonly #listener: vscode.Disposable;

  constructor(
    private readonly context: vscode.ExtensionContext,
    private readonly client: LazyClient,
  ) {
    this.#asked = new Remembered(context.workspaceState, 'unLetter.offer.asked');
    this.#letters = new Remembered(context.workspaceState, 'unLetter.letters');
    this.#listener = vscode.window.onDidChangeActiveTextEditor(editor => void this.#consider(editor?.document));
    void this.#consider(vscode.window.activeTextEditor?.document);
  }

  /** Takes a document for a letter, now and when it is opened again. */
  async accept(document: vscode.TextDocument): Promise<void> {
    const key = document.uri.toString();
    this.#given.add(key);
    // First, since it may be closed and opened again as soon as it has the language.
    const remembered = this.#letters.add(key);
    await vscode.languages.setTextDocumentLanguage(document, languageId);
    await remembered;
  }

  dispose(): void {
    this.#listener.dispose();
  }

  async #consider(document: vscode.TextDocument | undefined): Promise<void> {
    if (document?.languageId !== 'plaintext' || document.isUntitled) return;
    const key = document.uri.toString();
    if (this.#letters.has(key)) {
      if (this.#given.has(key)) await this.#letters.remove(key);
      else await this.accept(document);
      return;
    }
    if (this.context.globalState.get(NEVER) || this.#asked.has(key)) return;
    const text = document.getText(new vscode.Range(document.positionAt(0), document.positionAt(GLANCE)));
    if (!HINT.test(text)) return;
    // Before the first wait: the same editor may become the active one again meanwhile.
    const remembered = this.#asked.add(key);
    const params: LooksLikeLetterParams = { text };
    if (!(await (await this.client.started()).sendRequest<boolean>(looksLikeLetterRequest, params))) {
      await this.#asked.remove(key);
      return;
    }
    await remembered;
    await this.#ask(document);
  }

  async #ask(document: vscode.TextDocument): Promise<void> {
    const use = vscode.l10n.t('Use UN Letter');
    const never = vscode.l10n.t('Never Ask');
    const answer = await vscode.window.showInformationMessage(
      vscode.l10n.t('This text looks like a United Nations circulation letter. Show its outline and check its form?'),
      use,
      never,
    );
    if (answer === use) await this.accept(document);
    if (answer === never) await this.context.globalState.update(NEVER, true);
  }
}
