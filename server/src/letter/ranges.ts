import type { Syntax } from '../syntax/parse';
import type { Part } from '../syntax/parts/parts';
import type { Request } from '../syntax/parts/requests';

/** A stretch of the document, half-open, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The place of an offset of a part's block in the document. */
export function toDocument(syntax: Syntax, part: Part, offset: number): number {
  let at = offset;
  for (const run of part.runs) {
    const length = run.end - run.start;
    if (at <= length) return syntax.lines[run.line]!.start + run.start + at;
    at -= length + 1;
  }
  const last = part.runs.at(-1)!;
  return syntax.lines[last.line]!.start + last.end;
}

/** The visible text of a part: from its first to its last character that is no space. */
export function rangeOf(syntax: Syntax, part: Part): Stretch {
  const { source } = part.block;
  const lead = source.length - source.trimStart().length;
  return { start: toDocument(syntax, part, lead), end: toDocument(syntax, part, source.trimEnd().length) };
}

/** A span of a part's folded text in the document. */
export function foldedRange(syntax: Syntax, part: Part, span: Stretch): Stretch {
  const { start, end } = part.block.inSource(span);
  return { start: toDocument(syntax, part, start), end: toDocument(syntax, part, end) };
}

/** A span of the folded request sentence in the document. */
export function requestRange(syntax: Syntax, part: Part, request: Request, span: Stretch): Stretch {
  const { map } = part.block.unwrapped;
  const at = (i: number) => map[request.map[i] ?? request.end] ?? part.block.source.length;
  const start = at(span.start);
  const end = span.end > span.start ? at(span.end - 1) + 1 : start;
  return { start: toDocument(syntax, part, start), end: toDocument(syntax, part, end) };
}

/** The request sentence in the document. */
export function requestSentence(syntax: Syntax, part: Part, request: Request): Stretch {
  const { map } = part.block.unwrapped;
  return {
    start: toDocument(syntax, part, map[request.start]!),
    end: toDocument(syntax, part, map[request.end - 1]! + 1),
  };
}

/** The lines of a part as one stretch, without the last line end. */
export function linesRange(syntax: Syntax, part: Part): Stretch {
  return { start: syntax.lines[part.runs[0]!.line]!.start, end: syntax.lines[part.runs.at(-1)!.line]!.end };
}
