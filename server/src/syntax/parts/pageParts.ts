import type { Language } from '../../languages/types';
import type { LineInfo } from '../lines/line';
import type { Memory } from '../memory';
import type { Note } from '../notes/noteExtent';
import { before, type Same } from '../same';
import { moved, type Part } from './parts';

/** A part that belongs to the page, with what it has from the part above it. */
interface PagePart {
  readonly part: Part;
  readonly annexed: boolean;
  readonly fallback: Language;
}

/** Parts that belong to the page, by their first lines. */
export type PageParts = ReadonlyMap<number, PagePart>;

/**
 * The parts that belong to the page: notes, and runs of furniture that follow each other. Those on lines that are as they
 * were are those of `last`; `lines` says which these are.
 */
export function pageParts(
  infos: readonly LineInfo[],
  furniture: readonly boolean[],
  notes: readonly Note[],
  source: (i: number) => string,
  parts: readonly Part[],
  fallback: Language,
  memory: Memory,
  last: PageParts,
  lines: Same,
): PageParts {
  const lastAbove = above(parts);
  const made = new Map<number, PagePart>();
  const known = (kind: Part['kind'], at: readonly number[], label?: string) => {
    const old = before(lines, at[0]!, infos.length);
    const found = last.get(old)?.part;
    if (!found || found.kind !== kind || found.label !== label || found.runs.length !== at.length) return null;
    const by = at[0]! - old;
    return found.runs.every((r, k) => r.line + by === at[k]! && before(lines, at[k]!, infos.length) === r.line)
      ? moved(found, by)
      : null;
  };
  const add = (kind: 'footnote' | 'pageFurniture', at: readonly number[], label?: string): void => {
    const above = lastAbove(at[0]!);
    const from = { annexed: above?.annexed ?? false, fallback: above?.language ?? fallback };
    const was = last.get(before(lines, at[0]!, infos.length));
    const part = was?.annexed === from.annexed && was.fallback === from.fallback ? known(kind, at, label) : null;
    made.set(at[0]!, { part: part ?? make(kind, at, from, label), ...from });
  };
  const make = (
    kind: 'footnote' | 'pageFurniture',
    at: readonly number[],
    from: Omit<PagePart, 'part'>,
    label?: string,
  ): Part => {
    const info = memory.line(at.map(source).join(' '));
    const id = kind === 'footnote' && info.weight > 6 ? info.languages[0]! : from.fallback;
    return {
      kind,
      block: memory.block(kind, id, at.map(source).join('\n')),
      runs: at.map(line => ({ line, start: 0, end: infos[line]!.length })),
      annexed: from.annexed,
      language: id,
      label,
    };
  };
  for (const n of notes) add('footnote', n.lines, n.label);
  for (let i = 0; i < infos.length; i++) {
    if (!furniture[i]) continue;
    const at = [i];
    while (i + 1 < infos.length && furniture[i + 1]) at.push(++i);
    add('pageFurniture', at);
  }
  return made;
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
