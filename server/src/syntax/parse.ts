import { LANGUAGES, type Language } from '../languages/types';
import { type Line, splitLines } from '../text/lines';
import { Block } from './block';
import { buildTree } from './buildTree';
import { decode } from './decode';
import type { InSpan, UnitContext } from './emissions';
import { findFootnotes } from './footnotes';
import { findFurniture } from './furniture';
import { type Gap, joinEvidence, type Setting, settings, wrapEvidence } from './join';
import { type LineInfo, learnLine } from './line';
import { groupParts, type Part } from './parts';
import { requestPart } from './requests';
import { headEnd } from './roles';
import { everySection, type Section, sections } from './sections';
import { type FormulaSpan, findSpans } from './spans';
import { S } from './states';
import type { Node, PartKind } from './tree';
import { columnsOf, isMastheadCue, type Unit } from './units';

/** The structure of a text. Offsets and lines are those of `text`; every offset is in UTF-16 units. */
export interface Syntax {
  readonly text: string;
  readonly lines: readonly Line[];
  /** Every part, footnotes and page furniture included, in the order of the text. */
  readonly parts: readonly Part[];
  /** The language of the letter itself. */
  readonly language: Language;
  /** The letter, with its annexes inside. */
  readonly letter: Section;
  readonly tree: Node;
}

/**
 * What was learned of lines and blocks, kept by their text. Give the same memory to `parse` for each version of a
 * document: only what is new is learned again, and the result is the same as without it.
 */
export class Memory {
  #lines = new Map<string, LineInfo>();
  #blocks = new Map<string, Block>();
  #oldLines = new Map<string, LineInfo>();
  #oldBlocks = new Map<string, Block>();

  /** Forgets what the text before the last one had and the last one has not. */
  turn(): void {
    this.#oldLines = this.#lines;
    this.#oldBlocks = this.#blocks;
    this.#lines = new Map();
    this.#blocks = new Map();
  }

