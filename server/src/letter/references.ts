import { raisedLabel, referencePatterns } from '../syntax/notes/noteReferences';
import type { Syntax } from '../syntax/parse';
import type { Block } from '../syntax/parts/block';
import type { Part } from '../syntax/parts/parts';
import { type Folded, foldWithMap } from '../text/fold';
import type { Steps } from '../text/steps';

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
export function* footnotesOf(syntax: Syntax): Steps<Footnote[]> {
  const notes = syntax.index.where(isNote);
  if (notes.length) yield* learn(syntax.parts);
  const byLabel = new Map<string, readonly Part[]>();
  const seen = new Map<string, number>();
  const found: Footnote[] = [];
  for (const part of notes) {
    const label = part.label ?? '';
    const line = part.runs[0]!.line;
    const after = seen.get(label) ?? -1;
    seen.set(label, part.runs.at(-1)!.line);
    let having = byLabel.get(label);
    if (!having) {
      having = label ? syntax.index.where(refersTo(label)) : [];
      byLabel.set(label, having);
      yield;
    }
    const above = find(syntax, having, label, after, line);
    // The paragraph that a page break cuts may name the note only behind it.
    const cut = above.length || !label ? [] : having.filter(p => p.runs[0]!.line < line && p.runs.at(-1)!.line > line);
    const references = cut.length ? find(syntax, cut, label, line, Number.POSITIVE_INFINITY) : above;
    found.push({ label, part, references });
  }
  return found;
}

/** How many parts are learned in one step. */
const STEP = 128;

function* learn(parts: readonly Part[]): Steps<void> {
  for (const [i, { block }] of parts.entries()) {
    if (isText(block)) block.learned(figuresIn);
    if (i % STEP === STEP - 1) yield;
  }
}

const isText = ({ kind }: Block) => kind !== 'pageFurniture' && kind !== 'footnote';
const isNote = (block: Block) => block.kind === 'footnote';

const tests = new Map<string, (block: Block) => boolean>();

/** Whether a block is text that refers to a label; the same function each time for a label. */
function refersTo(label: string): (block: Block) => boolean {
  let test = tests.get(label);
  if (!test) {
    test = block => isText(block) && block.learned(referencesIn)(label) !== NONE;
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
function referencesIn(block: Block): (label: string) => readonly (readonly Hit[])[] {
  const known = new Map<string, readonly (readonly Hit[])[]>();
  return label => {
    let hits = known.get(label);
    if (!hits) {
      hits = hitsIn(FIGURE.test(label) ? block.learned(figuresIn) : foldedLines(block), label);
      if (hits !== NONE) known.set(label, hits);
    }
    return hits;
  };
}

const foldedLines = ({ source }: Block): readonly Folded[] => source.split('\n').map(line => foldWithMap(line, true));

/** The lines that have a figure or an asterisk; few have one, and the others are not kept. */
const figuresIn = (block: Block): readonly (Folded | null)[] =>
  foldedLines(block).map(line => (FIGURE.test(line.text) ? line : null));

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
