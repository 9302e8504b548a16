import * as vscode from 'vscode';
import { at, becomes, caret, letter } from './help';
import { inWindow, needsPage } from './window';

const { executeCommand } = vscode.commands;

describe('Folding', () => {
  async function check(name: string, expected: readonly string[]): Promise<void> {
    const { document } = await letter(name);
    const kinds: Record<number, string> = {
      [vscode.FoldingRangeKind.Region]: ' region',
      [vscode.FoldingRangeKind.Comment]: ' comment',
    };
    await becomes(async () => {
      const ranges = await executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
      return ranges.map(r => `${r.start + 1}–${r.end + 1}${kinds[r.kind ?? -1] ?? ''}`);
    }, expected);
  }

  it('of a letter in Chinese', () => check('zh.letter.txt', ['1–17 region', '12–17', '25–27', '30–40 region']));
  it('of a letter in English', () => check('en.letter.txt', ['1–17 region', '11–15', '25–27', '30–44 region']));
  it('of a letter in Arabic', () => check('ar.letter.txt', ['1–16 region', '9–13', '24–26', '29–42 region']));

  it('hides an annex but for its heading', async () => {
    const editor = await letter('zh.letter.txt');
    await caret(editor, at(editor.document, '我们，'));
    await executeCommand('editor.fold');
    await becomes(() => editor.visibleRanges.at(-1)?.end.line, 29);
    await executeCommand('editor.unfoldAll');
  });
});

describe('Selection', () => {
  async function check(name: string, words: string, expected: readonly string[]): Promise<void> {
    const editor = await letter(name);
    await caret(editor, at(editor.document, words));
    const selected = () => editor.document.getText(editor.selection).replace(/^(.{12}).+(.{8})$/s, '$1 … $2');
    for (const words of expected) {
      await executeCommand('editor.action.smartSelect.expand');
      await becomes(selected, words);
    }
  }

  it('grows from word to sentence, part and letter', () =>
    check('en.letter.txt', 'drift models', [
      'drift',
      'Second, that … er ones.',
      'What have we …  budget.',
      'Annex to the … ank you.',
      'United Natio … ank you.',
    ]));
  it('in Chinese', () =>
    check('zh.letter.txt', '政府同', [
      '政府',
      '研讨会由塞内加尔政府同塞 … 开发组织共同主办',
      '研讨会由塞内加尔政府同塞 … 代表出席了会议。',
      '谨随函附上2019年11 … 代表出席了会议。',
    ]));
  it('in Arabic', () =>
    check('ar.letter.txt', 'الدراسية عملا', [
      'الدراسية',
      'وقد انعقدت ا … البادية.',
      'وقد انعقدت ا … ا قائما.',
      'رسالة مؤرخة  … ل الدائم',
      'الأمم المتحد … ارس 2023',
    ]));
});

describe('Places', () => {
  before(needsPage);

  const texts = (selector: string) =>
    inWindow(s => [...document.querySelectorAll(s)].map(e => (e.textContent ?? '').trim()), selector);

  it('are named above the editor', async () => {
    const editor = await letter('en.letter.txt');
    const breadcrumbs = () => texts('.breadcrumbs-control .monaco-breadcrumb-item .label-name');
    await caret(editor, at(editor.document, 'Oceans and the law'));
    await becomes(breadcrumbs, ['en.letter.txt', 'Agenda items (4)', '75  Oceans and the law of the sea']);
    await caret(editor, at(editor.document, '(Signed)'));
    await becomes(breadcrumbs, ['en.letter.txt', 'Signature: Dulcelina Évora Monteiro']);
  });

  it('stay in view at the head of what is read', async () => {
    const editor = await letter('en.letter.txt');
    const line = at(editor.document, 'What have we learned?').line;
    editor.revealRange(new vscode.Range(line, 0, line, 0), vscode.TextEditorRevealType.AtTop);
    const sticky = async () => (await texts('.sticky-widget .sticky-line-content')).map(line => line.slice(0, 5));
    await becomes(sticky, ['Annex']);
  });
});
