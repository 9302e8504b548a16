import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { becomes, extension, letter, replace, until } from './help';

const rules = ({ uri }: vscode.TextDocument) => vscode.languages.getDiagnostics(uri).map(d => d.code);

describe('A server that dies', () => {
  before(function () {
    // In a browser the server is a part of the page, which ends with it.
    if (typeof process === 'undefined' || !process.versions?.node) this.skip();
  });

  it('is started again with the text as the editor has it, and the user is told once', async () => {
    const editor = await letter('en.letter.txt');
    const { client } = extension().exports;
    for (const words of ['33, 65 (b) and 75, and', '33 and 65 (b), and']) {
      const running = await client.started();
      const stopped = new Promise<void>(resolve => {
        const listener = running.onDidChangeState(({ newState }) => {
          if (newState === 2) return;
          listener.dispose();
          resolve();
        });
      });
      await running.sendNotification('exit');
      await stopped;
      if (words.startsWith('33, 65')) {
        await replace(editor, words, '33 and 65 (b), and');
        await becomes(() => rules(editor.document), ['agenda-items-mismatch']);
      } else {
        await until(() => running.isRunning(), 'the server runs again');
        await extension().exports.ready(editor.document.uri);
        await replace(editor, words, '33, 65 (b) and 75, and');
        await becomes(() => rules(editor.document), []);
      }
    }
    assert.equal(client.restarts.told, 1);
  });
});
