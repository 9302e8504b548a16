import type { Document } from '../letter/letter';
import { pathTo } from '../syntax/tree';
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
  const word = wordAt(text, offset);
  if (word) add(word.start, word.end);
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
    for (const s of sentences(inside.replace(/[\r\n]/g, ' '))) {
      if (part.start + s.start <= offset && offset <= part.start + s.end) {
        add(part.start + s.start, part.start + s.end);
        break;
      }
    }
  }
  for (const { node, start } of path) if (node.children) add(start, start + node.length);
  if (!ranges.length) ranges.push({ start: offset, end: offset });
  return ranges;
}

function wordAt(text: string, offset: number): Stretch | null {
  const inWord = (i: number) => i >= 0 && i < text.length && /[\p{L}\p{N}\p{M}'’-]/u.test(text[i]!);
  let start = offset;
  let end = offset;
  while (inWord(start - 1) && offset - start < 200) start--;
  while (inWord(end) && end - offset < 200) end++;
  return end > start ? { start, end } : null;
}
