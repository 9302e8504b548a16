import assert from 'node:assert/strict';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { letterIn } from '../help/languages';
import { known, knownAfresh, pulling, session, uri } from './see';

const text = letterIn('en');
const lines = text.split('\n');
const range = (a: number, b: number, c: number, d: number) => ({
  start: { line: a, character: b },
  end: { line: c, character: d },
});

/** Sends changes that no editor should send; the server must take the document for the expected text from then on. */
async function check(input: readonly unknown[], expected: string): Promise<void> {
  await session(pulling, async client => {
    client.open(uri, text);
    await known(client);
    client.change(uri, 2, ...(input as TextDocumentContentChangeEvent[]));
    assert.equal(await known(client), await knownAfresh(client, expected));
    // And it still understands what is in order.
    client.change(uri, 3, { range: range(0, 0, 0, 0), text: '\n' });
    assert.equal(await known(client), await knownAfresh(client, `\n${expected}`));
  });
}

describe('A change out of bounds', () => {
  const firstGone = lines.slice(1).join('\n');

  it('is turned round when it starts after its end', () => check([{ range: range(1, 0, 0, 0), text: '' }], firstGone));
  it('starts at the first line when it starts above it', () =>
    check([{ range: range(-5, 3, 1, -2), text: '' }], firstGone));
  it('ends with the line when it reaches beyond its last column', () =>
    check([{ range: range(0, 0, 0, 1e9), text: '' }], ['', ...lines.slice(1)].join('\n')));
  it('ends with the text when it reaches beyond the last line', () =>
    check([{ range: range(4, 0, 1e9, 1e9), text: '' }], `${lines.slice(0, 4).join('\n')}\n`));
  it('is at the end of the text when all of it is beyond', () =>
    check([{ range: range(9999, 0, 9999, 5), text: 'Annex' }], `${text}Annex`));
  it('has a whole number nowhere near the text', () =>
    check([{ range: range(0, 0, Number.MAX_SAFE_INTEGER, Number.MAX_VALUE), text: 'Annex' }], 'Annex'));
});

describe('A change that is none', () => {
  it('is left out when its range has no end', () =>
    check([{ range: { start: { line: 0, character: 0 } }, text: 'Annex\n' }], text));
  it('is left out when its range has no numbers', () =>
    check([{ range: range(Number.NaN, 0, 1, 0), text: 'Annex\n' }], text));
  it('is left out when its range has fractions', () =>
    check([{ range: range(0.5, 0, 1.5, 0), text: 'Annex\n' }], text));
  it('is left out when it has no text', () => check([{ range: range(0, 0, 1, 0) }], text));
  it('is left out when it is nothing at all', () => check([null], text));
  it('does not take back the changes before it', () =>
    check([{ range: range(0, 0, 1, 0), text: '' }, { text: 5 }], lines.slice(1).join('\n')));
});

describe('The version of a document', () => {
  const change = { range: range(0, 0, 1, 0), text: '' };
  for (const [words, version] of [
    ['falls', 3],
    ['stays', 7],
    ['rises by more than one', 70],
  ] as const)
    it(`may be one that ${words}`, () =>
      session(pulling, async client => {
        client.open(uri, text, 7);
        await known(client);
        client.change(uri, version, change);
        assert.equal(await known(client), await knownAfresh(client, lines.slice(1).join('\n')));
      }));

  it('may be the same in a document that is opened twice', () =>
    session(pulling, async client => {
      client.open(uri, text, 7);
      await known(client);
      client.open(uri, letterIn('ru'), 7);
      assert.equal(await known(client), await knownAfresh(client, letterIn('ru')));
    }));

  it('may be of a document without a text, which is an empty one', () =>
    session(pulling, async client => {
      client.open(uri, undefined as unknown as string);
      assert.equal(await known(client), '');
      client.change(uri, 2, { range: range(0, 0, 0, 0), text });
      assert.equal(await known(client), await knownAfresh(client, text));
    }));
});
