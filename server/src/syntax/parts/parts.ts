import { language } from '../../languages/compiled';
import type { Language } from '../../languages/types';
import type { Memory } from '../memory';
import { before, NOTHING_SAME, narrowed, type Same } from '../same';
import type { FormulaSpan } from '../spans/span';
import type { PartKind } from '../tree/tree';
import type { Setting } from '../units/setting';
import type { Unit, Units } from '../units/units';
import type { Block } from './block';
import { type AgendaSetting, agendaSetting, divide, languageOf } from './divide';
import { type Group, type Groups, groupsOf } from './groups';

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
export interface Grouped extends Groups {
  /** What each group was cut into. */
  readonly parts: readonly (readonly Part[])[];
  readonly settings: readonly Setting[];
  readonly spans: readonly (FormulaSpan | null)[];
  readonly fallback: Language | null;
  readonly agenda: AgendaSetting | null;
}

export const NO_GROUPS: Grouped = {
  groups: [],
  units: [],
  path: new Uint8Array(0),
  parts: [],
  settings: [],
  spans: [],
  fallback: null,
  agenda: null,
};

/**
 * Groups the units of a decoded document into parts. Those of groups whose units, settings and spans are as they were are
 * those of `last`, moved to their lines.
 */
export function groupParts(d: Decoded, fallback: Language, memory: Memory, last: Grouped, same: Same): Grouped {
  const { settings, spans } = d;
  const grouped = groupsOf(d, last, same);
  const { groups } = grouped;
  const agenda = groups.some(g => g.kind === 'agendaTitle') ? agendaSetting(d) : null;
  const isAlike = fallback === last.fallback && alike(agenda, last.agenda);
  const n = d.units.length;
  const { head, tail, by } = narrowed(
    isAlike ? same : NOTHING_SAME,
    n,
    (i, j) => settings[i] === last.settings[j] && spans[i] === last.spans[j],
  );
  const parts = groups.map((g, k) => {
    const from = g.units[0]!;
    const old = before(grouped.same, k, groups.length);
    if (old >= 0 && g.units.at(-1)! < head) return last.parts[old]!;
    if (old < 0 || from < n - tail)
      return divide(d, g, agenda, memory).map(part => makePart(d, part, fallback, memory));
    const lines = d.units[from]!.line - last.units[from - by]!.line;
    return lines ? last.parts[old]!.map(p => moved(p, lines)) : last.parts[old]!;
  });
  return { ...grouped, parts, settings, spans, fallback, agenda };
}

const alike = (a: AgendaSetting | null, b: AgendaSetting | null) =>
  a?.language === b?.language && a?.count === b?.count && a?.wrapped === b?.wrapped;

/** A part that stands further down by some lines, or up. */
export const moved = (part: Part, by: number): Part =>
  by ? { ...part, runs: part.runs.map(r => ({ ...r, line: r.line + by })) } : part;

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
