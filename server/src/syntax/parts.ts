import { language } from '../languages/compiled';
import { readAgendaLine } from '../languages/items';
import type { Language } from '../languages/types';
import { divideTitles } from './agendaTitles';
import type { Block } from './block';
import type { Gap, Setting } from './join';
import { divideSignatures } from './signatures';
import { agendaLanguage, type FormulaSpan, joinFolded } from './spans';
import { kindOf } from './states';
import type { PartKind } from './tree';
import type { Unit } from './units';

/** A stretch of one line, half-open, in offsets of the line. */
export interface Run {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** One part of the letter, with the lines or columns it stands on. */
export interface Part {
  readonly kind: PartKind;
  readonly block: Block;
  readonly runs: readonly Run[];
  /** The part stands in an annex. */
  readonly annexed: boolean;
  readonly language: Language;
  /** The units it was made of; notes and furniture have none. */
  readonly units: readonly number[];
  /** Of a footnote: its bare label. */
  readonly label?: string;
}

export interface Decoded {
  readonly units: readonly Unit[];
  readonly gaps: readonly Gap[];
  readonly settings: readonly Setting[];
  readonly spans: readonly (FormulaSpan | null)[];
  readonly path: Uint8Array;
  textOf(unit: Unit): string;
}

/** Groups the units of a decoded document into parts, in the order of the text. */
export function groupParts(
  d: Decoded,
  fallback: Language,
  learn: (kind: PartKind, id: Language, source: string) => Block,
): Part[] {
  const groups: { kind: PartKind; units: number[]; annexed: boolean }[] = [];
  const open = new Map<string, { kind: PartKind; units: number[]; annexed: boolean }>();
  d.path.forEach((state, i) => {
    const { kind, continues, annexed } = kindOf(state);
    const last = groups.at(-1);
    const unit = d.units[i]!;
    let group: (typeof groups)[number] | undefined;
    if (continues || kind === 'agendaTitle' || kind === 'signature' || kind === 'table') {
      // Columns of the masthead stand between the lines of one list of titles.
      const previous = kind === 'agendaTitle' || kind === 'agendaLine' ? open.get(kind) : last;
      if (previous?.kind === kind) group = previous;
    } else if (kind === 'masthead') {
      const previous = open.get('masthead');
      if (previous && adjacent(d, previous.units.at(-1)!, i)) group = previous;
    }
    // In a column beside the title, a cue of the masthead keeps its own kind.
    const own = cellKind(unit, kind as PartKind);
    if (own !== kind) group = undefined;
    if (group) group.units.push(i);
    else {
      group = { kind: own, units: [i], annexed };
      groups.push(group);
    }
    open.set(group.kind, group);
  });
  const parts = groups.flatMap(g => divide(d, g)).map(g => makePart(d, g, fallback, learn));
  return parts.sort((a, b) => a.runs[0]!.line - b.runs[0]!.line || a.runs[0]!.start - b.runs[0]!.start);
}

function cellKind(unit: Unit, kind: PartKind): PartKind {
  if (unit.columns < 2 || kind !== 'agendaTitle') return kind;
  const { cues } = unit.info;
  return cues.session || cues.year ? 'sessionLine' : cues.organ ? 'organ' : cues.distribution ? 'masthead' : kind;
}

/** No other line stands between the lines of two units. */
function adjacent(d: Decoded, a: number, b: number): boolean {
  const [from, to] = [d.units[a]!.line, d.units[b]!.line];
  for (let k = a + 1; k < b; k++) if (d.units[k]!.line !== from && d.units[k]!.line !== to) return false;
  return true;
}

interface Group {
  readonly kind: PartKind;
  readonly units: number[];
  readonly annexed: boolean;
}

function divide(d: Decoded, g: Group): Group[] {
  const cut = (starts: readonly number[]) =>
    starts.map((s, k) => ({ ...g, units: g.units.slice(s, starts[k + 1] ?? g.units.length) }));
  const units = g.units.map(i => d.units[i]!);
  const gaps = g.units.map(i => d.gaps[i]!);
  const set = g.units.map(i => d.settings[i]!);
  if (g.kind === 'agendaTitle') {
    const id = languageOf(units, agendaLine(d)?.language ?? 'en');
    return cut(
      divideTitles(
        units,
        gaps,
        set,
        units.map(u => d.textOf(u)),
        id,
        agendaLine(d)?.count ?? 0,
        isWrapped(d),
      ),
    );
  }
  if (g.kind === 'signature') return cut(divideSignatures(units, gaps, set));
  return [g];
}

/** Whether the letter before its annexes has lines that end because they are full. */
function isWrapped(d: Decoded): boolean {
  let long = 0;
  let full = 0;
  for (const u of d.units) {
    if (u.info.cues.annexAlone && long + full > 4) break;
    if (u.info.width > 150) long++;
    else if (u.info.width > 60 && u.info.ends !== 'sentence') full++;
  }
  return long * 2 <= full;
}

function agendaLine(d: Decoded): { language: Language; count: number } | null {
  const span = d.spans.find(s => s?.kind === 'agenda');
  if (!span) return null;
  const id = agendaLanguage(d.units[span.units[0]!]!);
  const line = readAgendaLine(
    language(id),
    joinFolded(
      span.units.map(i => d.units[i]!.info.folded),
      id === 'zh',
    ),
  );
  return { language: id, count: line?.items.length ?? 0 };
}

/** The language most of the units speak for. */
export function languageOf(units: readonly Unit[], fallback: Language): Language {
  const votes = new Map<Language, number>();
  for (const { info } of units) {
    const id = info.languages[0]!;
    if (info.weight > 0) votes.set(id, (votes.get(id) ?? 0) + info.weight);
  }
  let best = fallback;
  let most = 0;
  for (const [id, weight] of votes) {
    if (weight > most || (weight === most && id === fallback)) {
      best = id;
      most = weight;
    }
  }
  // A handful of Latin words of no clear language belong to the text round them.
  if (
    most === 0 &&
    units.length &&
    units.every(u => u.info.languages.length === 3 && u.info.languages.includes('en')) &&
    !['en', 'fr', 'es'].includes(fallback)
  )
    return 'en';
  return best;
}

function makePart(
  d: Decoded,
  g: Group,
  fallback: Language,
  learn: (kind: PartKind, id: Language, source: string) => Block,
): Part {
  const units = g.units.map(i => d.units[i]!);
  const span = g.units
    .map(i => d.spans[i])
    .find(
      s =>
        s &&
        (s.kind === g.kind ||
          (s.kind === 'annex' && g.kind === 'annexTitle') ||
          (s.kind === 'agenda' && g.kind === 'agendaLine')),
    );
  const id = span?.language ?? languageOf(units, fallback);
  const source = units.map(u => d.textOf(u)).join('\n');
  return {
    kind: g.kind,
    block: learn(g.kind, id, source),
    runs: units.map(u => ({ line: u.line, start: u.start, end: u.end })),
    annexed: g.annexed,
    language: id,
    units: g.units,
  };
}
