import assert from 'node:assert/strict';
import type {
  ClientCapabilities,
  CodeAction,
  SnippetTextEdit,
  TextDocumentEdit,
  TextEdit,
} from 'vscode-languageserver';
import { type RewriteResult, rewriteRequest } from '../../protocol/rewrite';
import { dedent } from '../help/show';
import { letter } from '../rules/check';
import { at, session, uri } from './see';

const knowing = (...valueSet: string[]): ClientCapabilities => ({
  textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet } } } },
  workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true } },
});
const editor = knowing('', 'quickfix', 'refactor');

// Its agenda items are in disorder, and its request names one that the masthead does not list.
const text = letter(
  'en/27',
  ['\nAgenda items 19, 34 and 76', '\nAgenda items 34, 19 and 76'],
  ['\nSustainable development\n', '\n'],
  ['\nPrevention of armed conflict\n', '\nPrevention of armed conflict\nSustainable development\n'],
  ['under agenda items 19, 34 and 76', 'under agenda items 19, 34 and 77'],
);
const line = (words: string) => {
  const before = text.slice(0, text.indexOf(words)).split('\n');
  const place = { line: before.length - 1, character: before.at(-1)!.length };
  return { start: place, end: place };
};

const edits = (edit: CodeAction['edit'] | null): string[] =>
  ((edit?.documentChanges ?? []) as TextDocumentEdit[]).flatMap(({ textDocument, edits }) => [
    `of version ${textDocument.version}`,
    ...(edits as (TextEdit | SnippetTextEdit)[]).map(e =>
      `${at(e.range)} ${'snippet' in e ? `snippet ${e.snippet.value}` : e.newText}`.replaceAll('\n', ' ⏎ '),
    ),
  ]);

/** Compares the rewrites that an editor is offered at some words, of the kinds it asks for. */
async function check(capabilities: ClientCapabilities, words: string, only: string[], expected: string): Promise<void> {
  const found = await session(capabilities, client => {
    client.open(uri, text, 7);
    return client.ask<CodeAction[]>('codeAction', uri, { range: line(words), context: { diagnostics: [], only } });
  });
  const said = found.flatMap(({ title, kind, edit }) => [`${kind}: ${title}`, ...edits(edit).map(l => `  ${l}`)]);
  assert.equal(said.join('\n'), dedent(expected));
}

/** Compares what the server gives for a rewrite, in words. */
async function ask(name: string, expected: string): Promise<void> {
  const { version, edit, message } = await session(editor, client => {
    client.open(uri, text, 7);
    return client.request<RewriteResult>(rewriteRequest, { uri, name });
  });
  assert.equal(version, 7);
  assert.equal([...(message === null ? [] : [message]), ...edits(edit)].join('\n'), dedent(expected));
}

describe('An editor asks for refactorings', () => {
  it('and gets the rewrites that concern the place', () =>
    check(
      editor,
      'Agenda items 34',
      ['refactor'],
      `
        refactor.rewrite.unLetter.itemsToRequest: Copy the organs and agenda items of the masthead into the request
          of version 7
          35:58–35:71 34, 19 and 76
        refactor.rewrite.unLetter.itemsToMasthead: Copy the organs and agenda items of the request into the masthead
          of version 7
          13:13–13:26 19, 34 and 77
          15:0–17:29 snippet Sustainable development ⏎ Prevention of armed conflict ⏎ \${1:[insert the title of item 77]}
        refactor.rewrite.unLetter.sortItems: Sort the agenda items and their titles
          of version 7
          13:13–16:22 19, 34 and 76 ⏎  ⏎ Sustainable development ⏎ Prevention of armed conflic
        refactor.rewrite.unLetter.request: Write the request anew from the masthead and the annexes
          of version 7
          35:58–35:71 34, 19 and 76
      `,
    ));
  it('and gets none elsewhere', () => check(editor, 'United Nations', ['refactor'], ''));
  it('and gets the one it asks for', () =>
    check(
      editor,
      'under agenda items',
      ['refactor.rewrite.unLetter.itemsToRequest'],
      `
        refactor.rewrite.unLetter.itemsToRequest: Copy the organs and agenda items of the masthead into the request
          of version 7
          35:58–35:71 34, 19 and 76
      `,
    ));
  it('and gets none among the fixes', async () => check(editor, 'United Nations', ['quickfix'], ''));
  it('and gets none where it knows no such kind', () =>
    check(knowing('quickfix'), 'Agenda items 34', ['refactor'], ''));
});

describe('An editor asks for a rewrite by its name', () => {
  it('and gets what it changes', () =>
    ask(
      'itemsToRequest',
      `
          of version 7
          35:58–35:71 34, 19 and 76
      `,
    ));
  it('and is told that there is nothing to do', () =>
    ask('annexNumbers', 'Nothing to do: the annexes are numbered one after the other.'));
  it('and is told that it cannot be done', () =>
    ask(
      'footnotes',
      'Nothing was changed: what this takes is missing in the letter or cannot be read with certainty.',
    ));
  it('and is told that there is no such name', () =>
    assert.rejects(() => ask('everything', ''), /No such rewrite: everything/));
});
