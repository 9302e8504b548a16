import * as vscode from 'vscode';
import { becomes, caret, letter, replace, until } from './help';

const { executeCommand } = vscode.commands;
const rules = (uri: vscode.Uri) => vscode.languages.getDiagnostics(uri).map(d => d.code);

/** What `after` has more than `before`, in one piece. */
function added(before: string, after: string): string {
  const length = after.length - before.length;
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  while (start > 0 && before.slice(start) !== after.slice(start + length)) start--;
  return after.slice(start, start + length);
}

/**
 * Applies the first fix at the caret, again where VS Code drops the command because it asks for fixes by itself; ever
 * later, since to ask again ends what is under way.
 */
async function fix(document: vscode.TextDocument): Promise<void> {
  const { version } = document;
  const fixed = () => document.version > version;
  for (let limit = 1000; !fixed(); limit *= 2) {
    await executeCommand('editor.action.codeAction', { kind: 'quickfix', apply: 'first' });
    await until(fixed, 'a fix is applied', limit).catch(() => {});
  }
}

interface Case {
  /** What is taken out of the letter, and what that makes wrong. */
  readonly words: string;
  readonly rule: string;
  /** What the fix puts in, and what is selected in it, tab stop by tab stop. */
  readonly fixed: string;
  readonly stops: readonly string[];
}

/** Makes a letter wrong, has the editor fix it at the place of the problem, goes through the tab stops, undoes all. */
async function check(name: string, { words, rule, fixed, stops }: Case): Promise<void> {
  const editor = await letter(name);
  const { document } = editor;
  const correct = document.getText();
  await replace(editor, words, '');
  const wrong = document.getText();
  await becomes(() => rules(document.uri), [rule]);
  await caret(editor, vscode.languages.getDiagnostics(document.uri)[0]!.range.end);
  await fix(document);
  await becomes(() => added(wrong, document.getText()).trim(), fixed);
  for (const stop of stops) {
    await becomes(() => document.getText(editor.selection), stop);
    await executeCommand('jumpToNextSnippetPlaceholder');
  }
  await becomes(() => rules(document.uri), []);
  await executeCommand('undo');
  await becomes(() => document.getText(), wrong);
  await executeCommand('undo');
  await becomes(() => document.getText(), correct);
}

describe('Fixes', () => {
  const unsigned: readonly (readonly [name: string, words: string, stops: readonly string[], fixed: string])[] = [
    [
      'ar.letter.txt',
      '(توقيع) هيثم عبد الكريم الخصاونة\nالسفير\nالممثل الدائم',
      ['…', 'السفير', 'الممثل الدائم'],
      '(توقيع) …\nالسفير\nالممثل الدائم',
    ],
    [
      'en.letter.txt',
      '(Signed) Dulcelina Évora Monteiro\nAmbassador\nPermanent Representative',
      ['…', 'Ambassador', 'Permanent Representative'],
      '(Signed) …\nAmbassador\nPermanent Representative',
    ],
    [
      'es.letter.txt',
      '(Firmado) Mariana Etcheverry Sosa\nEmbajadora\nRepresentante Permanente',
      ['…', 'Embajadora', 'Representante Permanente'],
      '(Firmado) …\nEmbajadora\nRepresentante Permanente',
    ],
    [
      'fr.letter.txt',
      'L’Ambassadeur,\nReprésentant permanent,\n(Signé) Kokou Mawuli Adzoyi',
      ['…', 'L’Ambassadeur', 'Représentant permanent'],
      'L’Ambassadeur,\nReprésentant permanent\n(Signé) …',
    ],
    [
      'ru.letter.txt',
      '(Подпись) Шухрат Каримбаев\nПосол, Постоянный представитель',
      ['…', 'Посол', 'Постоянный представитель'],
      '(Подпись) …\nПосол\nПостоянный представитель',
    ],
    ['zh.letter.txt', '常驻代表\n大使\n谢赫·恩迪亚耶（签名）', ['…', '大使', '常驻代表'], '常驻代表\n大使\n…(签名)'],
  ];
  for (const [name, words, stops, fixed] of unsigned) {
    it(`put a signature where none is: ${name}`, () => check(name, { words, rule: 'missing-signature', fixed, stops }));
  }

  it('make the request name the items that the masthead names', () =>
    check('en.letter.txt', {
      words: '33, 65 (b) and 75, and ',
      rule: 'agenda-items-mismatch',
      fixed: '33, 65 (b) and 75,',
      stops: [],
    }));

  it('are offered where the problem is, the likeliest as preferred', async () => {
    const offer = async (name: string, words: string, rule: string, expected: readonly string[]) => {
      const editor = await letter(name);
      await replace(editor, words, '');
      await becomes(() => rules(editor.document.uri), [rule]);
      const { range } = vscode.languages.getDiagnostics(editor.document.uri)[0]!;
      const provide = 'vscode.executeCodeActionProvider';
      await becomes(async () => {
        const actions = await executeCommand<vscode.CodeAction[]>(provide, editor.document.uri, range, 'quickfix');
        return actions.filter(a => a.edit).map(a => `${a.title}${a.isPreferred ? ' (preferred)' : ''}`);
      }, expected);
    };
    await offer('en.letter.txt', '33, 65 (b) and 75, and ', 'agenda-items-mismatch', [
      'Give the request the items of the masthead',
      'Give the masthead the items of the request',
    ]);
    await offer('zh.letter.txt', '常驻代表\n大使\n谢赫·恩迪亚耶（签名）', 'missing-signature', [
      'Insert the signature block (preferred)',
    ]);
  });
});
