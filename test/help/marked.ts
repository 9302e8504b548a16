/** A text without its marks, and what stood between each pair of them: half-open offsets in UTF-16 units. */
export interface Marked {
  readonly text: string;
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
}

/** Takes the marks `⟦` and `⟧` out of a text; pairs may be nested and are listed by their start. */
export function marked(source: string): Marked {
  const open: number[] = [];
  const ranges: { start: number; end: number }[] = [];
  let text = '';
  for (const c of source) {
    if (c === '⟦') open.push(text.length);
    else if (c === '⟧') {
      const start = open.pop();
      if (start === undefined) throw new Error('A mark is closed that was not opened.');
      ranges.push({ start, end: text.length });
    } else text += c;
  }
  if (open.length) throw new Error('A mark is not closed.');
  return { text, ranges: ranges.sort((a, b) => a.start - b.start || b.end - a.end) };
}

/** The opposite: the text with marks round each range; what a test compares and a reader can see. */
export function mark(text: string, ranges: Marked['ranges']): string {
  const at = (offset: number) =>
    '⟧'.repeat(ranges.filter(r => r.end === offset && r.start < offset).length) +
    ranges
      .filter(r => r.start === offset)
      .map(r => (r.end === offset ? '⟦⟧' : '⟦'))
      .join('');
  let out = '';
  for (let i = 0; i <= text.length; i++) out += at(i) + (text[i] ?? '');
  return out;
}
