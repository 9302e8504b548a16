import { referencePatterns } from '../syntax/notes/noteReferences';
import type { Syntax } from '../syntax/parse';
import type { Part } from '../syntax/parts/parts';
import { foldWithMap } from '../text/fold';

export interface Footnote {
  readonly label: string;
  readonly part: Part;
  /** Where the text refers to it: absolute offsets, half-open. */
  readonly references: readonly { readonly line: number; readonly start: number; readonly end: number }[];
}

/**
 * The footnotes with what refers to them. A note is referred to above it, behind the last note of the same label;
 * a note at the end of everything may be referred to from anywhere before it, and one that cuts a paragraph from its rest.
 */
export function footnotesOf(syntax: Syntax): Footnote[] {
  const notes = syntax.parts.filter(p => p.kind === 'footnote');
  const texts = syntax.parts.filter(p => p.kind !== 'pageFurniture' && p.kind !== 'footnote');
  const seen = new Map<string, number>();
  return notes.map(part => {
    const label = part.label ?? '';
    const line = part.runs[0]!.line;
    const after = seen.get(label) ?? -1;
    seen.set(label, part.runs.at(-1)!.line);
    const above = label ? find(syntax, texts, label, after, line) : [];
    if (above.length || !label) return { label, part, references: above };
    // The paragraph that a page break cuts may name the note only behind it.
    const cut = texts.filter(p => p.runs[0]!.line < line && p.runs.at(-1)!.line > line);
    return { label, part, references: find(syntax, cut, label, line, Number.POSITIVE_INFINITY) };
  });
}

function find(
  syntax: Syntax,
  texts: readonly Part[],
  label: string,
  after: number,
  before: number,
): Footnote['references'] {
  for (const pattern of referencePatterns(label)) {
    const found = search(syntax, texts, pattern, after, before);
    // Many figures of the same look: the one nearest to the note is the likeliest reference.
    if (found.length) return found.length < 3 || /^\*/.test(label) ? found : found.slice(-1);
  }
  return [];
}

function search(
  syntax: Syntax,
  texts: readonly Part[],
  pattern: RegExp,
  after: number,
  before: number,
): Footnote['references'] {
  const found: { line: number; start: number; end: number }[] = [];
  for (const part of texts) {
    if (part.runs[0]!.line > before || part.runs.at(-1)!.line <= after) continue;
    for (const run of part.runs) {
      if (run.line >= before || run.line <= after) continue;
      const from = syntax.lines[run.line]!.start + run.start;
      const { text, map } = foldWithMap(syntax.text.slice(from, syntax.lines[run.line]!.start + run.end), true);
      for (const m of text.matchAll(pattern)) {
        const first = m.index + m[0].search(/\S/);
        found.push({ line: run.line, start: from + map[first]!, end: from + map[m.index + m[0].length - 1]! + 1 });
      }
    }
  }
  return found;
}
