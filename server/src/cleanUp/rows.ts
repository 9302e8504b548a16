import type { Document } from '../letter/letter';
import { learnLine } from '../syntax/lines/line';
import type { Part } from '../syntax/parts/parts';
import type { Section } from '../syntax/parts/sections';
import { isVerse } from './verse';

/** A line of a part, or the column of a line that is the part's, without the space round it. */
export interface Row {
  readonly part: Part;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** The lines of the part are to be one. */
  readonly joined: boolean;
}

const JOINED = new Set([
  ...['agendaLine', 'agendaTitle', 'title', 'annexTitle', 'originalTag'],
  ...['heading', 'paragraph', 'request', 'footnote'],
]);
/** Their rows stand in columns, where the space before the first one counts. */
const SET_IN = new Set(['table', 'unclassified']);

/**
 * The lines of a section as they are to follow each other, those of the sections in it left out: its footnotes last,
 * the lines of other parts in their order, but all lines that are to be one together.
 */
export function rowsOf(d: Document, section: Section, residue: ReadonlySet<number>, held: ReadonlySet<Part>): Row[] {
  const own = section.parts;
  const notes = own.filter(p => p.kind === 'footnote');
  const last = notesMove(own, notes) ? notes.filter(n => !isTableNote(own, n) && !held.has(n)) : [];
  const rules = new Set(last.flatMap(n => ruleAbove(d, own, n)));
  const keep = [...rules][0];
  const moved = new Set(last);
  const rest = own.filter(p => !moved.has(p));
  // What stays between the lines of a paragraph shows that they are none: a line to sign on.
  const noteRules = new Set(notes.flatMap(n => ruleAbove(d, own, n)));
  const stays = own
    .filter(p => p.kind === 'pageFurniture')
    .flatMap(p => p.runs.map(r => r.line))
    .filter(l => !residue.has(l) && !noteRules.has(l) && infoOf(d, l).folded);
  const isCut = ({ runs }: Part) => stays.some(l => l > runs[0]!.line && l < runs.at(-1)!.line);
  const shared = sharedLines(own);
  const groups = rest.flatMap(part => {
    const rows = rowsOfPart(d, part, held.has(part) || isCut(part)).filter(
      r => !residue.has(r.line) && !rules.has(r.line),
    );
    // A column is read before the next one.
    const together = rows[0]?.joined || part.runs.some(r => shared.has(r.line));
    return together && rows.length ? [rows] : rows.map(r => [r]);
  });
  groups.sort((a, b) => a[0]!.start - b[0]!.start);
  const rule = own
    .filter(p => p.kind === 'pageFurniture')
    .flatMap(p => rowsOfPart(d, p))
    .filter(r => r.line === keep);
  return [...groups.flat(), ...rule, ...last.flatMap(n => rowsOfPart(d, n))];
}

/** The lines on which several parts stand. */
function sharedLines(parts: readonly Part[]): Set<number> {
  const on = new Map<number, Part>();
  const shared = new Set<number>();
  for (const part of parts)
    for (const { line } of part.runs) {
      if ((on.get(line) ?? part) !== part) shared.add(line);
      on.set(line, part);
    }
  return shared;
}

/** The lines of a section as one row, with all that stands between them. */
export function wholeSection(d: Document, section: Section): Row[] {
  const rows = section.parts.flatMap(p => rowsOfPart(d, p, true));
  if (!rows.length) return [];
  const { part, line, start } = rows.reduce((a, b) => (b.start < a.start ? b : a));
  return [{ part, line, start, end: Math.max(...rows.map(r => r.end)), joined: false }];
}

/** Labels that stand twice say nothing any more when all notes stand together. */
function notesMove(own: readonly Part[], notes: readonly Part[]): boolean {
  return new Set(notes.map(n => n.label)).size === notes.length && own.some(p => p.kind !== 'footnote');
}

/** A note below a table belongs to it. */
function isTableNote(own: readonly Part[], note: Part): boolean {
  const before = own[own.indexOf(note) - 1];
  return before?.kind === 'table' || (before?.kind === 'footnote' && isTableNote(own, before));
}

/** The line of dashes above a note. */
function ruleAbove(d: Document, own: readonly Part[], note: Part): number[] {
  const before = own[own.indexOf(note) - 1];
  if (before?.kind !== 'pageFurniture') return [];
  const line = before.runs.findLast(r => infoOf(d, r.line).folded && !infoOf(d, r.line).url)?.line;
  return line !== undefined && infoOf(d, line).furniture === 'rule' ? [line] : [];
}

export const infoOf = (d: Document, line: number) => {
  const { start, end } = d.syntax.lines[line]!;
  return learnLine(d.syntax.text.slice(start, end));
};

function rowsOfPart(d: Document, part: Part, held = false): Row[] {
  const joined = !held && JOINED.has(part.kind) && !isVerse(part);
  return part.runs.flatMap(({ line, start, end }) => {
    const from = d.syntax.lines[line]!.start;
    const text = d.syntax.text.slice(from + start, from + end);
    // Chinese typists set the first line in by two wide spaces; all other space at the edges is the page's.
    const lead = SET_IN.has(part.kind) ? /^\s*\f|^/ : /^\s*(?=\u3000\u3000\S)(?<!\u3000)|^\s*/;
    const skip = lead.exec(text)![0].length;
    const length = text.trimEnd().length;
    return skip < length ? [{ part, line, start: from + start + skip, end: from + start + length, joined }] : [];
  });
}
