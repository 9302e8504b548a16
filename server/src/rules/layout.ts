import type { Document } from '../letter/letter';
import { toDocument } from '../letter/ranges';
import type { Part } from '../syntax/parts/parts';
import type { Edit } from './types';

/** How the document sets its lines, so that what a fix inserts looks like the rest. */
export interface Layout {
  readonly eol: '\n' | '\r\n';
  /** Between two lines of one block. */
  readonly line: string;
  /** Between two blocks. */
  readonly apart: string;
}

/** The layout most of the document has. */
export function layoutOf(d: Document): Layout {
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
}

/** Inserts lines as a block of their own behind a part; `snippet` when they have tab stops. */
export function insertAfter(d: Document, part: Part, lines: readonly string[], snippet: boolean, close = false): Edit {
  const { line, apart } = layoutOf(d);
  const end = d.syntax.lines[part.runs.at(-1)!.line]!.end;
  return { start: end, end, text: (close ? line : apart) + lines.join(line), snippet };
}

/** Inserts lines as a block of their own before a part. */
export function insertBefore(d: Document, part: Part, lines: readonly string[], snippet: boolean): Edit {
  const { line, apart } = layoutOf(d);
  const { start } = d.syntax.lines[part.runs[0]!.line]!;
  return { start, end: start, text: lines.join(line) + apart, snippet };
}

/** Puts other words in the place of a part, on one line; what stands between its lines (furniture, notes) stays. */
export function replacePart(d: Document, part: Part, text: string, snippet = false): Edit[] {
  const [first, ...rest] = part.runs;
  const place = (run: Part['runs'][number]) => ({
    start: d.syntax.lines[run.line]!.start + run.start,
    end: d.syntax.lines[run.line]!.start + run.end,
  });
  const lead = /^\s*/.exec(part.block.source)![0].length;
  const head = { ...place(first!), start: toDocument(d.syntax, part, lead) };
  // Lines that follow each other go as a whole, so that no empty ones stay behind.
  const whole = part.runs.at(-1)!.line - first!.line < part.runs.length * 2;
  if (whole && !between(d, part)) return [{ start: head.start, end: place(part.runs.at(-1)!).end, text, snippet }];
  return [{ ...head, text, snippet }, ...rest.map(run => ({ ...place(run), text: '' }))];
}

/** Whether another part stands between the lines of a part. */
function between(d: Document, part: Part): boolean {
  const from = part.runs[0]!.line;
  const to = part.runs.at(-1)!.line;
  return d.syntax.parts.some(p => p !== part && p.runs.some(r => r.line >= from && r.line <= to));
}
