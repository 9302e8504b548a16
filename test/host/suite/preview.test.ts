import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { at, becomes, caret, letter, open, replace } from './help';
import { blocks, drawn, markup, preview, wordsOf } from './preview';
import { inWebview, needsPage } from './window';

describe('Preview', () => {
  before(needsPage);

  it('shows the parts of a letter in their order', async () => {
    await preview('en.letter.txt');
    assert.deepEqual(await blocks(), [
      'masthead: United Nations A/78/817–S/2024…',
      'organ: General Assembly',
      'organ: Security Council',
      'masthead: Distr.: General 20 March 2024 …',
      'organ: General Assembly',
      'sessionLine: Seventy-eighth session',
      'agendaLine: Agenda items 18 (c), 33, 65 (b…',
      'agendaTitle: 18 (c) Sustainable development…',
      'agendaTitle: 33 Zone of peace and cooperati…',
      'agendaTitle: 65 (b) New Partnership for Afr…',
      'agendaTitle: 75 Oceans and the law of the s…',
      'organ: Security Council',
      'sessionLine: Seventy-ninth year',
      'title: Letter dated 14 March 2024 fro…',
      'paragraph: On 8 March 2024 the States tha…',
      'paragraph: My Government attaches particu…',
      'request: I would be grateful if you cou…',
      'signature: (Signed) Dulcelina Évora Monte…',
      'annexTitle: Annex to the letter dated 14 M…',
      'heading: Statement by the Minister of t…',
      'paragraph: Excellencies, ladies and gentl…',
      'paragraph: Ten years ago four coastal adm…',
      'paragraph: Let me begin with the numbers.…',
      'paragraph: Numbers do not tell the whole …',
      'paragraph: What have we learned? First, t…',
      'paragraph: We have therefore agreed today…',
      'paragraph: – A common bulletin in French,…',
      'paragraph: – A joint exercise every secon…',
      'paragraph: – A modest trust fund, to whic…',
      'paragraph: The participants asked that th…',
      'paragraph: They also recalled the declara…',
      'paragraph: Thank you.',
    ]);
  });

  it('is set from right to left in Arabic, line by line', async () => {
    await preview('ar.letter.txt');
    const directions = await inWebview(() => {
      const of = (selector: string) => getComputedStyle(document.querySelector(selector)!).direction;
      return ['article', 'h1', '.signature bdi'].map(of);
    });
    assert.deepEqual(directions, ['rtl', 'rtl', 'rtl']);
    const english = await inWebview(() => {
      const line = [...document.querySelectorAll('.masthead bdi')].find(e => /^Distr/.test(e.textContent!))!;
      return getComputedStyle(line).direction;
    });
    assert.equal(english, 'ltr');
  });

  it('follows what is typed and leaves alone what stays', async () => {
    const editor = await preview('en.letter.txt');
    await inWebview(() => {
      document.querySelector<HTMLElement>('.request')!.dataset.kept = 'yes';
    });
    await replace(editor, 'Oceans and the law of the sea', 'Oceans');
    await drawn(editor.document);
    assert.ok((await blocks()).includes('agendaTitle: 75 Oceans'));
    assert.equal(await inWebview(() => document.querySelector<HTMLElement>('.request')!.dataset.kept), 'yes');
  });

  it('marks a problem at its place and lists it', async () => {
    const editor = await preview('en.letter.txt');
    assert.equal(await wordsOf('nav.problems'), null);
    await replace(editor, '33, 65 (b) and 75, and', '33 and 65 (b), and');
    await drawn(editor.document);
    await becomes(() => inWebview(() => document.querySelector('.request mark')?.textContent), '18 (c), 33 and 65 (b)');
    const note = 'Error Agenda items differ: masthead 18 (c), 33, 65 (b) and 75; request 18 (c), 33 and 65 (b).';
    assert.equal(await inWebview(() => document.querySelector('.request .notes')!.textContent), note);
    assert.equal(await wordsOf('nav.problems', 12), 'Problems (1)');
    await vscode.window.showTextDocument(editor.document, { viewColumn: editor.viewColumn });
    await vscode.commands.executeCommand('undo');
    await drawn(editor.document);
    await becomes(() => wordsOf('nav.problems'), null);
  });

  it('S1 shows markup of a letter as the text that it is', async () => {
    const editor = await preview('en.letter.txt');
    const payload = `<img src=x onerror="document.body.dataset.hacked=1"><script>1</script>&lt;b&gt; <svg onload=1> javascript:1`;
    for (const words of ['Oceans and the law of the sea', 'My Government attaches', 'Excellencies, ladies'])
      await replace(editor, words, `${payload} ${words}`);
    await drawn(editor.document);
    assert.deepEqual(await markup(), { tags: [], attributes: [], hacked: null });
    const shown = await inWebview(() => document.body.textContent!.split('<img src=x onerror=').length);
    assert.ok(shown > 3, String(shown));
  });

  it('shows the letter that is edited', async () => {
    await preview('en.letter.txt');
    const { document } = await letter('zh.letter.txt');
    await drawn(document);
    await becomes(() => wordsOf('.sessionLine', 7), '第七十四届会议');
  });

  it('says so where the text is no letter, and where there is none', async () => {
    const editor = await open('notes.txt');
    await vscode.languages.setTextDocumentLanguage(editor.document, 'un-letter');
    await vscode.commands.executeCommand('unLetter.showPreviewToSide');
    const notice = () => inWebview(() => document.querySelector('.notice')?.textContent?.slice(0, 25));
    await becomes(notice, 'This text is not recognis');
    const all = new vscode.Range(0, 0, editor.document.lineCount, 0);
    await editor.edit(edit => edit.delete(all));
    await becomes(notice, 'The document is empty.');
    await caret(editor, at(editor.document, ''));
    await vscode.commands.executeCommand('undo');
    await becomes(notice, 'This text is not recognis');
  });
});
