import * as vscode from 'vscode';
import { becomes, caret, letter, replace } from './help';

const { executeCommand } = vscode.commands;

/** The problems of a letter: the rule, its words and how grave it is. */
function problems({ document }: vscode.TextEditor): string[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .map(d => `${vscode.DiagnosticSeverity[d.severity]} ${d.code}: ${document.getText(d.range)}`);
}

/** A change and what is wrong after it. */
type Change = readonly [words: string, by: string, problem: string];

/** A correct letter has no problem; it has one after a change, and none when that is undone. */
async function check(name: string, [words, by, problem]: Change): Promise<void> {
  const editor = await letter(name);
  // What was wrong in it when it was closed last may be there for a moment.
  await becomes(() => problems(editor), []);
  await replace(editor, words, by);
  await becomes(() => problems(editor), [problem]);
  await caret(editor, new vscode.Position(0, 0));
  await executeCommand('undo');
  await becomes(() => problems(editor), []);
}

describe('Problems', () => {
  const items: readonly (readonly [string, Change])[] = [
    [
      'ar.letter.txt',
      ['18 (ج) و (ي) و 58 و 128 من جدول الأعمال، ومن', '58 من جدول الأعمال، ومن', 'Error agenda-items-mismatch: 58'],
    ],
    [
      'en.letter.txt',
      ['33, 65 (b) and 75, and of', '33 and 75, and of', 'Error agenda-items-mismatch: 18 (c), 33 and 75'],
    ],
    [
      'es.letter.txt',
      ['14, 31, 33, 75 y 83 del programa, y', '14 y 31 del programa, y', 'Error agenda-items-mismatch: 14 y 31'],
    ],
    [
      'fr.letter.txt',
      [
        '31, 33 et 74 a) de l’ordre du jour, et',
        '31 et 34 de l’ordre du jour, et',
        'Error agenda-items-mismatch: 31 et 34',
      ],
    ],
    ['ru.letter.txt', ['по пунктам 14, 18 e), 32 и 64', 'по пункту 18 e)', 'Error agenda-items-mismatch: 18 e)']],
    ['zh.letter.txt', ['19、31、62和117下', '19、62和117下', 'Error agenda-items-mismatch: 19、62和117']],
  ];
  for (const [name, change] of items) it(`come and go with what is typed: ${name}`, () => check(name, change));
});
