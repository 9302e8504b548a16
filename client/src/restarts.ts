import * as vscode from 'vscode';
import { CloseAction, type CloseHandlerResult, ErrorAction, type ErrorHandler } from 'vscode-languageclient';

/** Of more deaths than this within the time below the server is not woken any more. */
const MOST = 4;
const TIME = 3 * 60_000;

/** Starts a server that has died again, with the texts as the editor has them, and tells the user of it once. */
export class Restarts implements ErrorHandler {
  #deaths: number[] = [];
  /** How often the user was told, for tests. */
  told = 0;

  error() {
    return { action: ErrorAction.Continue, handled: true };
  }

  closed(): CloseHandlerResult {
    const now = Date.now();
    this.#deaths = [...this.#deaths.filter(d => now - d < TIME), now];
    if (this.#deaths.length > MOST) {
      this.#tell(
        vscode.l10n.t(
          'The checking of letters has stopped several times and stays off. Reload the window to start it.',
        ),
      );
      return { action: CloseAction.DoNotRestart, handled: true };
    }
    if (!this.told)
      this.#tell(vscode.l10n.t('The checking of letters had stopped and was started again. Your text is not touched.'));
    return { action: CloseAction.Restart, handled: true };
  }

  #tell(words: string): void {
    this.told++;
    void vscode.window.showWarningMessage(words);
  }
}
