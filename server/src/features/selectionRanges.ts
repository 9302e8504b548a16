import type { Document } from '../letter/letter';
import { pathTo } from '../syntax/tree/tree';
import { sentences } from '../text/sentences';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Ever wider stretches round an offset: the word, the sentence, the part, its group, the document. */
export function selectionRanges(d: Document, offset: number): Stretch[] {
  const { text, tree } = d.syntax;
  const ranges: Stretch[] = [];
  const add = (start: number, end: number) => {
    const s = start + (text.slice(start, end).length - text.slice(start, end).trimStart().length);
    const e = start + text.slice(start, end).trimEnd().length;
    const last = ranges.at(-1);
    // Beside the words of a line nothing narrower than the next stretch round them is selected.
    if (
      e <= s ||
      s > offset ||
      e < offset ||
      (last && (s > last.start || e < last.end || (s === last.start && e === last.end)))
    )
      return;
    ranges.push({ start: s, end: e });
  };
  const words = wordsAt(text, offset);
  for (const { start, end } of words) add(start, end);
  const path = pathTo(tree, offset).reverse();
  const part = path.find(
    p =>
      p.node.children &&
      p.node.kind !== 'document' &&
      p.node.kind !== 'letter' &&
      p.node.kind !== 'body' &&
      p.node.kind !== 'front' &&
      p.node.kind !== 'annex',
  );
  if (part) {
    const inside = text.slice(part.start, part.start + part.node.length);
    // Line ends are one unit each, so sentences found in the flattened text keep their offsets.
    const from = (words[0]?.start ?? offset) - part.start;
    const to = (words[0]?.end ?? offset) - part.start;
    const s = sentences(inside.replace(/[\r\n]/g, ' ')).find(s => s.start <= from && to <= s.end);
    if (s) add(part.start + s.start, part.start + s.end);
  }
  for (const { node, start } of path) if (node.children) add(start, start + node.length);
  if (!ranges.length) ranges.push({ start: offset, end: offset });
  return ranges;
}

/** The word at an offset; in Chinese, which does not part its words, then also the words up to the next mark. */
function wordsAt(text: string, offset: number): Stretch[] {
  const inWord = (i: number) => i >= 0 && i < text.length && /[\p{L}\p{N}\p{M}'’-]/u.test(text[i]!);
  let start = offset;
  let end = offset;
  while (inWord(start - 1) && offset - start < 200) start--;
  while (inWord(end) && end - offset < 200) end++;
  if (end === start) return [];
  const all = text.slice(start, end);
  if (!/\p{Script=Han}/u.test(all)) return [{ start, end }];
  const word = new Intl.Segmenter('zh', { granularity: 'word' })
    .segment(all)
    .containing(Math.min(offset - start, all.length - 1))!;
  const first = start + word.index;
  return [
    { start: first, end: first + word.segment.length },
    { start, end },
  ];
}
