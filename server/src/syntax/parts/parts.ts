import { language } from '../../languages/compiled';
import type { Language } from '../../languages/types';
import { kindOf, STATES } from '../decoding/states';
import type { Memory } from '../memory';
import { before, type Same } from '../same';
import type { FormulaSpan } from '../spans/span';
import type { PartKind } from '../tree/tree';
import type { Setting } from '../units/setting';
import type { Unit, Units } from '../units/units';
import type { Block } from './block';
import { type AgendaSetting, agendaSetting, divide, type Group, languageOf } from './divide';

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
  /** Of a footnote: its bare label. */
  readonly label?: string;
}

export interface Decoded extends Units {
  readonly settings: readonly Setting[];
  readonly spans: readonly (FormulaSpan | null)[];
  readonly path: Uint8Array;
  textOf(unit: Unit): string;
}

/** Parts, and what they were made of. */
export interface Grouped {
  readonly groups: readonly Group[];
  /** What each group was cut into. */
  readonly parts: readonly (readonly Part[])[];
  readonly decoded: Pick<Decoded, 'units' | 'settings' | 'spans'> | null;
  readonly fallback: Language | null;
  readonly agenda: AgendaSetting | null;
}

export const NO_GROUPS: Grouped = { groups: [], parts: [], decoded: null, fallback: null, agenda: null };

/** Groups the units of a decoded document into parts. What was made of the same units for `last` is taken from there. */
export function groupParts(d: Decoded, fallback: Language, memory: Memory, last: Grouped, same: Same): Grouped {
  const groups = groupsOf(d);
  const agenda = groups.some(g => g.kind === 'agendaTitle') ? agendaSetting(d) : null;
  const known = knownParts(d, last, same, fallback === last.fallback, alike(agenda, last.agenda));
  const parts = groups.map(
    g => known(g) ?? divide(d, g, agenda, memory).map(part => makePart(d, part, fallback, memory)),
  );
  return { groups, parts, decoded: d, fallback, agenda };
}

const alike = (a: AgendaSetting | null, b: AgendaSetting | null) =>
  a?.language === b?.language && a?.count === b?.count && a?.wrapped === b?.wrapped;

const KINDS = STATES.map((_, state) => kindOf(state));

/** Units of one kind that follow each other, in the order in which they begin. */
function groupsOf(d: Decoded): Group[] {
  const groups: Group[] = [];
  const open = new Map<PartKind, Group>();
  for (let i = 0; i < d.path.length; i++) {
    const { kind, continues, annexed } = KINDS[d.path[i]!]!;
    let group: Group | undefined;
    if (continues || kind === 'agendaTitle' || kind === 'signature' || kind === 'table') {
      // Columns of the masthead stand between the lines of one list of titles.
      const previous = kind === 'agendaTitle' || kind === 'agendaLine' ? open.get(kind) : groups.at(-1);
      if (previous?.kind === kind) group = previous;
    } else if (kind === 'masthead') {
      const previous = open.get('masthead');
      if (previous && adjacent(d, previous.units.at(-1)!, i)) group = previous;
    }
    // In a column beside the title, a cue of the masthead keeps its own kind.
    const own = cellKind(d.units[i]!, kind);
    if (own !== kind) group = undefined;
    if (group) group.units.push(i);
    else {
      group = { kind: own, units: [i], annexed };
      groups.push(group);
    }
    if (FRONT.has(own)) open.set(own, group);
  }
  return groups;
}

const FRONT: ReadonlySet<PartKind> = new Set<PartKind>(['masthead', 'agendaLine', 'agendaTitle']);

/** A part that stands further down by some lines, or up. */
export const moved = (part: Part, by: number): Part =>
  by ? { ...part, runs: part.runs.map(r => ({ ...r, line: r.line + by })) } : part;

/** What `last` made of a group, moved to its lines, where all that it is made of is as it was. */
function knownParts(
  d: Decoded,
  last: Grouped,
  same: Same,
  sameFallback: boolean,
  sameAgenda: boolean,
): (group: Group) => readonly Part[] | null {
  const old = last.decoded;
  let next = 0;
  return group => {
    if (!old || !sameFallback || (group.kind === 'agendaTitle' && !sameAgenda)) return null;
    const at = (i: number) => before(same, i, d.units.length);
    const first = at(group.units[0]!);
    if (first < 0) return null;
    while (next < last.groups.length && last.groups[next]!.units[0]! < first) next++;
    const known = last.groups[next];
    if (!known || known.kind !== group.kind || known.annexed !== group.annexed) return null;
    if (known.units.length !== group.units.length) return null;
    const isSet = group.kind === 'agendaTitle' || group.kind === 'signature';
    const by = d.units[group.units[0]!]!.line - old.units[first]!.line;
    for (let k = 0; k < known.units.length; k++) {
      const i = group.units[k]!;
      const j = known.units[k]!;
      if (at(i) !== j || d.units[i]!.line - old.units[j]!.line !== by || d.spans[i] !== old.spans[j]) return null;
      if (isSet && d.settings[i] !== old.settings[j]) return null;
    }
    const parts = last.parts[next]!;
    if (!by) return parts;
    return parts.map(p => moved(p, by));
  };
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
  };
}

/** The names of persons speak for their own languages; a post in the language of the letter says more. */
function isSignature(g: Group, units: readonly Unit[], id: Language): boolean {
  return g.kind === 'signature' && units.some(u => language(id).post.test(u.info.folded));
}