  line(text: string): LineInfo {
    return keep(this.#lines, this.#oldLines, text, () => learnLine(text));
  }

  block(kind: PartKind, language: Language, source: string): Block {
    return keep(
      this.#blocks,
      this.#oldBlocks,
      `${kind} ${language} ${source}`,
      () => new Block(kind, language, source),
    );
  }
}

function keep<T>(now: Map<string, T>, before: Map<string, T>, key: string, make: () => T): T {
  let value = now.get(key);
  if (value === undefined) {
    value = before.get(key) ?? make();
    now.set(key, value);
  }
  return value;
}

/** Learns the structure of a text. Never fails: any string has a tree whose leaves cover it. */
export function parse(text: string, memory: Memory = new Memory()): Syntax {
  memory.turn();
  const lines = splitLines(text);
  const source = (i: number) => text.slice(lines[i]!.start, lines[i]!.end);
  const infos = lines.map((_, i) => memory.line(source(i)));
  const head = headEnd(infos);
  const furniture = findFurniture(infos, head);
  const notes = findFootnotes(infos, furniture);
  const inNote = new Set(notes.flatMap(n => n.lines));

  const units: Unit[] = [];
  const gaps: Gap[] = [];
  let blank = 0;
  let pageBreak = false;
  let interrupted = false;
  infos.forEach((info, i) => {
    if (info.pageBreak) pageBreak = true;
    if (furniture[i] || inNote.has(i)) {
      interrupted = true;
      return;
    }
    if (!info.folded) {
      blank++;
      return;
    }
    const cells =
      i < head ? columnsOf(source(i), info, t => memory.line(t)) : [{ start: 0, end: source(i).length, info }];
    cells.forEach((c, column) => {
      units.push({
        line: i,
        start: c.start,
        end: c.end,
        info: cells.length > 1 ? { ...c.info, indent: info.indent + c.start } : info,
        column,
        columns: cells.length,
      });
      gaps.push(column ? { blank: 0, pageBreak: false, interrupted: false } : { blank, pageBreak, interrupted });
    });
    blank = 0;
    pageBreak = false;
    interrupted = false;
  });

  const set = settings(units, gaps);
  const spans = findSpans(units, gaps, set);
  const path = decode(contextsOf(units, gaps, set, spans, head, infos));
  const language = letterLanguage(units, spans, path);
  const textOf = (u: Unit) => text.slice(lines[u.line]!.start + u.start, lines[u.line]!.start + u.end);
  const made = groupParts({ units, gaps, settings: set, spans, path, textOf }, language, (k, id, s) =>
    memory.block(k, id, s),
  );
  const all = [...made, ...pageParts(infos, furniture, notes, source, made, language, memory)].sort(inOrder);
  const requests = new Set([...everySection(sections(all, lines.length))].filter(isLetter).map(requestPart));
  const parts = all.map(p => (requests.has(p) ? { ...p, kind: 'request' as const } : p));
  const letter = sections(parts, lines.length);
  return { text, lines, parts, language, letter, tree: buildTree(lines, parts, letter) };
}

/** Only a letter has a request: the document's own, or one with a title in an annex. */
const isLetter = (s: Section) => !s.annex || s.parts.some(p => p.kind === 'title');

const inOrder = (a: Part, b: Part) => a.runs[0]!.line - b.runs[0]!.line || a.runs[0]!.start - b.runs[0]!.start;

function contextsOf(
  units: readonly Unit[],
  gaps: readonly Gap[],
  set: readonly Setting[],
  spans: readonly (FormulaSpan | null)[],
  head: number,
  infos: readonly LineInfo[],
): UnitContext[] {
  const inSpans: InSpan[][] = units.map(() => []);
  for (const span of spans)
    for (const [index, u] of span?.units.entries() ?? []) inSpans[u]!.push({ span: span!, index });
  // Without organs and a title, what stands above the text is a letterhead with an address.
  const draft =
    !!infos[head] &&
    !infos[head]!.cues.title &&
    (!!infos[head]!.cues.salutation ||
      !units.some(u => u.line < head && (u.info.cues.organ || u.info.cues.session || u.info.cues.agenda)));
  // A title may stand behind a first line that only looks like text; every line up to the first title is masthead.
  const firstTitle = spans.find(s => s?.kind === 'title' && s.found > 1)?.units[0] ?? -1;
  const titleLine = firstTitle >= 0 ? units[firstTitle]!.line : -1;
  const headUntil = Math.max(head, titleLine <= head + 40 ? titleLine : -1);
  // Names and notes may stand above the organs, never between the agenda and the title.
  const lastOrgan = units
    .slice(0, 12)
    .findLastIndex(u => isMastheadCue(u.info) && u.line < head && !u.info.cues.session);
  const runs = rowRuns(units);
  const lists = listRuns(units, gaps, set);
  const firstAgenda = spans.findIndex(s => s?.kind === 'agenda');
  return units.map((unit, i) => ({
    unit,
    previous: i > 0 ? units[i - 1]! : null,
    gap: gaps[i]!,
    setting: set[i]!,
    spans: inSpans[i]!,
    head: unit.line <= headUntil,
    letterhead: draft && unit.line < head,
    mastheadAhead: i < lastOrgan && !(firstAgenda >= 0 && i > firstAgenda),
    numbered: firstAgenda >= 0 && i > firstAgenda,
    after: i + 1 < units.length ? joinEvidence(unit.info, units[i + 1]!.info, gaps[i + 1]!, set[i + 1]!) : -8,
    leaving: {
      paragraph:
        i > 0 && !(lists[i - 1] && lists[i]) ? unfinished(units[i - 1]!.info, unit.info, gaps[i]!, set[i]!) : 0,
      title: inside(inSpans[i]!, 'title'),
      annexTitle: inside(inSpans[i]!, 'annex'),
    },
    afterClosing: i > 0 && closes(units, gaps, i),
    beforeMark: !!units[i + 1]?.info.cues.mark && gaps[i + 1]!.blank <= (set[i]!.spaced ? 1 : 0),
    inList: lists[i] === 1 && runs[i]! < 3 && (runs[i + 1] ?? 0) < 3,
    beforeRun: runs[i] === 0 && (runs[i + 1] ?? 0) >= 3,
    run: runs[i]!,
    rows: Number(isRow(units[i - 1])) + Number(isRow(units[i + 1])),
  }));
}

const inside = (spans: readonly InSpan[], kind: FormulaSpan['kind']) =>
  spans.some(s => s.span.kind === kind && s.index > 0) ? 14 : 0;

/** What it costs to leave a paragraph behind a line that does not end one. */
function unfinished(a: LineInfo, b: LineInfo, gap: Gap, s: Setting): number {
  if (a.cues.salutation || a.cues.closing) return 0;
  const cost = a.ends === 'open' || a.ends === 'hyphen' ? 6 : a.ends === 'other' && !a.listMark ? 4 : 0;
  // A line with room left, or a blank line behind it, was ended on purpose.
  const onPurpose = (gap.blank > 0 && !s.spaced) || (wrapEvidence(a, b, s.measure) <= -4 && b.starts !== 'lower');
  return onPurpose && cost > 4 ? 1 : cost;
}

/** The paragraph before unit `i` began with the complimentary close. */
function closes(units: readonly Unit[], gaps: readonly Gap[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
    if (units[k]!.info.cues.closing) return true;
    if (gaps[k]!.blank > 0 && k < i - 1 && units[k]!.info.ends === 'sentence') return false;
  }
  return false;
}

/** For each unit, how many short lines with figures follow each other round it. */
function rowRuns(units: readonly Unit[]): Int32Array {
  const runs = new Int32Array(units.length);
  const like = (u: Unit) =>
    u.info.figures > 0 &&
    u.info.width < 75 &&
    u.info.ends !== 'sentence' &&
    u.info.ends !== 'colon' &&
    !u.info.listMark &&
    u.info.starts !== 'lower' &&
    u.info.words > 1;
  for (let i = 0; i < units.length; ) {
    let j = i;
    while (j < units.length && like(units[j]!)) j++;
    runs.fill(j - i, i, j);
    i = Math.max(j, i + 1);
  }
  return runs;
}

/** Which units are in a run of three or more short lines that follow each other and do not go on. */
function listRuns(units: readonly Unit[], gaps: readonly Gap[], set: readonly Setting[]): Uint8Array {
  const marks = new Uint8Array(units.length);
  const like = (u: Unit) =>
    u.info.width < 90 &&
    (u.info.ends === 'other' || u.info.ends === 'colon') &&
    u.info.starts !== 'lower' &&
    !u.info.listMark &&
    !u.info.caps &&
    !u.info.cues.mark &&
    !u.info.cues.annexAlone &&
    !u.info.cues.original &&
    u.info.gaps === 0;
  for (let i = 0; i < units.length; ) {
    let j = i;
    while (
      j < units.length &&
      like(units[j]!) &&
      (j === i ||
        (gaps[j]!.blank <= (set[j]!.spaced ? 1 : 0) &&
          joinEvidence(units[j - 1]!.info, units[j]!.info, gaps[j]!, set[j]!) <= -2))
    )
      j++;
    // A last line that goes on begins a paragraph.
    const goesOn = j > i && j < units.length && joinEvidence(units[j - 1]!.info, units[j]!.info, gaps[j]!, set[j]!) > 0;
    const end = goesOn ? j - 1 : j;
    if (end - i >= 3) marks.fill(1, i, end);
    i = Math.max(j, i + 1);
  }
  return marks;
}

const isRow = (u: Unit | undefined) =>
  !!u && (u.info.gaps >= 1 || u.info.folded.split('|').length > 2) && !u.info.cues.mark;

/** The language of the title, else the one most of the text before the first annex speaks for. */
function letterLanguage(units: readonly Unit[], spans: readonly (FormulaSpan | null)[], path: Uint8Array): Language {
  const votes = new Map<Language, number>(LANGUAGES.map(id => [id, 0]));
  for (let i = 0; i < units.length; i++) {
    const span = spans[i];
    if (span?.kind === 'title' && path[i] === TITLE) return span.language;
    if (span?.kind === 'annex' && path[i] === ANNEX) {
      if ([...votes.values()].some(v => v > 0)) break;
      return span.language;
    }
    const { languages, weight } = units[i]!.info;
    if (weight > 0) votes.set(languages[0]!, votes.get(languages[0]!)! + weight);
  }
  return [...votes].reduce((a, b) => (b[1] > a[1] ? b : a), ['en', 0] as [Language, number])[0];
}

const TITLE = S.title;
const ANNEX = S.annexTitle;

/** The parts that belong to the page: notes, and runs of furniture that follow each other. */
function pageParts(
  infos: readonly LineInfo[],
  furniture: readonly boolean[],
  notes: readonly { label: string; lines: readonly number[] }[],
  source: (i: number) => string,
  parts: readonly Part[],
  fallback: Language,
  memory: Memory,
): Part[] {
  const run = (line: number) => ({ line, start: 0, end: source(line).length });
  const make = (kind: 'footnote' | 'pageFurniture', at: readonly number[], label?: string): Part => {
    const text = at.map(source).join('\n');
    const before = parts.findLast(p => p.runs[0]!.line < at[0]!);
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
