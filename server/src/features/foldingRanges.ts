import type { Document } from '../letter/letter';
import { everySection } from '../syntax/parts/sections';

/** Lines that fold together, 0-based, inclusive. */
export interface FoldingRange {
  readonly startLine: number;
  readonly endLine: number;
  readonly kind?: 'region' | 'comment';
}

/** Foldable stretches: the masthead, the titles of agenda items, paragraphs of several lines, annexes, page furniture. */
export function foldingRanges(d: Document): FoldingRange[] {
  if (!d.isLetter) return [];
  const { lines, text } = d.syntax;
  const visible = (from: number, to: number) => {
    for (let i = to; i > from; i--) if (text.slice(lines[i]!.start, lines[i]!.end).trim()) return i;
    return from;
  };
  const found: FoldingRange[] = [];
  const add = (startLine: number, endLine: number, kind?: FoldingRange['kind']) => {
    if (endLine > startLine) found.push({ startLine, endLine, kind });
  };
  for (const section of everySection(d.section)) {
    if (section.annex) add(section.from, visible(section.from, section.to), 'region');
    else {
      const front = section.parts.filter(p =>
        ['masthead', 'organ', 'sessionLine', 'agendaLine', 'agendaTitle'].includes(p.kind),
      );
      const end = front.reduce((line, p) => Math.max(line, p.runs.at(-1)!.line), 0);
      if (front.length) add(front[0]!.runs[0]!.line, end, 'region');
    }
    for (const part of section.parts) {
      const kind = part.kind === 'pageFurniture' || part.kind === 'footnote' ? 'comment' : undefined;
      if (part.kind !== 'masthead' && part.kind !== 'annexTitle') add(part.runs[0]!.line, part.runs.at(-1)!.line, kind);
    }
  }
  const titles = d.agendaTitles;
  if (d.agenda && titles.length) add(d.agenda.part.runs[0]!.line, titles.at(-1)!.runs.at(-1)!.line);
  return found.sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}
