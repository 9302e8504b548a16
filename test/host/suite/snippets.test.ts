import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { becomes, caret, letter, open } from './help';
import { inWindow, needsPage, press } from './window';

const { executeCommand } = vscode.commands;

/** The snippets that VS Code offers at a place. */
async function offered({ document }: vscode.TextEditor, position: vscode.Position): Promise<string[]> {
  const command = 'vscode.executeCompletionItemProvider';
  const { items } = await executeCommand<vscode.CompletionList>(command, document.uri, position);
  const snippets = items.filter(item => item.kind === vscode.CompletionItemKind.Snippet);
  return snippets.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

describe('Snippets', () => {
  const languages = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];
  const keys = ['mh-ga', 'mh-gasc', 't-pr', 'open', 'trans', 'req-gasc', 'sig', 'annex', 'fn'];

  it('are offered in letters, in every language', async () => {
    const editor = await letter('en.letter.txt');
    const wanted = languages.flatMap(language => keys.map(key => `${key}-${language}`));
    await becomes(async () => {
      const labels = await offered(editor, new vscode.Position(17, 0));
      return wanted.filter(label => !labels.includes(label));
    }, []);
  });

  it('are not offered in other texts', async () => {
    const ours = /-(?:ar|en|es|fr|ru|zh)$/;
    for (const name of ['notes.txt', 'other.md', 'other.json'])
      assert.deepEqual(
        (await offered(await open(name), new vscode.Position(0, 0))).filter(label => ours.test(label)),
        [],
      );
  });
});

/** Types a prefix on an empty line, takes the first suggestion, and looks at what is there and what is selected. */
async function check(prefix: string, text: string, selection: string): Promise<void> {
  const editor = await open('notes.txt');
  await vscode.languages.setTextDocumentLanguage(editor.document, 'un-letter');
  await caret(editor, new vscode.Position(editor.document.lineCount - 1, 0));
  await executeCommand('type', { text: prefix });
  await executeCommand('editor.action.triggerSuggest');
  const first = () =>
    inWindow(() => document.querySelector('.suggest-widget.visible .monaco-list-row.focused .label-name')?.textContent);
  await becomes(first, prefix);
  await press('Enter');
  await becomes(() => editor.document.getText().split('\n').slice(1).join('\n'), text);
  await becomes(() => editor.document.getText(editor.selection), selection);
}

describe('Snippets, typed', () => {
  before(needsPage);

  it('in Arabic', () => check('sig-ar', '(توقيع) الاسم\nالسفير\nالممثل الدائم', 'الاسم'));
  it('in English', () => check('sig-en', '(Signed) Name\nAmbassador\nPermanent Representative', 'Name'));
  it('in Spanish', () => check('sig-es', '(Firmado) Nombre\nEmbajador\nRepresentante Permanente', 'Nombre'));
  it('in French', () => check('sig-fr', 'L’Ambassadeur,\nReprésentant permanent\n(Signé) Nom', 'L’Ambassadeur'));
  it('in Russian', () => check('sig-ru', '(Подпись) Имя Фамилия\nПосол\nПостоянный представитель', 'Имя Фамилия'));
  it('in Chinese', () => check('sig-zh', '常驻代表\n大使\n姓名(签名)', '常驻代表'));
});
