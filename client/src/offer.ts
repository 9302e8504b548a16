import * as vscode from 'vscode';
import { type LooksLikeLetterParams, looksLikeLetterRequest } from '../../protocol/preview';
import { type LazyClient, languageId } from './extension';

const NEVER = 'unLetter.offer.never';
const ASKED = 'unLetter.offer.asked';
const GLANCE = 20_000;

/** Words that every circulation letter has some of, in the six languages: enough to tell whether to look closer. */
const HINT =
  /circulat|Secretary-General|Secrétaire général|Secretario General|Генерального секретаря|الأمين العام|秘书长|安全理事会|Security Council|Conseil de sécurité|Consejo de Seguridad|Совета Безопасности|مجلس الأمن/i;

/**
 * Offers the language for plain text that looks like a letter: once a file, politely, and never again when told so.
 * The extension does not claim `.txt` for itself.
 */
export function offerLanguage(context: vscode.ExtensionContext, client: LazyClient): vscode.Disposable {
  const seen = new Set<string>();
  const consider = async (editor: vscode.TextEditor | undefined) => {
    const document = editor?.document;
    if (document?.languageId !== 'plaintext' || document.isUntitled || seen.has(document.uri.toString())) return;
    const asked = context.workspaceState.get<string[]>(ASKED, []);
    const key = document.uri.toString();
    if (context.globalState.get(NEVER) || asked.includes(key)) return;
    const text = document.getText(new vscode.Range(document.positionAt(0), document.positionAt(GLANCE)));
    if (!HINT.test(text)) return;
    seen.add(key);
    const params: LooksLikeLetterParams = { text };
    if (!(await (await client.started()).sendRequest<boolean>(looksLikeLetterRequest, params))) return;
    await context.workspaceState.update(ASKED, [...asked, key].slice(-200));
    const use = vscode.l10n.t('Use UN Letter');
    const never = vscode.l10n.t('Never Ask');
    const answer = await vscode.window.showInformationMessage(
      vscode.l10n.t('This text looks like a United Nations circulation letter. Show its outline and check its form?'),
      use,
      never,
    );
    if (answer === use) await vscode.languages.setTextDocumentLanguage(document, languageId);
    if (answer === never) await context.globalState.update(NEVER, true);
  };
  void consider(vscode.window.activeTextEditor);
  return vscode.window.onDidChangeActiveTextEditor(editor => void consider(editor));
}
