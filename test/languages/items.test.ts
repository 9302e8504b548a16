import assert from 'node:assert/strict';
import { packs } from '../../server/src/languages/compiled';
import { readItems, writeItems } from '../../server/src/languages/items';
import { LANGUAGES } from '../../server/src/languages/types';
import { fold, foldWithMap } from '../../server/src/text/fold';
import { mark, marked } from '../help/marked';

/** Reads the item list a text begins with and compares; what is marked in the text has to be where the items stand. */
function check(input: string, expected: string): void {
  const source = marked(input);
  const { text, map } = foldWithMap(source.text, true);
  const list = readItems(text, 0);
  assert.equal(list.items.map(i => i.id).join(', ') + (list.open ? ' …' : ''), expected, input);
  if (!source.ranges.length) return;
  const found = list.items.map(i => ({ start: map[i.start]!, end: map[i.end - 1]! + 1 }));
  assert.equal(mark(source.text, found), input);
}

const lists = [['34'], ['34', '35'], ['34', '35', '135'], ['18 (c)'], ['18 (a)', '18 (c)', '18 (h)', '74 (b)', '110']];

describe('Lists of agenda items', () => {
  for (const id of LANGUAGES)
    it(`are read as they are written: ${id}`, () => {
      for (const ids of lists) check(writeItems(packs[id], ids), ids.join(', '));
    });

  const others: [input: string, expected: string][] = [
    ['', ''],
    ['of the agenda', ''],
    ['⟦34⟧, ⟦35⟧ and ⟦74 (b)⟧ of the agenda', '34, 35, 74 (b)'],
    ['⟦34⟧、⟦35⟧ 和 ⟦135⟧', '34, 35, 135'],
    ['⟦18 j)⟧, ⟦62 b)⟧, ⟦68⟧ et ⟦69⟧', '18 (j), 62 (b), 68, 69'],
    ['⟦18(c)⟧和⟦(j)⟧、⟦21(b)⟧', '18 (c), 18 (j), 21 (b)'],
    ['⟦74 (b)⟧ and ⟦(c)⟧ and ⟦75⟧', '74 (b), 74 (c), 75'],
    ['18 (a) to (c) and 19', '18 (a), 18 (b), 18 (c), 19'],
    ['18 a) à c)', '18 (a), 18 (b), 18 (c)'],
    ['18 (c)、(j)及21', '18 (c), 18 (j), 21'],
    ['34 и 35', '34, 35'],
    ['18 (с) и (е)', '18 (c), 18 (e)'],
    ['18 (ج) و 74 (ب) و 110', '18 (c), 74 (b), 110'],
    ['٣٤ و ٣٥', '34, 35'],
    [') 18هـ( و 20', '18 (e), 20'],
    ['34;35;36', '34, 35, 36'],
    ['34 & 35', '34, 35'],
    ['34, item 35 and agenda item 36', '34, 35, 36'],
    ['34, 35, ', '34, 35 …'],
    ['34 and', '34 …'],
    ['34 and others', '34'],
    ['018', '18'],
    ['34, 2021', '34'],
    ['34/12', ''],
    ['3.4', ''],
    ['34 (see below)', '34'],
    ['１８（ｃ）、３５', '18 (c), 35'],
    ['34 (ii)', '34 (ii)'],
    ['1000', ''],
  ];
  for (const [input, expected] of others) it(`are read in other forms: ${input}`, () => check(input, expected));

  it('are read the same when folded before', () => {
    for (const [input] of others) {
      const { text } = marked(input);
      assert.deepEqual(
        readItems(fold(fold(text)), 0).items.map(i => i.id),
        readItems(fold(text), 0).items.map(i => i.id),
      );
    }
  });
});
