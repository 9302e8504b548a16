import assert from 'node:assert/strict';
import { analyse } from '../../server/src/languageService';
import type { Facts } from '../../server/src/letter/facts';
import { factsOf } from '../../server/src/letter/factsOf';
import { fold } from '../../server/src/text/fold';
import { corpus } from '../accuracy/corpus';
import { fixtures } from '../accuracy/fixtures';
import { Random } from '../help/random';
import { anyText, mangledLetter } from '../help/texts';
import { cleaned, letters, said } from './see';

/** The facts without the places of things, and without what is told by the page only. */
function facts(text: string): object {
  const { parts: _, symbols: __, stage: ___, footnotes, ...rest } = factsOf(analyse(text)) as Facts;
  const notes = footnotes.map(f => `${f.label}: ${f.referenceLines.length > 0}`).sort();
  return JSON.parse(
    JSON.stringify({ ...rest, notes }, (key, value) =>
      /[lL]ines$/.test(key) ? undefined : typeof value === 'string' ? fold(value).replace(/[- ]/g, '') : value,
    ),
  );
}

/** Every letter of every part is in the text still, in its order, and there is none that was not there. */
function checkWords(text: string, after: string): void {
  const { syntax } = analyse(text);
  const found = letters(after);
  let at = 0;
  const front = new Set(['masthead', 'organ', 'sessionLine', 'agendaLine', 'agendaTitle']);
  for (const { kind, block } of syntax.parts) {
    if (kind === 'pageFurniture') continue;
    for (const words of block.source.split('\n').map(letters)) {
      // Columns are put one below the other, footnotes go to the end.
      const free = front.has(kind) || kind === 'footnote';
      const place = found.indexOf(words, free ? 0 : at);
      assert.ok(place >= 0, `lost or changed: ${words}`);
      if (!free) at = place + words.length;
    }
  }
  const count = (s: string) => {
    const counts = new Map<string, number>();
    for (const c of s) counts.set(c, (counts.get(c) ?? 0) + 1);
    return counts;
  };
  const before = count(letters(text));
  for (const [c, n] of count(found)) assert.ok(n <= (before.get(c) ?? 0), `new: ${c}`);
  const page = syntax.parts.filter(p => p.kind === 'pageFurniture').map(p => letters(p.block.source));
  assert.ok(found.length >= letters(text).length - page.join('').length, 'nothing but lines of the page is gone');
}

/** Checks that a cleaned-up text has the words of the text, in the same parts, and nothing more to clean up. */
function check(text: string): void {
  const after = cleaned(text);
  checkWords(text, after);
  assert.deepEqual(said(analyse(after)), said(analyse(text)));
  assert.deepEqual(facts(after), facts(text));
  assert.equal(cleaned(after), after, 'once and for all');
  const crlf = text.includes('\r\n');
  if (!crlf || !/(?<!\r)\n/.test(text)) assert.ok(crlf ? !/(?<!\r)\n/.test(after) : !after.includes('\r'), 'line ends');
}

function checkAll(texts: readonly { readonly name: string; readonly text: string }[]): void {
  const failed = texts.flatMap(({ name, text }) => {
    try {
      check(text);
      return [];
    } catch (error) {
      return [`${name}: ${(error as Error).message}`];
    }
  });
  assert.deepEqual(failed, []);
}

describe('Cleaning up changes no word', () => {
  const ways: [what: string, change: (text: string) => string][] = [
    ['as it is', text => text],
    ['with a blank line after every line', text => text.replace(/\r?\n/g, '\n\n')],
    [
      'set in, with line ends of another system',
      text => `\ufeff${text.replace(/^(?=.*\S)/gm, '     ').replace(/\r?\n/g, ' \r\n')}`,
    ],
  ];
  for (const [n, [what, change]] of ways.entries())
    it(`of any annotated letter ${what}`, () => {
      // All as they are, and some of them in each other way.
      const some = fixtures().filter((_, i) => n === 0 || i % 4 === n);
      checkAll(some.map(f => ({ name: f.name, text: change(f.text) })));
    }).timeout(120_000);

  it('of any letter that something has happened to, nor of any text', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const r = new Random(seed);
      const text = seed % 3 ? mangledLetter(r) : anyText(r);
      const after = cleaned(text);
      try {
        checkWords(text, after);
        assert.equal(cleaned(after), after, 'once and for all');
      } catch (error) {
        assert.fail(`${seed}: ${(error as Error).message}`);
      }
    }
  }).timeout(120_000);

  const texts = corpus();
  if (!texts) console.log('        ../shared/corpus is not there: its letters are left out');
  (texts ? it : it.skip)('of the letters of the corpus', () =>
    checkAll((texts ?? []).map(t => ({ name: t.file, text: t.text }))),
  ).timeout(120_000);
});
