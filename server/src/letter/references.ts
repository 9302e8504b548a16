import { raisedLabel, referencePatterns } from '../syntax/notes/noteReferences';
import type { Syntax } from '../syntax/parse';
import type { Block } from '../syntax/parts/block';
import type { Part } from '../syntax/parts/parts';
import { type Folded, foldWithMap } from '../text/fold';

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
  const byLabel = new Map<string, readonly Part[]>();
  const seen = new Map<string, number>();
  return syntax.index.where(isNote).map(part => {
    const label = part.label ?? '';
    const line = part.runs[0]!.line;
    const after = seen.get(label) ?? -1;
    seen.set(label, part.runs.at(-1)!.line);
    let having = byLabel.get(label);
    if (!having) {
      having = label ? syntax.index.where(refersTo(label)) : [];
      byLabel.set(label, having);
    }
    const above = find(syntax, having, label, after, line);
    if (above.length || !label) return { label, part, references: above };
    // The paragraph that a page break cuts may name the note only behind it.
    const cut = having.filter(p => p.runs[0]!.line < line && p.runs.at(-1)!.line > line);
    return { label, part, references: find(syntax, cut, label, line, Number.POSITIVE_INFINITY) };
  });
}

const isNote = (block: Block) => block.kind === 'footnote';

const tests = new Map<string, (block: Block) => boolean>();

/** Whether a block is text that refers to a label; the same function each time for a label. */
function refersTo(label: string): (block: Block) => boolean {
  let test = tests.get(label);
  if (!test) {
    test = block =>
      block.kind !== 'pageFurniture' && block.kind !== 'footnote' && block.learned(referencesIn)(label) !== NONE;
    // Of the labels a hostile text may have, only some are kept.
    if (tests.size > 500) tests.clear();
    tests.set(label, test);
  }
  return test;
}

function find(
  syntax: Syntax,
  texts: readonly Part[],
  label: string,
  after: number,
  before: number,
): Footnote['references'] {
  const inRange = texts.filter(p => p.runs[0]!.line <= before && p.runs.at(-1)!.line > after);
  for (let pattern = 0; pattern < referencePatterns(label).length; pattern++) {
    const found = inRange.flatMap(part =>
      part.block
        .learned(referencesIn)(label)
        [pattern]!.flatMap(({ run: i, start, end }) => {
          const run = part.runs[i]!;
          const from = syntax.lines[run.line]!.start + run.start;
          return run.line >= before || run.line <= after
            ? []
            : { line: run.line, start: from + start, end: from + end };
        }),
    );
    // Many figures of the same look: the one nearest to the note is the likeliest reference.
    if (found.length) return found.length < 3 || /^\*/.test(label) ? found : found.slice(-1);
  }
  return [];
}

/** What could refer to a note in one line of a block, in offsets of that line. */
interface Hit {
  readonly run: number;
  readonly start: number;
  readonly end: number;
}

const NONE: readonly (readonly Hit[])[] = [[], [], [], [], [], []];

/** For a label, what each of its patterns finds in a block; what is found is kept. */
function referencesIn({ source }: Block): (label: string) => readonly (readonly Hit[])[] {
  const known = new Map<string, readonly (readonly Hit[])[]>();
  const folded = () => source.split('\n').map(line => foldWithMap(line, true));
  let figures: readonly (Folded | null)[] | undefined;
  return label => {
    let hits = known.get(label);
    if (!hits) {
      // Few lines have a figure or an asterisk; only those are kept.
      if (FIGURE.test(label)) figures ??= folded().map(line => (FIGURE.test(line.text) ? line : null));
      hits = hitsIn(FIGURE.test(label) ? figures! : folded(), label);
      if (hits !== NONE) known.set(label, hits);
    }
    return hits;
  };
}

const FIGURE = /[\d*⁰¹²³⁴-⁹]/;

function hitsIn(lines: readonly (Folded | null)[], label: string): readonly (readonly Hit[])[] {
  const raised = raisedLabel(label);
  const having = lines.flatMap((line, run) =>
    line && (line.text.includes(label) || line.text.includes(raised)) ? [{ ...line, run }] : [],
  );
  if (!having.length) return NONE;
  const found = referencePatterns(label).map(pattern =>
    having.flatMap(({ text, map, run }) =>
      [...text.matchAll(pattern)].map(m => {
        const first = m.index + m[0].search(/\S/);
        return { run, start: map[first]!, end: map[m.index + m[0].length - 1]! + 1 };
      }),
    ),
  );
  return found.some(hits => hits.length) ? found : NONE;
}
