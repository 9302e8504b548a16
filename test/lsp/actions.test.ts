import assert from 'node:assert/strict';
import type {
  ClientCapabilities,
  CodeAction,
  SnippetTextEdit,
  TextDocumentEdit,
  TextEdit,
} from 'vscode-languageserver';
import { dedent } from '../help/show';
import { letter } from '../rules/check';
import { at, session, uri } from './see';

const literals = { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } };
const versioned: ClientCapabilities = {
  textDocument: { codeAction: literals },
  workspace: { workspaceEdit: { documentChanges: true } },
};
const snippets: ClientCapabilities = {
  ...versioned,
  workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true } },
};
const plain: ClientCapabilities = { textDocument: { codeAction: literals } };

// Its agenda items are in disorder, and it is not signed.
const text = letter(
  'en/27',
  ['Agenda items 19, 34 and 76', 'Agenda items 34, 19 and 76'],
  [
    '\nSustainable development\nPrevention of armed conflict\n',
    '\nPrevention of armed conflict\nSustainable development\n',
  ],
);
const everywhere = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };

const place = (a: number, b: number, c: number, d: number) => ({
  start: { line: a, character: b },
  end: { line: c, character: d },
});

const words = (e: TextEdit | SnippetTextEdit) =>
  `  ${at(e.range)} ${'snippet' in e ? `${e.snippet.kind} ${JSON.stringify(e.snippet.value)}` : JSON.stringify(e.newText)}`;

/** Compares the fixes an editor is offered: their titles, what they are for, how and what they change. */
async function check(capabilities: ClientCapabilities, params: object, expected: string): Promise<void> {
  const found = await session(capabilities, client => {
    client.open(uri, text, 7);
    return client.ask<CodeAction[]>('codeAction', uri, { range: everywhere, context: { diagnostics: [] }, ...params });
  });
  const said = found.flatMap(({ title, kind, diagnostics, edit, isPreferred }) => [
    [`${kind}: ${title}`, ...(diagnostics ?? []).map(d => d.code), isPreferred && 'preferred']
      .filter(Boolean)
      .join(' | '),
    ...((edit!.documentChanges ?? []) as TextDocumentEdit[]).flatMap(({ textDocument, edits }) => [
      `  of version ${textDocument.version}${textDocument.uri === uri ? '' : ' of another document'}`,
      ...(edits as TextEdit[]).map(words),
    ]),
    ...(edit!.changes?.[uri] ?? []).map(words),
  ]);
  assert.equal(said.join('\n'), dedent(expected));
}

const sorting = `
  quickfix: Sort the agenda items and their titles | unsorted-agenda-items | preferred
    of version 7
    13:13–13:26 "19, 34 and 76"
    15:0–17:29 "Sustainable development\\nPrevention of armed conflict\\nOceans and the law of the sea"
`;
const signing = `
  quickfix: Insert the signature block | missing-signature | preferred
    of version 7
    36:21–36:21 "\\n\\n(Signed) …\\nAmbassador\\nPermanent Representative"
`;
const both = sorting + signing.slice(1);

describe('An editor asks for fixes', () => {
  it('and gets tab stops', () =>
    check(
      snippets,
      {},
      both.replace(
        /"\\n\\n\(Signed\).*/,
        () => 'snippet "\\n\\n(Signed) ${1:…}\\n${2:Ambassador}\\n${3:Permanent Representative}"',
      ),
    ));
  it('and gets plain text where it knows no tab stops', () => check(versioned, {}, both));
  it('and gets plain changes where it knows no versions', () =>
    check(plain, {}, both.replace(/ *of version 7\n/g, '')));
  it('and gets those at a place only', () => check(versioned, { range: place(36, 21, 36, 21) }, signing));
  it('and gets those at a place that is told from its end', () =>
    check(versioned, { range: place(36, 0, 13, 0) }, sorting));
  it('and gets none beside them', () => check(snippets, { range: place(0, 0, 5, 0) }, ''));
  it('and gets none where it knows commands only', () => check({}, {}, ''));
  it('and gets those of the kind it asks for', () =>
    check(versioned, { context: { diagnostics: [], only: ['quickfix'] } }, both));
  it('and gets none of a kind that there is not', () =>
    check(versioned, { context: { diagnostics: [], only: ['refactor', 'source.organizeImports'] } }, ''));
  it('and gets all that is safe in one step', () =>
    check(
      versioned,
      { range: place(0, 0, 0, 0), context: { diagnostics: [], only: ['source.fixAll'] } },
      `
        source.fixAll.unLetter: Fix all that is safe
          of version 7
          13:13–16:22 "19, 34 and 76\\n\\nSustainable development\\nPrevention of armed conflic"
      `,
    ));
});

describe('An editor asks for what concerns the whole letter', () => {
  const context = { diagnostics: [], only: ['source.cleanUp'] };
  const actions = (of: string) =>
    session(versioned, client => {
      client.open(uri, of, 7);
      return client.ask<CodeAction[]>('codeAction', uri, { range: place(0, 0, 0, 0), context });
    });
  const clean = letter('en/52');

  it('and gets the cleaning up of pasted text', async () => {
    const pasted = clean.replace('\n\nNone of', '\n\n\f3/4\n\nNone of');
    const [action, ...more] = await actions(pasted);
    assert.deepEqual([action?.title, action?.kind, more], ['Clean up pasted text', 'source.cleanUp.unLetter', []]);
    const [{ edits }] = action!.edit!.documentChanges as [TextDocumentEdit];
    const line = pasted.slice(0, pasted.indexOf('\f')).split('\n').length - 1;
    const before = pasted.split('\n')[line - 2]!.length;
    assert.deepEqual(
      edits.map(e => words(e as TextEdit).trim()),
      [`${line - 2}:${before}–${line + 2}:0 "\\n\\n"`],
    );
  });
  it('and gets nothing where there is nothing to clean up', async () => assert.deepEqual(await actions(clean), []));
});
