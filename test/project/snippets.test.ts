import assert from 'node:assert/strict';
import { LANGUAGES, type Language } from '../../server/src/languages/types';
import { json } from './read';

interface Snippet {
  readonly prefix: string;
  readonly body: readonly string[];
  readonly description: string;
}

const snippets = (id: Language): Snippet[] => Object.values(json(`snippets/${id}.json`));
const keys = (id: Language): string[] => snippets(id).map(s => s.prefix.replace(new RegExp(`-${id}$`), ''));

/** These are complete as they are; there is nothing in them to fill in. */
const complete = ['subm', 'close'];

const word = String.raw`(?:\\[\\$}]|[^\\$}])+`;
const option = String.raw`(?:\\[\\$},|]|[^\\$},|])*`;
const stop = new RegExp(String.raw`\$\{(\d+)(?::${word}|\|${option}(?:,${option})+\|)\}`, 'g');

/** The numbers of the tab stops in a body; what is no well-formed stop is left over. */
function stops(body: string): { numbers: number[]; rest: string } {
  const numbers = [...body.matchAll(stop)].map(m => Number(m[1]));
  return { numbers, rest: body.replace(stop, '').replace(/\\[\\$}]/g, '') };
}

describe('The snippets', () => {
  it('are the same in all languages', () => {
    for (const id of LANGUAGES) assert.deepEqual(keys(id), keys('en'), id);
  });

  it('have a key each', () => {
    for (const id of LANGUAGES) {
      assert.equal(new Set(keys(id)).size, keys(id).length, id);
      for (const { prefix } of snippets(id)) assert.match(prefix, new RegExp(`^[a-z]+(-[a-z]+)*-${id}$`));
    }
  });

  it('are those that the readme names', () => {
    for (const key of ['mh-gasc', 't-pr', 'req-ga', 'sig']) assert.ok(keys('en').includes(key), key);
  });

  for (const id of LANGUAGES) {
    it(`have well-formed tab stops from 1 on in ${id}`, () => {
      for (const { prefix, body } of snippets(id)) {
        const { numbers, rest } = stops(body.join('\n'));
        assert.doesNotMatch(rest, /[${}\\]/, prefix);
        assert.deepEqual(
          numbers,
          numbers.map((_, i) => i + 1),
          prefix,
        );
        assert.equal(numbers.length === 0, complete.includes(prefix.slice(0, -3)), prefix);
      }
    });

    it(`have lines that an editor can put anywhere in ${id}`, () => {
      for (const { prefix, body, description } of snippets(id)) {
        assert.ok(body.some(l => l.trim()) && description.trim(), prefix);
        for (const line of body) assert.doesNotMatch(line, /[\r\n\ufeff]/, prefix);
      }
    });
  }

  it('say which tab stops are well-formed', () => {
    assert.deepEqual(stops('${1:a} ${2|b,c|} \\$5'), { numbers: [1, 2], rest: '  5' });
    for (const bad of ['${1}', '$1', '${a}', '${1:}', '${1:a', '${1|b|}', '{a}'])
      assert.match(stops(bad).rest, /[${}]/);
  });
});
