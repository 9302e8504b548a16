import type { Language } from '../../languages/types';
import { bisect } from '../../text/bisect';
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
  const made = new Map<number, PagePart>();
  const add = (kind: 'footnote' | 'pageFurniture', at: readonly number[], label?: string): void => {
    const above = parts[bisect(parts, p => p.runs[0]!.line < at[0]!) - 1];
    const from = { annexed: above?.annexed ?? false, fallback: above?.language ?? fallback };
    const old = at.map(line => before(lines, line, infos.length));
    const was = last.get(old[0]!);
    const stays =
      was?.annexed === from.annexed &&
      was.fallback === from.fallback &&
      was.part.kind === kind &&
      was.part.label === label &&
      was.part.runs.length === at.length &&
      was.part.runs.every((r, k) => r.line === old[k] && at[k]! - r.line === at[0]! - old[0]!);
    const part = stays ? moved(was.part, at[0]! - old[0]!) : make(kind, at, from, label);
    made.set(at[0]!, { part, ...from });
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
