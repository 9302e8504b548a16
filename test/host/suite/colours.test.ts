import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { at, becomes, caret, letter, until } from './help';
import { inWindow, needsPage } from './window';

/** What VS Code's own inspector says of the token at the caret: its words and its first scope. */
const inspected = () =>
  inWindow(() => {
    const widget = document.querySelector('.token-inspect-widget');
    const words = widget?.querySelector('.tiw-token')?.firstChild?.textContent?.replaceAll('·', ' ');
    const scope = widget?.querySelector('.tiw-metadata-scopes')?.firstChild?.textContent;
    return words && scope ? `${scope.replace(/\.un-letter$/, '')}: ${words}` : '';
  });

/** `expected` is the scope of the token that the words are in, and the words of that token. */
async function check(name: string, words: string, expected: string): Promise<void> {
  const editor = await letter(name);
  await caret(editor, at(editor.document, words));
  await vscode.commands.executeCommand('editor.action.inspectTMScopes');
  await becomes(inspected, expected);
  await vscode.commands.executeCommand('editor.action.inspectTMScopes');
  await becomes(inspected, '');
}

const scopes: readonly [name: string, words: string, expected: string][] = [
  ['en.letter.txt', 'General Assembly\nSeventy', 'entity.name.type.organ: General Assembly'],
  ['en.letter.txt', 'Seventy-eighth', 'support.type.session: Seventy-eighth session'],
  ['en.letter.txt', 'Agenda items', 'keyword.other.agenda: Agenda items'],
  ['en.letter.txt', '33, 65', 'constant.numeric.item: 33'],
  ['en.letter.txt', 'Letter dated 14', 'entity.name.section.title: Letter dated '],
  ['en.letter.txt', '14 March 2024 from', 'constant.other.date: 14 March 2024'],
  ['en.letter.txt', 'S/2024/133', 'constant.other.symbol: S/2024/133'],
  ['en.letter.txt', 'Signed', 'keyword.control.signed: (Signed)'],
  ['en.letter.txt', 'Annex to', 'entity.name.section.annex: Annex to the letter dated '],
  ['es.letter.txt', '[Original', 'support.type.original: [Original: español e inglés]'],
  ['fr.letter.txt', 'Points 31', 'keyword.other.agenda: Points'],
  ['ru.letter.txt', 'Пункты 14', 'keyword.other.agenda: Пункты'],
  ['ru.letter.txt', '27 февраля', 'constant.other.date: 27 февраля 2025'],
  ['zh.letter.txt', '第七十四届', 'support.type.session: 第七十四届会议'],
  ['zh.letter.txt', '议程项目19、', 'keyword.other.agenda: 议程项目'],
  ['zh.letter.txt', '塞内加尔常驻', 'entity.name.section.title: 塞内加尔常驻联合国代表给秘书长的信'],
  ['ar.letter.txt', 'مجلس الأمن\nالسنة', 'entity.name.type.organ: مجلس الأمن'],
  ['ar.letter.txt', 'البنود 18', 'keyword.other.agenda: البنود 18 (ج) و (ي) … 128 من جدول الأعمال'],
];

/** Opens a letter and waits for its colours: the title of every letter is bold. */
async function coloured(name: string): Promise<void> {
  await letter(name);
  await until(
    () => inWindow(() => document.querySelector('.monaco-editor .view-line .mtkb') !== null),
    'the title is bold',
  );
}

describe('Colours', () => {
  before(needsPage);

  for (const [name, words, expected] of scopes) {
    it(`${name}: ${expected}`, () => check(name, words, expected));
  }

  it('leave a line in Arabic whole, since VS Code sets its pieces from left to right', async () => {
    await coloured('ar.letter.txt');
    const pieces = await inWindow(() => {
      const lines = [...document.querySelectorAll('.monaco-editor .view-line')];
      const arabic = lines.filter(line => /\p{Script=Arabic}/u.test(line.textContent ?? ''));
      return arabic.map(line => line.firstElementChild?.childElementCount);
    });
    assert.deepEqual([...new Set(pieces)], [1]);
  });

  it('leave brackets alone', async () => {
    await coloured('zh.letter.txt');
    assert.equal(await inWindow(() => document.querySelectorAll('[class*="bracket-highlighting"]').length), 0);
  });
});
