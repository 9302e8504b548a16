import type { Syntax } from '../../syntax/parse';
import type { Part } from '../../syntax/parts/parts';
import { bisect } from '../../text/bisect';
import { once } from './once';

/** The index of the first of parts in the order of the text that begins behind a line; as many as there are if none does. */
export const firstBehind = (parts: readonly Part[], line: number): number =>
  bisect(parts, p => p.runs[0]!.line <= line);

/** The index of a part among parts in the order of the text. */
export function indexOf(parts: readonly Part[], part: Part): number {
  return parts.indexOf(part, firstBehind(parts, part.runs[0]!.line - 1));
}

/** For each part the last line that it or one before it has: a part may go on behind others. */
const lastLines = once(({ parts }: Syntax) => {
  let last = -1;
  return parts.map(p => {
    for (const { line } of p.runs) last = Math.max(last, line);
    return last;
  });
});

/** The parts that have something on some lines, both included, in the order of the text. */
export function partsOn(syntax: Syntax, from: number, to: number): Part[] {
  const found: Part[] = [];
  const last = lastLines(syntax);
  for (let i = firstBehind(syntax.parts, to) - 1; i >= 0 && last[i]! >= from; i--)
    if (syntax.parts[i]!.runs.some(r => r.line >= from && r.line <= to)) found.push(syntax.parts[i]!);
  return found.reverse();
}
