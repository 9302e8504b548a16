import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { at, becomes, fixture, letter, open, replace, restore, until } from './help';
import { inWindow, needsPage } from './window';

const { executeCommand } = vscode.commands;
const { fs } = vscode.workspace;
const signature = '(Signed) Dulcelina Évora Monteiro\nAmbassador\nPermanent Representative';

const found = ({ document }: vscode.TextEditor) =>
  vscode.languages.getDiagnostics(document.uri).map(d => `${vscode.DiagnosticSeverity[d.severity]} ${d.code}`);
const unsigned = ['Error missing-signature'];

/** A letter that lacks its signature. */
async function defective(): Promise<vscode.TextEditor> {
  const editor = await letter('en.letter.txt');
  await replace(editor, signature, '');
  await becomes(() => found(editor), unsigned);
  return editor;
}

/** Runs what the editor offers at the one problem under a title. */
async function take({ document }: vscode.TextEditor, title: string): Promise<void> {
  const action = await until(async () => {
    const [problem] = vscode.languages.getDiagnostics(document.uri);
    const provide = 'vscode.executeCodeActionProvider';
    const actions = await executeCommand<vscode.CodeAction[]>(provide, document.uri, problem?.range, 'quickfix');
    return actions?.find(a => a.title === title);
  }, `“${title}” is offered`);
  const { command, arguments: given } = action.command!;
  await executeCommand(command, ...given!);
}

/** Does something that asks the user to choose, and answers with the first choice. */
async function choosingFirst(act: () => Thenable<unknown>): Promise<void> {
  let done = false;
  const acting = Promise.resolve(act()).finally(() => (done = true));
  await until(async () => {
    await executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return done;
  }, 'something is chosen');
  await acting;
}

/** Ticks the first box of the window that a selector finds, as soon as there is one. */
async function tick(selector: string): Promise<void> {
  const tickFirst = (wanted: string) => {
    const box = globalThis.document.querySelector<HTMLElement>(wanted);
    const ticked = box instanceof HTMLInputElement ? box.checked : box?.classList.contains('checked');
    if (box && !ticked) box.click();
    return ticked;
  };
  await until(() => inWindow(tickFirst, selector), `${selector} is ticked`);
}

const textOf = async (name: string) => new TextDecoder().decode(await fs.readFile(fixture(name)));
const write = (name: string, text: string) => fs.writeFile(fixture(name), new TextEncoder().encode(text));
const gone = (name: string) => fs.delete(fixture(name)).then(undefined, () => {});

describe('An ignored problem', () => {
  const baseline = '.un-letter-baseline.json';
  const named = async () => (JSON.parse(await textOf(baseline)).ignored as { file: string }[]).map(e => e.file);
  let saved: string;

  before(async () => (saved = await textOf('en.letter.txt')));
  afterEach(async () => {
    await gone(baseline);
    await write('en.letter.txt', saved);
    // An editor that has the letter open takes it up a little later, else the next test would begin with the old one.
    await restore();
    const { document } = await open('en.letter.txt');
    await becomes(() => document.getText(), saved);
  });

  it('is told no more, until it is not ignored any more', async function () {
    await needsPage.call(this);
    const editor = await defective();
    await take(editor, 'Ignore here (missing-signature)');
    await becomes(() => found(editor), []);
    await becomes(named, ['en.letter.txt']);
    const stopping = executeCommand('unLetter.stopIgnoring');
    await tick('.quick-input-list .monaco-checkbox');
    await executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await stopping;
    await becomes(named, []);
    await becomes(() => found(editor), unsigned);
  });

  it('is forgotten when it is gone and the letter is saved', async () => {
    const editor = await defective();
    await take(editor, 'Ignore here (missing-signature)');
    await becomes(() => found(editor), []);
    await editor.document.save();
    await becomes(named, ['en.letter.txt']);
    const end = at(editor.document, 'of the Security Council.', true);
    assert.ok(await editor.edit(edit => edit.insert(end, `\n\n${signature}`)));
    await editor.document.save();
    await becomes(named, []);
  });

  it('may be written by others', async () => {
    const editor = await defective();
    await take(editor, 'Ignore here (missing-signature)');
    await becomes(() => found(editor), []);
    const text = await textOf(baseline);
    await fs.delete(fixture(baseline));
    await becomes(() => found(editor), unsigned);
    await write(baseline, text);
    await becomes(() => found(editor), []);
    await write(baseline, text.slice(1));
    await becomes(() => found(editor), unsigned);
  });

  it('is offered in files only', async () => {
    const content = (await textOf('en.letter.txt')).replace(signature, '');
    const document = await vscode.workspace.openTextDocument({ language: 'un-letter', content });
    const range = new vscode.Range(document.positionAt(0), document.positionAt(content.length));
    const actions = await until(async () => {
      const list = await executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range);
      return list?.length ? list : null;
    }, 'actions are offered');
    const titles = actions.map(a => a.title);
    assert.ok(titles.includes('Explain missing-signature'));
    assert.ok(!titles.some(t => t.startsWith('Ignore')), String(titles));
  });
});

