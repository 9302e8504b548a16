import type { Language } from '../../languages/types';
import type { LineInfo } from '../lines/line';
import type { Memory } from '../memory';
import type { Note } from '../notes/noteExtent';
import type { Part } from './parts';

/** The parts that belong to the page: notes, and runs of furniture that follow each other. */
export function pageParts(
  infos: readonly LineInfo[],
  furniture: readonly boolean[],
  notes: readonly Note[],
  source: (i: number) => string,
  parts: readonly Part[],
  fallback: Language,
  memory: Memory,
): Part[] {
  const lastAbove = above(parts);
  const run = (line: number) => ({ line, start: 0, end: source(line).length });
  const make = (kind: 'footnote' | 'pageFurniture', at: readonly number[], label?: string): Part => {
    const text = at.map(source).join('\n');
    const before = lastAbove(at[0]!);
    const info = memory.line(at.map(source).join(' '));
    const id = kind === 'footnote' && info.weight > 6 ? info.languages[0]! : (before?.language ?? fallback);
    return {
      kind,
      block: memory.block(kind, id, text),
      runs: at.map(run),
      annexed: before?.annexed ?? false,
      language: id,
      units: [],
      label,
    };
  };
  const result = notes.map(n => make('footnote', n.lines, n.label));
  for (let i = 0; i < infos.length; i++) {
    if (!furniture[i]) continue;
    const at = [i];
    while (i + 1 < infos.length && furniture[i + 1]) at.push(++i);
    result.push(make('pageFurniture', at));
  }
  return result;
}

/** For a line, the last of the parts, which are in the order of the text, that begins above it. */
function above(parts: readonly Part[]): (line: number) => Part | undefined {
  return line => {
    let lo = 0;
    let hi = parts.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (parts[mid]!.runs[0]!.line < line) lo = mid + 1;
      else hi = mid;
    }
    return parts[lo - 1];
  };
}
