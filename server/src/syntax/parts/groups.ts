import { bisect } from '../../text/bisect';
import { kindOf, STATES } from '../decoding/states';
import { NOTHING_SAME, narrowed, type Same } from '../same';
import type { PartKind } from '../tree/tree';
import type { Unit } from '../units/units';

/** Units of one kind that follow each other. */
export interface Group {
  readonly kind: PartKind;
  readonly units: number[];
  readonly annexed: boolean;
}

/** The groups of a text in the order in which they begin, and what they were made of. */
export interface Groups {
  readonly groups: readonly Group[];
  readonly units: readonly Unit[];
  readonly path: Uint8Array;
}

const KINDS = STATES.map((_, state) => kindOf(state));

/** The kinds that go on behind units of another kind, since they stand in columns. */
const FRONT: ReadonlySet<PartKind> = new Set<PartKind>(['masthead', 'agendaLine', 'agendaTitle']);

/**
 * Groups units by their states. Groups before the first change and behind the last one are those of `last`; the answer's
 * `same` says which groups these are.
 */
export function groupsOf(
  { units, path }: Omit<Groups, 'groups'>,
  last: Groups,
  same: Same,
): Groups & { readonly same: Same } {
  const n = path.length;
  const { head, tail, by } = narrowed(same, n, (i, j) => path[i] === last.path[j]);
  const front = last.groups.findLastIndex(g => FRONT.has(g.kind));
  const kept = beginning(last.groups, head, front);
  const groups = last.groups.slice(0, kept);
  const frontEnd = lastOf(last.groups.slice(0, front + 1));
  const open = new Map(groups.slice(0, front + 1).map(g => [g.kind, g]));
  const from = kept ? last.groups[kept]!.units[0]! : 0;
  for (let i = from; i < n; i++) {
    const { kind, annexed } = KINDS[path[i]!]!;
    // In a column beside the title, a cue of the masthead keeps its own kind.
    const own = cellKind(units[i]!, kind);
    const group = own === kind ? goesOn(units, i, KINDS[path[i]!]!, groups.at(-1), open) : undefined;
    if (group) {
      // One that was kept is not as it was.
      if (group.units[0]! < from) return groupsOf({ units, path }, last, NOTHING_SAME);
      group.units.push(i);
      open.set(own, group);
      continue;
    }
    const old = i >= n - tail && i - by > frontEnd ? bisect(last.groups, g => g.units[0]! < i - by) : -1;
    if (last.groups[old]?.units[0] === i - by) {
      const rest = last.groups.slice(old);
      const moved = by ? rest.map(g => ({ ...g, units: g.units.map(u => u + by) })) : rest;
      return {
        groups: groups.concat(moved),
        units,
        path,
        same: { head: kept, tail: rest.length, by: groups.length - old },
      };
    }
    groups.push({ kind: own, units: [i], annexed });
    open.set(own, groups.at(-1)!);
  }
  return { groups, units, path, same: { head: kept, tail: 0, by: groups.length - last.groups.length } };
}

/** The last unit of the groups whose kinds go on behind others, or -1. */
function lastOf(groups: readonly Group[]): number {
  let last = -1;
  for (const { kind, units } of groups) if (FRONT.has(kind)) last = Math.max(last, units.at(-1)!);
  return last;
}

/** How many groups stay as they are where the units before `head` do; the last one before it may go on. */
function beginning(groups: readonly Group[], head: number, front: number): number {
  const kept = bisect(groups, g => g.units[0]! < head) - 1;
  if (kept < 1 || kept >= groups.length) return 0;
  const from = groups[kept]!.units[0]!;
  return groups.slice(0, Math.min(kept, front + 1)).every(g => g.units.at(-1)! < from) ? kept : 0;
}

/** The group that goes on with unit `i`, if one does. */
function goesOn(
  units: readonly Unit[],
  i: number,
  { kind, continues }: (typeof KINDS)[number],
  last: Group | undefined,
  open: ReadonlyMap<PartKind, Group>,
): Group | undefined {
  if (kind === 'masthead') {
    const previous = open.get(kind);
    return previous && adjacent(units, previous.units.at(-1)!, i) ? previous : undefined;
  }
  if (!continues && kind !== 'agendaTitle' && kind !== 'signature' && kind !== 'table') return undefined;
  // Columns of the masthead stand between the lines of one list of titles.
  const previous = FRONT.has(kind) ? open.get(kind) : last;
  return previous?.kind === kind ? previous : undefined;
}

function cellKind(unit: Unit, kind: PartKind): PartKind {
  if (unit.columns < 2 || kind !== 'agendaTitle') return kind;
  const { cues } = unit.info;
  return cues.session || cues.year ? 'sessionLine' : cues.organ ? 'organ' : cues.distribution ? 'masthead' : kind;
}

/** No other line stands between the lines of two units. */
function adjacent(units: readonly Unit[], a: number, b: number): boolean {
  const [from, to] = [units[a]!.line, units[b]!.line];
  for (let k = a + 1; k < b; k++) if (units[k]!.line !== from && units[k]!.line !== to) return false;
  return true;
}