describe('The severity of a rule', () => {
  const project = '.un-letter.json';
  const change = (editor: vscode.TextEditor) =>
    choosingFirst(() => take(editor, 'Change severity of missing-signature…'));
  const configuration = () => vscode.workspace.getConfiguration('unLetter');

  afterEach(async () => {
    await gone(project);
    await configuration().update('rules', undefined, vscode.ConfigurationTarget.Workspace);
  });

  it('is changed in the project file, which stays as it is otherwise', async () => {
    const editor = await defective();
    const text = (severity: string) =>
      `{"stage": "auto",\r\n\t"rules": { "missing-signature" :"${severity}" ,\r\n"empty-annex":"off"}}`;
    await write(project, text('hint'));
    await becomes(() => found(editor), ['Hint missing-signature']);
    await change(editor);
    await becomes(() => found(editor), unsigned);
    await becomes(() => textOf(project), text('error'));
    assert.equal(configuration().inspect('rules')!.workspaceValue, undefined);
  });

  it('is changed in the settings where there is no project file', async () => {
    const editor = await defective();
    const set = { 'missing-signature': 'hint', 'empty-annex': 'off' };
    await configuration().update('rules', set, vscode.ConfigurationTarget.Workspace);
    await becomes(() => found(editor), ['Hint missing-signature']);
    await change(editor);
    await becomes(() => found(editor), unsigned);
    await becomes(() => configuration().inspect('rules')!.workspaceValue, { ...set, 'missing-signature': 'error' });
  });

  it('stays as it is where the project file is no JSON', async () => {
    const editor = await defective();
    const bad = '{ // mine\n "rules": ';
    await write(project, bad);
    await take(editor, 'Change severity of missing-signature…');
    await becomes(() => vscode.window.activeTextEditor?.document.getText(), bad);
    await becomes(() => textOf(project), bad);
  });
});

describe('The page of a rule', () => {
  const shown = () => vscode.window.tabGroups.activeTabGroup.activeTab?.label;
  const page = async (language: string, rule: string) => {
    const uri = vscode.Uri.parse(`un-letter-rule:/${language}/${rule}.md`);
    return (await vscode.workspace.openTextDocument(uri)).getText();
  };

  it('is shown', async () => {
    await take(await defective(), 'Explain missing-signature');
    await becomes(shown, 'Preview missing-signature.md');
  });
  it('is shown of a rule that is chosen', async () => {
    await letter('en.letter.txt');
    await choosingFirst(() => executeCommand('unLetter.explainRule'));
    await becomes(shown, 'Preview abbreviated-organ.md');
  });
  it('is there in each language, else in English', async () => {
    const english = await page('en', 'missing-signature');
    assert.match(english, /^# /);
    assert.match(await page('fr', 'missing-signature'), /Gravité/);
    assert.match(await page('ar', 'missing-signature'), /^<div dir="rtl">/);
    assert.equal(await page('tlh', 'missing-signature'), english);
  });
  it('is not there of what is no rule', async () => {
    for (const name of ['nothing', '__proto__', 'constructor'])
      assert.equal(await page('en', name), `There is no such rule: ${name}`);
  });
});

describe('All fixes', () => {
  before(needsPage);

  it('are reviewed, and those that are confirmed applied in one step', async () => {
    const editor = await defective();
    const { document } = editor;
    await replace(editor, '33, 65 (b) and 75, and ', '');
    await becomes(() => found(editor).length, 2);
    const wrong = document.getText();
    const reviewing = executeCommand('unLetter.reviewFixes');
    // The box of the file ticks all.
    await tick('.bulk-edit-panel .edit-checkbox');
    assert.equal(document.getText(), wrong);
    await executeCommand('refactorPreview.apply');
    await reviewing;
    await becomes(() => found(editor), []);
    await executeCommand('undo');
    await becomes(() => document.getText(), wrong);
  });
});
