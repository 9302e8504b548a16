import type { PreviewBlock, PreviewLine, PreviewModel, PreviewProblem } from '../../../protocol/preview';
import { packs } from '../languages/compiled';
import { writeItems } from '../languages/items';
import type { Document } from '../letter/letter';
import type { Finding } from '../rules/types';
import type { Part } from '../syntax/parts/parts';
import { everySection, type Section } from '../syntax/parts/sections';

/** Parts as the preview shows them: plain data, with a line for each physical line of the source. */
export function previewModel(d: Document, findings: readonly Finding[], say: (f: Finding) => string): PreviewModel {
  const ids = new Map<string, number>();
  const blocks: PreviewBlock[] = [];
  const levels = levelsOf(d.section);
  // Where parts share a line, all but the first stand in a column of their own.
  const firsts = new Map<number, Part>();
  for (const p of d.syntax.parts) if (!firsts.has(p.runs[0]!.line)) firsts.set(p.runs[0]!.line, p);
  const signed = new Map([...d.signatures, ...d.annexes.flatMap(a => a.signatures)].map(s => [s.part, s.signature]));
  for (const part of d.syntax.parts) {
    const n = (ids.get(part.kind) ?? 0) + 1;
    ids.set(part.kind, n);
    const { level, annex } = levels.get(part) ?? { level: 0, annex: null };
    const title = part.kind === 'agendaTitle' ? d.agendaTitles.indexOf(part) : -1;
    const items = d.agenda?.line.items ?? [];
    blocks.push({
      id: `${part.kind}-${n}`,
      kind: part.kind,
      language: part.language,
      dir: packs[part.language].dir,
      level,
      annex,
      label:
        title >= 0 && items.length === d.agendaTitles.length
          ? writeItems(packs[d.language], [items[title]!.id])
          : part.label,
      column: firsts.get(part.runs[0]!.line) === part ? undefined : 'end',
      name: signed.get(part)?.name ?? undefined,
      lines: linesOf(d, part),
      problems: problemsOf(d, part, findings, say),
    });
  }
  const loose = findings.filter(f => !d.syntax.parts.some(p => holds(d, p, f)));
  return {
    language: d.language,
    dir: packs[d.language].dir,
    isLetter: d.isLetter,
    caption: d.title?.part.block.text ?? packs[d.language].outline.letter[d.kind],
    lineCount: d.syntax.lines.length,
    blocks,
    problems: loose.map(f => problem(d, f, say)),
  };
}

function levelsOf(root: Section): Map<Part, { level: number; annex: string | null }> {
  const levels = new Map<Part, { level: number; annex: string | null }>();
  const level = (s: Section): number =>
    s.annex ? (s.annex.kind === 'annex' ? 1 : s.annex.kind === 'enclosure' ? 2 : 3) : 0;
  for (const s of everySection(root))
    for (const p of s.parts) levels.set(p, { level: level(s), annex: s.annex?.kind ?? null });
  return levels;
}

/** The words of each physical line as they stand in running text: what a wrap put in or took out is undone. */
function linesOf(d: Document, part: Part): PreviewLine[] {
  const { text, map } = part.block.unwrapped;
  const table = part.kind === 'table' || part.kind === 'pageFurniture';
  let from = 0;
  let unit = 0;
  return part.runs.map(run => {
    const next = from + (run.end - run.start) + 1;
    const first = unit;
    while (unit < text.length && map[unit]! < next) unit++;
    const start = d.syntax.lines[run.line]!.start;
    const raw = d.syntax.text.slice(start + run.start, start + run.end);
    from = next;
    return { line: run.line, text: table ? raw.replace(/[\f\ufeff]/g, '').trimEnd() : text.slice(first, unit) };
  });
}

function holds(d: Document, part: Part, f: Finding): boolean {
  return part.runs.some(r => {
    const start = d.syntax.lines[r.line]!.start;
    return f.start >= start + r.start && f.start <= start + r.end;
  });
}

function problemsOf(
  d: Document,
  part: Part,
  findings: readonly Finding[],
  say: (f: Finding) => string,
): PreviewProblem[] {
  return findings.filter(f => holds(d, part, f)).map(f => problem(d, f, say));
}

function problem(d: Document, f: Finding, say: (f: Finding) => string): PreviewProblem {
  let line = 0;
  const { lines } = d.syntax;
  while (line + 1 < lines.length && lines[line + 1]!.start <= f.start) line++;
  const start = lines[line]!;
  return {
    rule: f.rule,
    severity: f.severity,
    message: say(f),
    line,
    words: d.syntax.text.slice(f.start, Math.min(f.end, start.end)),
  };
}
