import assert from 'node:assert/strict';
import type { AnnotatedTextEdit, ClientCapabilities, CodeAction, TextDocumentEdit } from 'vscode-languageserver';
import { dedent } from '../help/show';
import { letter } from '../rules/check';
import { at, session, uri } from './see';

const literals = { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } };
const annotated = (changes: object): ClientCapabilities => ({
  textDocument: { codeAction: literals },
  workspace: { workspaceEdit: changes },
});
const able = annotated({ documentChanges: true, changeAnnotationSupport: {} });
const start = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Compares what an editor is offered to review: each change behind the label that it is to be confirmed under. */
async function check(input: string, expected: string, capabilities = able, only = ['source']): Promise<void> {
  const actions = await session(capabilities, client => {
    client.open(uri, input, 7);
    return client.ask<CodeAction[]>('codeAction', uri, { range: start, context: { diagnostics: [], only } });
  });
  const said = actions
    .filter(a => a.kind === 'source.reviewFixes.unLetter')
    .flatMap(({ title, edit }) => {
      const [{ textDocument, edits }] = edit!.documentChanges as [TextDocumentEdit];
      assert.deepEqual(textDocument, { uri, version: 7 });
      return [
        title,
        ...(edits as AnnotatedTextEdit[]).map(e => {
          const { label, description, needsConfirmation } = edit!.changeAnnotations![e.annotationId]!;
          assert.equal(needsConfirmation, true);
          return `  ${label} (${description}) ${at(e.range)} ${JSON.stringify(e.newText)}`;
        }),
      ];
    });
  assert.equal(said.join('\n'), dedent(expected));
}

describe('An editor reviews all fixes', () => {
  it('each under the title of its fix', () =>
    check(
      letter('en/27', ['Agenda items 19, 34 and 76', 'Agenda items 34, 19 and 76']),
      `
      Review all fixes
        Sort the agenda items and their titles (Agenda item 19 belongs before item 34.) 13:13–13:26 "19, 34 and 76"
        Insert the signature block (The letter is not signed: there is no signature block behind its last paragraph.) 36:21–36:21 "\\n\\n(Signed) …\\nAmbassador\\nPermanent Representative"
      `,
    ));
  it('of which those that touch others are left', () =>
    check(
      letter('en/27', ['Agenda items 19, 34 and 76', 'Agenda item 34, 19 and 76']),
      `
      Review all fixes but 1 that touch others
        Change to “items” (Of 3 agenda items it is “items”, not “item”.) 13:7–13:11 "items"
        Insert the signature block (The letter is not signed: there is no signature block behind its last paragraph.) 36:21–36:21 "\\n\\n(Signed) …\\nAmbassador\\nPermanent Representative"
      `,
    ));
  it('of which there may be none', () => check(letter('en/01'), ''));
  it('where it can show what is to be confirmed', async () => {
    for (const changes of [{}, { documentChanges: true }, { changeAnnotationSupport: {} }])
      await check(letter('en/27'), '', annotated(changes));
  });
  it('where it asks for it', () => check(letter('en/27'), '', able, ['quickfix', 'source.fixAll']));
});
