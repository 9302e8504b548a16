import { rangeOf, toDocument } from '../../server/src/letter/ranges';
import { interrupted, replaceIn } from '../../server/src/rules/common/layout';
import type { Part } from '../../server/src/syntax/parts/parts';
import { lineAt } from '../../server/src/text/lines';
import type { Mutation, Range, Subject } from './subject';

export interface Edit extends Range {
  readonly text: string;
}

/** The letter with some edits; `about` is where in the letter the defect is seen, moved as the edits move it. */
export function changed(l: Subject, edits: readonly Edit[], about?: Range, more: Partial<Mutation> = {}): Mutation {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let at = 0;
  let text = '';
  for (const e of sorted) {
    if (e.start < at) throw new Error(`edits of ${l.name} overlap`);
    text += l.text.slice(at, e.start) + e.text;
    at = e.end;
  }
  text += l.text.slice(at);
  const moved = (offset: number, isEnd: boolean): number => {
    let by = 0;
    for (const e of sorted) {
      if (e.end < offset || (e.end === offset && (isEnd || e.end > e.start))) by += e.text.length - (e.end - e.start);
      else if (e.start < offset) return e.start + by + (isEnd ? e.text.length : 0);
    }
    return offset + by;
  };
  return {
    text,
    expectedRange: about && { start: moved(about.start, false), end: moved(about.end, true) },
    ...more,
  };
}

const shown = (text: string) => /[^\s\p{Cf}]/u.test(text);

/** Takes a stretch of a part away; what stands between its lines, such as notes, stays. No line is left empty. */
export function cut(l: Subject, part: Part, range: Range): Edit[] {
  const { lines, text } = l.d.syntax;
  return part.runs.flatMap(run => {
    const line = lines[run.line]!;
    const start = Math.max(range.start, line.start + run.start);
    const end = Math.min(range.end, line.start + run.end);
    if (start >= end) return [];
    const [before, behind] = [text.slice(line.start, start), text.slice(end, line.end)];
    if (!shown(before) && !shown(behind)) return [{ start: line.start, end: line.next, text: '' }];
    // Another column stands behind it and keeps its place.
    if (/^\s{2}/.test(behind) && behind.trim() && end === line.start + run.end)
      return [{ start, end, text: ' '.repeat(end - start) }];
    return [behind.trim() ? { start, end, text: '' } : { start: line.start + before.trimEnd().length, end, text: '' }];
  });
}

/** Takes the lines of a part away, with the blank lines between them and those before them. */
export function without(l: Subject, ...parts: readonly Part[]): Edit[] {
  const { lines, text } = l.d.syntax;
  const edits: Edit[] = [];
  const add = (e: Edit) => {
    if (!edits.some(x => x.start === e.start)) edits.push(e);
  };
  const blank = (n: number) => n >= 0 && n < lines.length && !text.slice(lines[n]!.start, lines[n]!.end).trim();
  const remove = (n: number) => add({ start: lines[n]!.start, end: lines[n]!.next, text: '' });
  for (const part of parts) {
    const whole = cut(l, part, { start: lines[part.runs[0]!.line]!.start, end: lines[part.runs.at(-1)!.line]!.end });
    for (const e of whole) add(e);
    part.runs.forEach((run, i) => {
      if (whole[i]!.start !== lines[run.line]!.start || whole[i]!.text) return;
      const before = part.runs[i - 1]?.line ?? -1;
      if (i ? run.line - before === 2 && blank(before + 1) : blank(run.line - 1)) remove(run.line - 1);
    });
  }
  return edits;
}

/** A line of its own behind a part, indented like it. */
export function lineBehind(l: Subject, part: Part, words: readonly string[], apart = false): Edit {
  const { lines, text } = l.d.syntax;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const run = part.runs.at(-1)!;
  const indent = /^\s*/.exec(text.slice(lines[run.line]!.start + run.start, lines[run.line]!.end))![0];
  const at = lines[run.line]!.end;
  return { start: at, end: at, text: words.map((w, i) => eol + (apart && !i ? eol : '') + indent + w).join('') };
}

/** A span of a part's source in the letter. */
export const placed = (l: Subject, part: Part, { start, end }: Range): Range => ({
  start: toDocument(l.d.syntax, part, start),
  end: toDocument(l.d.syntax, part, end),
});

/** Digits of a word, written in the same script. */
export const likeDigits = (word: string, n: number): string =>
  [...String(n)]
    .map(c => {
      const zero = /[٠-٩]/.test(word) ? 0x660 : /[０-９]/.test(word) ? 0xff10 : 48;
      return String.fromCharCode(zero + Number(c));
    })
    .join('');

/** Whether a stretch lies on one line. */
export const onOneLine = (l: Subject, { start, end }: Range): boolean =>
  lineAt(l.d.syntax.lines, start) === lineAt(l.d.syntax.lines, end);

/** Takes words out of a sentence and breaks what follows anew, as somebody would who writes it. */
export function rewritten(l: Subject, part: Part, { start, end }: Range): readonly Edit[] {
  const inside = end < rangeOf(l.d.syntax, part).end && /^\s/.test(l.text.slice(start));
  const space = inside ? /^\s+/.exec(l.text.slice(end))?.[0].length : 0;
  const at = space ? { start: start + 1, end: end + space } : { start, end };
  const last = rangeOf(l.d.syntax, part).end;
  if (interrupted(l.d, part) || part.runs.length < 2 || at.end >= last) return replaceIn(l.d, part, at, '');
  // No line is left shorter than its words would make it.
  const rest = l.text.slice(at.end, last).replace(/\s*\n\s*/g, part.block.pack.pack.joiner);
  return replaceIn(l.d, part, { start: at.start, end: last }, rest);
}
