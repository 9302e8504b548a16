import type { LineInfo } from '../lines/line';
import type { Memory } from '../memory';
import { columnsOf } from './columns';

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

/** The units of a text and what stands before each: all that is not blank and that `skip` does not leave out. */
export function unitsOf(
  infos: readonly LineInfo[],
  skip: (line: number) => boolean,
  head: number,
  source: (line: number) => string,
  memory: Memory,
): { units: Unit[]; gaps: Gap[] } {
  const units: Unit[] = [];
  const gaps: Gap[] = [];
  let blank = 0;
  let pageBreak = false;
  let interrupted = false;
  infos.forEach((info, i) => {
    if (info.pageBreak) pageBreak = true;
    if (skip(i)) {
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
  return { units, gaps };
}
