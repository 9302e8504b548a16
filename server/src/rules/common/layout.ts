import type { Document } from '../../letter/letter';
import { rangeOf } from '../../letter/ranges';
import type { Part } from '../../syntax/parts/parts';
import { lineAt, width } from '../../text/lines';
import { unwrap } from '../../text/unwrap';
import { type Edit, escapeSnippet, type Range } from '../types';
import { once } from './once';
import { partsOn } from './onLines';
import { measureOf, widthOfLine, wrap } from './wrap';

/** How the document sets its lines, so that what a fix inserts looks like the rest. */
interface Layout {
  readonly eol: '\n' | '\r\n';
  /** Between two lines of one block. */
  readonly line: string;
  /** Between two blocks. */
  readonly apart: string;
}

/** The layout most of the document has. */
export const layoutOf = once((d: Document): Layout => {
  const { text } = d.syntax;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  let inside = 0;
  let spaced = 0;
  let blocks = 0;
  let parted = 0;
  let last = -2;
  for (const part of d.section.parts) {
    const { runs } = part;
    for (let i = 1; i < runs.length; i++) {
      inside++;
      if (runs[i]!.line - runs[i - 1]!.line === 2) spaced++;
    }
    if (part.kind === 'paragraph' || part.kind === 'request') {
      if (last >= 0) {
        blocks++;
        if (runs[0]!.line - last > 1) parted++;
      }
      last = runs.at(-1)!.line;
    }
  }
  const everyLine = inside > 0 && spaced * 2 > inside;
  const between = everyLine || blocks === 0 || parted * 2 >= blocks;
  return { eol, line: everyLine ? eol + eol : eol, apart: between ? eol + eol : eol };
});

/** The white space a line of the document starts with. */
const indentAt = (d: Document, line: number): string =>
  /^[^\S\n]*/.exec(d.syntax.text.slice(d.syntax.lines[line]!.start, d.syntax.lines[line]!.end))![0].replace(/\f/g, '');

/** The white space before the first line of a part; none where another column stands before it. */
export function indentOf(d: Document, part: Part): string {
  const { line, start } = part.runs[0]!;
  const indent = indentAt(d, line);
  return start > indent.length + 1 ? '' : indent;
}

/** The white space that every line of the text of the letter has, the first of a paragraph left out of account. */
export function marginOf(d: Document): string {
  const indents = d.paragraphs.flatMap(p => p.runs.slice(1).map(r => indentAt(d, r.line)));
  return indents.reduce((a, b) => (b.length < a.length ? b : a), indents[0] ?? '');
}

interface Insertion {
  /** The lines have tab stops. */
  readonly snippet?: boolean;
  /** They belong to the part beside them, without a blank line between. */
  readonly close?: boolean;
  /** White space before each; what the part has, unless told. */
  readonly indent?: string;
}

/** Inserts lines as a block of their own behind a part. */
export function insertAfter(d: Document, part: Part, lines: readonly string[], how: Insertion = {}): Edit {
  const { line, apart } = layoutOf(d);
  const end = d.syntax.lines[part.runs.at(-1)!.line]!.end;
  return { start: end, end, text: (how.close ? line : apart) + set(d, part, lines, how), snippet: how.snippet };
}

/** Inserts lines as a block of their own before a part. */
export function insertBefore(d: Document, part: Part, lines: readonly string[], how: Insertion = {}): Edit {
  const { line, apart } = layoutOf(d);
  const { start, end } = d.syntax.lines[part.runs[0]!.line]!;
  // A page break at the start of the line stays before what is inserted.
  const at = start + /^\f*/.exec(d.syntax.text.slice(start, end))![0].length;
  return { start: at, end: at, text: set(d, part, lines, how) + (how.close ? line : apart), snippet: how.snippet };
}

/** Lines as the document sets them: indented, and broken where its own lines are. */
function set(d: Document, part: Part, lines: readonly string[], how: Insertion): string {
  const { line } = layoutOf(d);
  const indent = how.indent ?? indentOf(d, part);
  const measure = measureOf(d);
  // Only the first line of a paragraph is indented.
  const further = part.kind === 'paragraph' || part.kind === 'request' ? marginOf(d) : indent;
  return lines.map(l => indent + (measure ? wrap(l, measure, indent.length, further, line) : l)).join(line);
}

/** Puts other words in the place of a stretch of a part; notes and furniture between its lines stay. */
export function replaceIn(d: Document, part: Part, range: Range, text: string, snippet = false): Edit[] {
  const { lines } = d.syntax;
  const pieces = part.runs
    .map(run => ({
      start: Math.max(range.start, lines[run.line]!.start + run.start),
      end: Math.min(range.end, lines[run.line]!.start + run.end),
    }))
    .filter(p => p.start < p.end);
  if (pieces.length > 1 && interrupted(d, part))
    return pieces.map((p, i) => (i === 0 ? { ...p, text, snippet } : { ...p, text: '' }));
  if (part.runs.length < 2 || interrupted(d, part)) return [{ ...range, text, snippet }];
  const line = lines[lineAt(lines, range.start)]!;
  const measure = Math.max(...part.runs.map(r => widthOfLine(d, r.line)));
  const before = width(d.syntax.text.slice(line.start, range.start));
  const behind = width(d.syntax.text.slice(range.end, line.end));
  if (range.end <= line.end && before + width(text) + behind <= measure) return [{ ...range, text, snippet }];
  // What follows on the further lines is broken anew with it.
  const last = rangeOf(d.syntax, part).end;
  const rest = joined(d.syntax.text.slice(range.end, last), part);
  const words = text + (snippet ? escapeSnippet(rest) : rest);
  const further = indentAt(d, part.runs[1]!.line);
  return [{ start: range.start, end: last, text: wrap(words, measure, before, further, layoutOf(d).line), snippet }];
}

/** Lines as one; a word that was broken with a hyphen is whole again. */
const joined = (text: string, part: Part): string =>
  text
    .replace(/(?<!\S)\S*[-\u00ad\u2010\u2011](?!\S)[^\S\n]*\n\s*\S+/g, m => unwrap(m).text)
    .replace(/(?<!\s)[^\S\n]*\n\s*/g, part.block.pack.pack.joiner);

/** The same for the whole of a part. */
export function replacePart(d: Document, part: Part, text: string, snippet = false): Edit[] {
  return replaceIn(d, part, rangeOf(d.syntax, part), text, snippet);
}

/** Takes the lines of a part away, with the blank lines before them. */
export function deletePart(d: Document, part: Part): Edit[] {
  const { lines, text } = d.syntax;
  if (interrupted(d, part)) return replacePart(d, part, '');
  const before = text.slice(0, lines[part.runs[0]!.line]!.start).trimEnd().length;
  return [{ start: before, end: lines[part.runs.at(-1)!.line]!.end, text: '' }];
}

/** Whether another part stands on or between the lines of a part. */
export function interrupted(d: Document, part: Part): boolean {
  return partsOn(d.syntax, part.runs[0]!.line, part.runs.at(-1)!.line).length > 1;
}
