import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LANGUAGES } from '../../server/src/languages/types';
import { letterIn } from '../help/languages';
import { Random } from '../help/random';
import { edited } from '../help/texts';
import { known, knownAfresh, pulling, session, uri } from './see';

/** The one change that makes one text of another, in the terms of the protocol. */
function changeOf(before: string, after: string) {
  let start = 0;
  const most = Math.min(before.length, after.length);
  while (start < most && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < most - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const document = TextDocument.create(uri, '', 0, before);
  const end = before.length - tail;
  return {
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    text: after.slice(start, after.length - tail),
    offsets: [start, end] as const,
    document,
  };
}

/** Edits a text at random, several changes at a time; after each time the server must know what it knows of the new text. */
async function check(input: string, seed: number): Promise<void> {
  await session(pulling, async client => {
    const random = new Random(seed);
    let text = input;
    client.open(uri, text);
    for (let version = 2; version < 14; version++) {
      const changes = [];
      for (let i = random.int(4); i >= 0; i--) {
        const after = edited(random, text);
        const { range, text: put, offsets, document } = changeOf(text, after);
        // No position lies between a CR and its LF.
        if (offsets.some((o, n) => document.offsetAt(n ? range.end : range.start) !== o)) continue;
        changes.push({ range, text: put });
        text = after;
      }
      client.change(uri, version, ...changes);
      assert.equal(await known(client), await knownAfresh(client, text), `seed ${seed}, version ${version}`);
    }
  });
}

describe('Editing by and by gives what opening the text gives', () => {
  for (const [n, id] of LANGUAGES.entries()) {
    it(`in a letter in ${id}`, () => check(letterIn(id), n + 1));
    it(`in a letter in ${id} with CRLF`, () => check(letterIn(id).replace(/\n/g, '\r\n'), n + 101));
  }

  it('where the whole text is replaced', () =>
    session(pulling, async client => {
      client.open(uri, letterIn('en'));
      const before = await known(client);
      client.change(uri, 2, { text: letterIn('ar') });
      const after = await known(client);
      assert.notEqual(after, before);
      assert.equal(after, await knownAfresh(client, letterIn('ar')));
    }));

  it('where a document is closed and opened with another text and the same version', () =>
    session(pulling, async client => {
      client.open(uri, letterIn('en'));
      await known(client);
      client.close(uri);
      client.open(uri, letterIn('zh'));
      assert.equal(await known(client), await knownAfresh(client, letterIn('zh')));
    }));
});
