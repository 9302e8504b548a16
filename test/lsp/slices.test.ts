import assert from 'node:assert/strict';
import { examine } from '../../server/src/languageService';
import { LANGUAGES } from '../../server/src/languages/types';
import { Analyses } from '../../server/src/lsp/documents';
import { textDocuments } from '../../server/src/lsp/textDocuments';
import type { Client } from '../help/client';
import { letterIn } from '../help/languages';
import { knownAfresh, pulling, session, uri } from './see';

const long = (length: number): string => {
  let text = '';
  while (text.length < length) for (const id of LANGUAGES) text += `${letterIn(id)}\n`;
  return text;
};

/** What is known of a text that is read in slices, while it becomes others, must be what is known of the last one afresh. */
async function check(input: readonly string[]): Promise<void> {
  const create = (text: string, version: number) => textDocuments.create(uri, 'un-letter', version, text);
  const analyses = new Analyses();
  let text = create('', 0);
  const waits: Promise<void>[] = [];
  for (const [version, content] of input.entries()) {
    text = textDocuments.update(text, [{ text: content }], version + 1);
    waits.push(analyses.ready(text));
    await new Promise(setImmediate);
  }
  await Promise.all(waits);
  await analyses.ready(text);
  const known = analyses.of(text).document;
  const afresh = new Analyses().of(create(input.at(-1)!, 1)).document;
  assert.deepEqual(known.syntax.tree, afresh.syntax.tree);
  assert.deepEqual(examine(known).findings, examine(afresh).findings);
}

const big = 'file:///big.unletter';

/** Asks of a letter, one thing after the other, while a long text is read that was asked for before; some of it must be answered first. */
const checkOrder = (open: (client: Client) => void) =>
  session(pulling, async client => {
    const order: string[] = [];
    open(client);
    const last = client.ask('documentSymbol', big).then(() => order.push('big'));
    client.open(uri, letterIn('en'));
    for (let i = 0; i < 3; i++) {
      client.change(uri, i + 2, { text: letterIn('en').repeat(1 + (i % 2)) });
      for (const method of ['documentSymbol', 'diagnostic', 'foldingRange']) {
        await client.ask(method, uri);
        order.push(method);
      }
    }
    await last;
    assert.ok(order.indexOf('big') > 1, order.join(' '));
  });

describe('R6 A long text is read in slices', () => {
  const text = long(120_000);
  it('and is known as if it were read at once', () => check([text]));
  it('also when it grows meanwhile, at its beginning', () => check([text, `${letterIn('fr')}\n${text}`]));
  it('in the middle', () => check([text, text.slice(0, 50_000) + letterIn('ru') + text.slice(60_000)]));
  it('and when another one takes its place', () => check([text, long(90_000).slice(1000)]));

  it('so that other letters are answered before it', () => checkOrder(client => client.open(big, long(800_000))));
  it('also when it is closed and opened again', () =>
    checkOrder(client => {
      client.open(big, text);
      void client.ask('documentSymbol', big).catch(() => {});
      client.close(big);
      client.open(big, long(800_000));
    }));

  it('and may be closed before it is read', () =>
    session(pulling, async client => {
      client.open(big, long(200_000));
      const asked = client.ask('documentSymbol', big).then(
        () => 'answered',
        () => 'refused',
      );
      client.close(big);
      assert.equal(await asked, 'refused');
      assert.notEqual(await knownAfresh(client, letterIn('es')), '');
    }));
});
