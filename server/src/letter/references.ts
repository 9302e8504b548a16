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
  const texts = new Texts(syntax);
  const seen = new Map<string, number>();
  return notes.map(part => {
    const label = part.label ?? '';
    const line = part.runs[0]!.line;
    const after = seen.get(label) ?? -1;
    seen.set(label, part.runs.at(-1)!.line);
    const above = label ? find(texts.between(after, line), label, after, line) : [];
    if (above.length || !label) return { label, part, references: above };
    // The paragraph that a page break cuts may name the note only behind it.
    const cut = texts.between(line, line).filter(t => t.part.runs[0]!.line < line);
    return { label, part, references: find(cut, label, line, Number.POSITIVE_INFINITY) };
  });
}

function find(texts: readonly Text[], label: string, after: number, before: number): Footnote['references'] {
  for (const pattern of referencePatterns(label)) {
    const found = search(texts, pattern, after, before);
    // Many figures of the same look: the one nearest to the note is the likeliest reference.
    if (found.length) return found.length < 3 || /^\*/.test(label) ? found : found.slice(-1);
  }
  return [];
}

function search(texts: readonly Text[], pattern: RegExp, after: number, before: number): Footnote['references'] {
  const found: { line: number; start: number; end: number }[] = [];
  for (const text of texts)
    for (const [i, { line }] of text.part.runs.entries()) {
      if (line >= before || line <= after) continue;
      const { from, text: folded, map } = text.run(i);
      for (const m of folded.matchAll(pattern)) {
        const first = m.index + m[0].search(/\S/);
        found.push({ line, start: from + map[first]!, end: from + map[m.index + m[0].length - 1]! + 1 });
      }
    }
  return found;
}

/** A part that may refer to footnotes; its lines are folded once, however many notes are looked for in it. */
class Text {
  readonly #runs: (ReturnType<typeof foldWithMap> & { readonly from: number })[] = [];

  constructor(
    private readonly syntax: Syntax,
    readonly part: Part,
  ) {}

  run(i: number) {
    const { line, start, end } = this.part.runs[i]!;
    const from = this.syntax.lines[line]!.start + start;
    const to = this.syntax.lines[line]!.start + end;
    this.#runs[i] ??= { from, ...foldWithMap(this.syntax.text.slice(from, to), true) };
    return this.#runs[i];
  }
}

/** The parts that may refer to footnotes, in the order of their first lines. */
class Texts {
  readonly #texts: readonly Text[];
  /** The last line of each part or of one before it. */
  readonly #ends: number[] = [];

  constructor(syntax: Syntax) {
    const parts = syntax.parts.filter(p => p.kind !== 'pageFurniture' && p.kind !== 'footnote');
    this.#texts = parts.map(p => new Text(syntax, p));
    for (const p of parts) this.#ends.push(Math.max(p.runs.at(-1)!.line, this.#ends.at(-1) ?? 0));
  }

  /** Those that end behind one line and begin not behind another. */
  between(after: number, before: number): Text[] {
    const found: Text[] = [];
    for (let i = firstAbove(this.#ends, after); i < this.#texts.length; i++) {
      const { runs } = this.#texts[i]!.part;
      if (runs[0]!.line > before) break;
      if (runs.at(-1)!.line > after) found.push(this.#texts[i]!);
    }
    return found;
  }
}

/** The index of the first of rising numbers that is greater. */
function firstAbove(numbers: readonly number[], n: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! > n) high = middle;
    else low = middle + 1;
  }
  return low;
}
