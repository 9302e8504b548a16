import { language } from '../../languages/compiled';
import type { Language } from '../../languages/types';
import { kindOf } from '../decoding/states';
import type { Memory } from '../memory';
import type { FormulaSpan } from '../spans/span';
import type { PartKind } from '../tree/tree';
import type { Setting } from '../units/setting';
import type { Gap, Unit } from '../units/units';
import type { Block } from './block';
import { divide, type Group, languageOf } from './divide';

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
export function groupParts(d: Decoded, fallback: Language, memory: Memory): Part[] {
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
  const parts = groups.flatMap(g => divide(d, g, memory)).map(g => makePart(d, g, fallback, memory));
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

function makePart(d: Decoded, g: Group, fallback: Language, memory: Memory): Part {
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
  const id = span?.language ?? (isSignature(g, units, fallback) ? fallback : languageOf(units, fallback));
  const source = units.map(u => d.textOf(u)).join('\n');
  return {
    kind: g.kind,
    block: memory.block(g.kind, id, source),
    runs: units.map(u => ({ line: u.line, start: u.start, end: u.end })),
    annexed: g.annexed,
    language: id,
    units: g.units,
  };
}

/** The names of persons speak for their own languages; a post in the language of the letter says more. */
function isSignature(g: Group, units: readonly Unit[], id: Language): boolean {
  return g.kind === 'signature' && units.some(u => language(id).post.test(u.info.folded));
}
