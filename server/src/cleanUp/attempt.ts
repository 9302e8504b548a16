import type { Document } from '../letter/letter';
import type { Part } from '../syntax/parts/parts';
import { everySection, type Section } from '../syntax/parts/sections';
import type { Change } from '../text/change';
import { editsOf, type Piece } from './pieces';
import { residueOf } from './residue';
import { type Row, rowsOf, wholeSection } from './rows';
import { separator } from './separators';
import { spacingOf } from './spacing';
import { wordBreaks } from './wordBreaks';

/** What cleaning up does to a text. */
export interface CleanUp {
  /** Apart from each other, in the order of the text; none where there is nothing to do. */
  readonly edits: readonly Change[];
  /** Paragraphs and titles whose lines become one, lines of the page that go, footnotes that move, lines cut into columns. */
  readonly joined: number;
  readonly deleted: number;
  readonly moved: number;
  readonly split: number;
}

/** What is left as it is: parts, and sections with all that is in them but the sections below. */
interface Held {
  readonly parts: ReadonlySet<Part>;
  readonly sections: ReadonlySet<Section>;
}

export const NOTHING: CleanUp = { edits: [], joined: 0, deleted: 0, moved: 0, split: 0 };

/** What stands above footnotes. */
const RULE = '_'.repeat(18);

/** What cleaning up does to a text if it leaves some of it as it is, whether or not it is read as before then. */
export function attempt(d: Document, held: Held): CleanUp {
  const { text } = d.syntax;
  const residue = residueOf(d);
  const rows: Row[] = [];
  const deleted = new Set<number>();
  for (const section of everySection(d.syntax.letter)) {
    if (held.sections.has(section)) {
      rows.push(...wholeSection(d, section));
      continue;
    }
    rows.push(...rowsOf(d, section, residue, held.parts));
    for (const p of section.parts) for (const { line } of p.runs) if (residue.has(line)) deleted.add(line);
  }
  // The line above the footnotes goes with them.
  for (const r of rows) deleted.delete(r.line);
  const spacing = spacingOf(d, rows);
  const joint = wordBreaks(d);
  const joined = new Set<Part>();
  const moved = new Set<Part>();
  let furthest = 0;
  const pieces = rows.map((b, i): Piece => {
    const a = rows[i - 1];
    const { start, end } = b;
    if (!a) return { start, end, before: '' };
    furthest = Math.max(furthest, a.start);
    const between = text.slice(a.end, b.start);
    if (held.parts.has(a.part) && held.parts.has(b.part) && a.end <= start && !between.trim())
      return { start, end, before: between };
    if (a.joined && a.part === b.part) {
      joined.add(b.part);
      const { glue, cutBefore, cutBehind } = joint(a, b);
      return { start: start + cutBehind, end, before: glue, cut: cutBefore };
    }
    const gap = separator(d, a, b, spacing);
    if (b.part.kind !== 'footnote' || start > furthest) return { start, end, before: gap };
    moved.add(b.part);
    const isFirst = a.part.kind !== 'footnote' && !text.startsWith('____', a.start);
    return { start, end, before: isFirst ? gap + RULE + gap : gap };
  });
  const edits = editsOf(text, pieces);
  if (!edits.length) return NOTHING;
  const shared = rows.filter((r, i) => rows[i - 1]?.line === r.line && rows[i - 1]?.part !== r.part);
  return {
    edits,
    joined: joined.size,
    deleted: deleted.size,
    moved: moved.size,
    split: new Set(shared.map(r => r.line)).size,
  };
}
