import assert from 'node:assert/strict';
import { Memory } from '../../server/src/syntax/memory';
import { parse, type Syntax } from '../../server/src/syntax/parse';
import { leaves, type Node, pathTo } from '../../server/src/syntax/tree/tree';
import { forAll } from '../help/random';
import { anyLetter, anyText, edited, mangledLetter } from '../help/texts';

function lengthOf(node: Node): number {
  if (!node.children) return node.length;
  assert.equal(
    node.children.map(lengthOf).reduce((a, b) => a + b, 0),
    node.length,
  );
  return node.length;
}

/** What a syntax says, without what it has only worked out so far. */
const shown = ({ tree, parts, language, lines }: Syntax) => ({
  tree,
  language,
  lines,
  parts: parts.map(({ block, ...p }) => ({ ...p, source: block.source, id: block.language })),
});

/** The tree of any text covers it, in order and without overlap, and is the same whenever the text is parsed. */
function check(input: string, memory?: Memory): void {
  const syntax = parse(input, memory);
  let at = 0;
  for (const { leaf, start, end } of leaves(syntax.tree)) {
    assert.ok(start === at && end > start, `${leaf.kind} from ${start} to ${end} behind ${at}`);
    assert.equal(/^[\r\n]/.test(input.slice(start, end)), leaf.kind === 'lineEnd' || input[start] === '\r');
    at = end;
  }
  assert.equal(at, input.length);
  assert.equal(lengthOf(syntax.tree), input.length);
  assert.deepEqual(shown(parse(input)), shown(syntax));
  for (const { runs, block } of syntax.parts) {
    const lines = runs.map(r =>
      input.slice(syntax.lines[r.line]!.start + r.start, syntax.lines[r.line]!.start + r.end),
    );
    assert.equal(lines.join('\n'), block.source);
  }
  const middle = Math.floor(input.length / 2);
  for (const { node, start } of pathTo(syntax.tree, middle))
    assert.ok(start <= middle && middle <= start + node.length);
}

describe('The tree of a text', () => {
  it('covers any string', () => forAll(400, anyText, check));

  it('covers letters that something has happened to', () => forAll(120, mangledLetter, check));

  it('covers very long lines', () => {
    for (const unit of ['a', 'a ', '大', ' ', '\t', '(', '1, ', 'Annex ', '\ud800', 'A/75/1 ', '_', '*', '“', '. '])
      check(unit.repeat(20_000));
  });

  it('covers very many lines', () => {
    for (const line of ['', ' ', '1', 'a', '\f', 'Annex', '(Signed)', 'General Assembly', '34,', '* a', 'и'])
      check(`${line}\n`.repeat(1500));
  });

  it('is the same with a memory of earlier versions', () =>
    forAll(
      25,
      r => {
        const versions = [anyLetter(r)];
        for (let i = 0; i < 8; i++) versions.push(r.int(8) ? edited(r, versions.at(-1)!) : mangledLetter(r));
        return versions;
      },
      versions => {
        const memory = new Memory();
        for (const text of versions) check(text, memory);
      },
    ));
});
