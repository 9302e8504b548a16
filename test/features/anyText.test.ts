import assert from 'node:assert/strict';
import type { PreviewModel } from '../../protocol/preview';
import { foldingRanges } from '../../server/src/features/foldingRanges';
import { outline } from '../../server/src/features/outline';
import type { OutlineEntry } from '../../server/src/features/outlineEntry';
import { previewModel } from '../../server/src/features/preview';
import { selectionRanges } from '../../server/src/features/selectionRanges';
import { analyse, check as findingsOf, format } from '../../server/src/languageService';
import { forAll } from '../help/random';
import { anyText, mangledLetter } from '../help/texts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const holds = (a: Stretch, b: Stretch) => a.start <= b.start && b.end <= a.end;

function checkOutline(entries: readonly OutlineEntry[], parent: Stretch): void {
  for (const { name, range, selection, children, kind } of entries) {
    assert.ok(name && holds(parent, range) && holds(range, selection) && range.start <= range.end, name);
    // Footnotes stand all over the text, so the entry over them has the place of the first.
    checkOutline(children, kind === 'footnotes' ? parent : range);
  }
}

function checkPreview(model: PreviewModel, lines: number): void {
  assert.equal(model.lineCount, lines);
  assert.equal(new Set(model.blocks.map(b => b.id)).size, model.blocks.length);
  for (const block of model.blocks) {
    const at = block.lines.map(l => l.line);
    assert.ok(at.length && at.every((n, i) => n >= 0 && n < lines && (i === 0 || n >= at[i - 1]!)));
    assert.ok(block.problems.every(p => at.includes(p.line)));
  }
  for (const p of model.problems) assert.ok(p.line >= 0 && p.line < lines);
}

/** What the features give for any text lies within it and is well nested. */
function check(input: string): void {
  const document = analyse(input);
  const { length } = document.syntax.lines;
  checkOutline(outline(document), { start: 0, end: input.length });
  for (const { startLine, endLine } of foldingRanges(document))
    assert.ok(0 <= startLine && startLine < endLine && endLine < length);
  for (let i = 0; i <= 16; i++) {
    const offset = Math.round((i * input.length) / 16);
    let inner: Stretch = { start: offset, end: offset };
    for (const range of selectionRanges(document, offset)) {
      assert.ok(holds(range, inner) && range.end <= input.length, `at ${offset}`);
      inner = range;
    }
  }
  const findings = findingsOf(document);
  checkPreview(
    previewModel(document, findings, f => format(f.message)),
    length,
  );
}

describe('Outline, folding, selection and preview', () => {
  it('lie within any string', () => forAll(250, anyText, check));
  it('lie within letters that something has happened to', () => forAll(120, mangledLetter, check));
  it('are there for a letter of very many parts', () => {
    const head = 'Letter dated 5 May 2021 from the President of Chile addressed to the Secretary-General\n\n';
    const entries = outline(analyse(head + 'It is wide.\n\n'.repeat(130_000)));
    checkOutline(entries, { start: 0, end: 1e9 });
    assert.deepEqual(
      entries.map(e => e.name),
      [head.trim(), 'Paragraphs (130000)'],
    );
  });
});
