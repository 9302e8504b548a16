import { bisect } from '../../text/bisect';
import type { LineInfo } from '../lines/line';
import type { Memory } from '../memory';
import type { Same } from '../same';
import { type Cell, columnsOf } from './columns';

/** What gets a kind: a line, or one of the columns that share a line in the masthead. */
export interface Unit {
  readonly line: number;
  /** Offsets in the line, half-open; the whole line where it has one column. */
  readonly start: number;
  readonly end: number;
  readonly info: LineInfo;
  /** Its place among the columns of the line. */
  readonly column: number;
  readonly columns: number;
}

/** What stands between a unit and the one before it. */
export interface Gap {
  /** Blank lines between two units. */
  readonly blank: number;
  readonly pageBreak: boolean;
  /** Furniture or a footnote stands between. */
  readonly interrupted: boolean;
}

/** The units of a text, in its order, and the gap before each. */
export interface Units {
  readonly units: readonly Unit[];
  readonly gaps: readonly Gap[];
}

/**
 * The units of a text and what stands before each: all that is not blank and that `skip` does not leave out. Those on
 * lines that are as they were come from `last`; `lines` says which these are.
 */
export function unitsOf(
  infos: readonly LineInfo[],
  skip: Uint8Array,
  head: number,
  source: (line: number) => string,
  memory: Memory,
  last: Units,
  lines: Same,
): Units & { readonly same: Same } {
  const front = bisect(last.units, u => u.line < lines.head);
  const units = last.units.slice(0, front);
  const gaps = last.gaps.slice(0, front);
  const rest = infos.length - lines.tail;
  let blank = 0;
  let pageBreak = false;
  let interrupted = false;
  let line = front ? units[front - 1]!.line + 1 : 0;
  // The first unit of the rest may stand behind another gap.
  for (let more = true; more && line < infos.length; line++) {
    const info = infos[line]!;
    if (info.pageBreak) pageBreak = true;
    if (skip[line]) interrupted = true;
    else if (!info.folded) blank++;
    else {
      addUnits(units, line, info, line < head ? columnsOf(source(line), info, t => memory.line(t)) : null);
      gaps.push(gap(blank, pageBreak, interrupted));
      while (gaps.length < units.length) gaps.push(gap(0, false, false));
      blank = 0;
      pageBreak = false;
      interrupted = false;
      more = line < rest;
    }
  }
  const from = bisect(last.units, u => u.line < line - lines.by);
  const moved = last.units.slice(from);
  const back = lines.by ? moved.map(u => ({ ...u, line: u.line + lines.by })) : moved;
  return {
    units: units.concat(back),
    gaps: gaps.concat(last.gaps.slice(from)),
    same: { head: front, tail: back.length, by: units.length - from },
  };
}

function addUnits(units: Unit[], line: number, info: LineInfo, cells: readonly Cell[] | null): void {
  if (!cells || cells.length < 2) {
    units.push({ line, start: 0, end: info.length, info, column: 0, columns: 1 });
    return;
  }
  cells.forEach(({ start, end, info: own }, column) => {
    units.push({ line, start, end, info: { ...own, indent: info.indent + start }, column, columns: cells.length });
  });
}

const GAPS = new Map<number, Gap>();

/** Gaps that are alike are one. */
function gap(blank: number, pageBreak: boolean, interrupted: boolean): Gap {
  const key = blank * 4 + (pageBreak ? 2 : 0) + (interrupted ? 1 : 0);
  let known = GAPS.get(key);
  if (!known) {
    known = { blank, pageBreak, interrupted };
    if (blank < 1000) GAPS.set(key, known);
  }
  return known;
}
