import * as vscode from 'vscode';
import { becomes, extension, fixture, letter, replace } from './help';

const severities = ({ document }: vscode.TextEditor) =>
  vscode.languages.getDiagnostics(document.uri).map(d => `${vscode.DiagnosticSeverity[d.severity]} ${d.code}`);

/** A letter with one defect, which is an error as long as nobody has set anything. */
async function defective(): Promise<vscode.TextEditor> {
  const editor = await letter('en.letter.txt');
  await replace(editor, '(Signed) Dulcelina Évora Monteiro\nAmbassador\nPermanent Representative', '');
  await becomes(() => severities(editor), ['Error missing-signature']);
  return editor;
}

const set = (name: string, value: unknown) =>
  vscode.workspace.getConfiguration('unLetter').update(name, value, vscode.ConfigurationTarget.Workspace);

describe('Settings', () => {
  const file = () => fixture('.un-letter.json');
  const write = (content: string) => vscode.workspace.fs.writeFile(file(), new TextEncoder().encode(content));

  afterEach(async () => {
    await set('rules', undefined);
    await set('stage', undefined);
    await set('messages.language', undefined);
    await vscode.workspace.fs.delete(file()).then(undefined, () => {});
  });

  it('make a rule less grave, put it off, and leave it as it was', async () => {
    const editor = await defective();
    await set('rules', { 'missing-signature': 'information' });
    await becomes(() => severities(editor), ['Information missing-signature']);
    await set('rules', { 'missing-signature': 'off' });
    await becomes(() => severities(editor), []);
    await set('rules', undefined);
    await becomes(() => severities(editor), ['Error missing-signature']);
  });

  it('have problems told in another language', async () => {
    const editor = await defective();
    const told = () => vscode.languages.getDiagnostics(editor.document.uri)[0]?.message;
    await set('messages.language', 'fr');
    await becomes(told, 'La lettre n’est pas signée : aucun bloc de signature ne suit le dernier paragraphe.');
    await set('messages.language', 'letter');
    await becomes(told, 'The letter is not signed: there is no signature block behind its last paragraph.');
  });

  it('take a letter for a draft, which needs no signature mark yet', async () => {
    const editor = await defective();
    await set('stage', 'draft');
    await becomes(() => severities(editor), []);
    await becomes(() => extension().exports.stage.shown, 'Draft – as it is set');
    await set('stage', undefined);
    await becomes(() => severities(editor), ['Error missing-signature']);
    await becomes(() => extension().exports.stage.shown, 'Issued document – as the text tells');
  });

  it('come from a project file too, which goes before them', async () => {
    const editor = await defective();
    await write('{ "rules": { "missing-signature": "warning" } }');
    await becomes(() => severities(editor), ['Warning missing-signature']);
    await set('rules', { 'missing-signature': 'hint' });
    await write('{ "rules": { "missing-signature": "off" } }');
    await becomes(() => severities(editor), []);
    await write('{ "rules": ');
    await becomes(() => severities(editor), ['Hint missing-signature']);
    await vscode.workspace.fs.delete(file());
    await set('rules', undefined);
    await becomes(() => severities(editor), ['Error missing-signature']);
  });
});
