import assert from 'node:assert/strict';
import type { SelectionRange } from 'vscode-languageserver';
import type { Client } from '../help/client';
import { letterIn } from '../help/languages';
import { marked } from '../help/marked';
import { at, checkAnswer as check, pulling, session, uri } from './see';

const text = letterIn('en');

/** The ever wider ranges round each position, a line for each position. */
const selections =
  (...positions: { line: number; character: number }[]) =>
  async (client: Client): Promise<string> => {
    const found = await client.ask<SelectionRange[]>('selectionRange', uri, { positions });
    const chain = (r?: SelectionRange): string[] => (r ? [at(r.range), ...chain(r.parent)] : []);
    return found.map(r => chain(r).join(' ')).join('\n');
  };

describe('An editor asks for wider selections', () => {
  it('and gets one for each position, in their order', () =>
    check(
      text,
      pulling,
      selections({ line: 3, character: 1 }, { line: 0, character: 2 }),
      `
      3:0–3:10 3:0–3:28 0:0–4:56 0:0–26:148
      0:0–0:7 0:0–0:16 0:0–4:56 0:0–26:148
      `,
    ));

  it('and gets some for positions that are not in the text', () =>
    check(
      'The sea.',
      pulling,
      selections({ line: 0, character: 99 }, { line: 99, character: 0 }, { line: -1, character: -1 }),
      `
      0:0–0:8
      0:0–0:8
      0:0–0:3 0:0–0:8
      `,
    ));

  it('and is refused for what is no position', () =>
    session(pulling, async client => {
      client.open(uri, text);
      for (const position of [{ line: 0.5, character: 0 }, { line: null, character: 1 }, { line: 1 }, {}, null])
        await assert.rejects(client.ask('selectionRange', uri, { positions: [position] }), { code: -32602 });
    }));

  it('and the columns are in UTF-16 units', () => {
    const { text: input, ranges } = marked('𐍈😀 ⟦sea⟧');
    const [{ start, end }] = ranges as [{ start: number; end: number }];
    return check(input, pulling, selections({ line: 0, character: start + 1 }), `0:${start}–0:${end} 0:0–0:${end}`);
  });
});
