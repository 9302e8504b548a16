import assert from 'node:assert/strict';
import type { ClientCapabilities, Diagnostic } from 'vscode-languageserver';
import { caretNotification } from '../../protocol/caret';
import type { Client } from '../help/client';
import { letter } from '../rules/check';
import { pulling, session, uri } from './see';

const complete = letter('en/01').replace(/\r\n/g, '\n');
const capabilities: ClientCapabilities = { ...pulling, workspace: { diagnostics: { refreshSupport: true } } };

/** The position behind some words of a text. */
function behind(text: string, words: string) {
  assert.ok(text.includes(words), words);
  const before = text.slice(0, text.indexOf(words) + words.length).split('\n');
  return { line: before.length - 1, character: before.at(-1)!.length };
}

interface Editor {
  /** Types behind some words of the letter. */
  type(words: string, typed: string): void;
  caret(words: string): void;
  save(): void;
  /** Waits until the server says that there is something new to tell. */
  told(): Promise<void>;
  /** The rules that have been told of. */
  found(): Promise<string>;
}

async function editing(input: string, act: (editor: Editor) => Promise<void>, quietWhileTyping = true): Promise<void> {
  await session(
    capabilities,
    async (client: Client) => {
      let text = input;
      let version = 1;
      let refreshed = 0;
      let wake = () => {};
      client.connection.onRequest('workspace/diagnostic/refresh', () => {
        refreshed++;
        wake();
        return null;
      });
      client.open(uri, text);
      await act({
        type(words, typed) {
          const at = behind(text, words);
          client.change(uri, ++version, { range: { start: at, end: at }, text: typed });
          text = text.replace(words, () => words + typed);
        },
        caret: words =>
          void client.connection.sendNotification(caretNotification, { uri, line: behind(text, words).line }),
        save: () => void client.connection.sendNotification('textDocument/didSave', { textDocument: { uri } }),
        async told() {
          while (!refreshed) await new Promise<void>(resolve => (wake = resolve));
          refreshed = 0;
        },
        async found() {
          const { items } = await client.ask<{ items: Diagnostic[] }>('diagnostic', uri);
          return items.map(d => d.code).join(' ');
        },
      });
    },
    { quietWhileTyping },
  );
}

const place = 'My Government attaches';
const bracket = 'unbalanced-bracket';

describe('What is found in the paragraph that is being typed', () => {
  const wait = (until: (editor: Editor) => void) =>
    editing(complete, async editor => {
      assert.equal(await editor.found(), '');
      editor.type(place, ' (');
      assert.equal(await editor.found(), '');
      until(editor);
      await editor.told();
      assert.equal(await editor.found(), bracket);
      editor.type(`${place} (`, 'now');
      assert.equal(await editor.found(), bracket, 'stays');
      editor.type(`${place} (now`, ')');
      assert.equal(await editor.found(), '');
    });
  it('waits for a pause', () => wait(() => {}));
  it('waits until the caret leaves the paragraph', () => wait(editor => editor.caret('(Signed)')));
  it('waits until the letter is saved', () => wait(editor => editor.save()));

  it('does not wait when it was there before', () =>
    editing(complete.replace(place, `${place} (`), async editor => {
      assert.equal(await editor.found(), bracket);
      editor.type(place, ' also');
      assert.equal(await editor.found(), bracket);
    }));

  it('is told when another paragraph is typed', () =>
    editing(complete, async editor => {
      assert.equal(await editor.found(), '');
      editor.type('Agenda items 18 (c)', ', 18 (c)');
      const before = await editor.found();
      editor.type(place, ' ');
      assert.notEqual(await editor.found(), before, 'what waited in another paragraph is told');
    }));

  it('does not wait for editors that did not ask for it', () =>
    editing(
      complete,
      async editor => {
        assert.equal(await editor.found(), '');
        editor.type(place, ' (');
        assert.equal(await editor.found(), bracket);
      },
      false,
    ));
});
