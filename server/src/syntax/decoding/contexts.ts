import type { LineInfo } from '../lines/line';
import { narrowed, type Same, spliced, within } from '../same';
import type { FormulaSpan } from '../spans/span';
import { closingBlocks } from '../units/closingBlocks';
import { CLAUSE, joinEvidence, wrapEvidence } from '../units/join';
import { listRuns } from '../units/lists';
import { headerCells, isRow, rowRuns } from '../units/rows';
import type { Setting } from '../units/setting';
import type { Gap, Unit, Units } from '../units/units';
import type { InSpan, Place, UnitContext } from './context';
import { placesOf } from './places';

/** What is known of the units of a text, and by what it was found. */
export interface Contexts {
  readonly contexts: readonly UnitContext[];
  readonly settings: readonly Setting[];
  readonly inSpans: readonly (readonly InSpan[])[];
  readonly places: readonly Place[];
  readonly marks: Marks;
}

/** What is told of many units that follow each other. */
interface Marks {
  readonly runs: Int32Array;
  readonly lists: Uint8Array;
  readonly cells: Uint8Array;
  readonly closing: Uint8Array;
}

/** What units before and behind one say of it. */
const REACH = 5;

/**
 * What the states of every unit are judged by. `head` is the first line behind the masthead. Where all of it is as it
 * was, a context is that of `last`.
 */
export function contextsOf(
  { units, gaps }: Units,
  set: readonly Setting[],
  spans: readonly (FormulaSpan | null)[],
  head: number,
  infos: readonly LineInfo[],
  last: Contexts,
  same: Same,
): Contexts {
  const n = units.length;
  const inSpans: (readonly InSpan[])[] = new Array(n).fill(NO_SPANS);
  spans.forEach((span, i) => {
    for (const [index, u] of span?.units.entries() ?? []) inSpans[i + u] = [...inSpans[i + u]!, { span: span!, index }];
  });
  const places = placesOf(units, spans, inSpans, head, infos);
  const runs = rowRuns(units, set);
  const lists = listRuns(units, gaps, set);
  const marks = { runs, lists, cells: headerCells(units, runs), closing: closingBlocks(units, gaps, set) };
  const { cells, closing } = marks;
  const make = (i: number): UnitContext => ({
    info: units[i]!.info,
    previous: i > 0 ? units[i - 1]!.info : null,
    gap: gaps[i]!,
    setting: set[i]!,
    spans: inSpans[i]!,
    place: places[i]!,
    after: i + 1 < n ? joinEvidence(units[i]!.info, units[i + 1]!.info, gaps[i + 1]!, set[i + 1]!) : -8,
    leaving: {
      paragraph:
        i > 0 && !(lists[i - 1] && lists[i]) ? unfinished(units[i - 1]!.info, units[i]!.info, gaps[i]!, set[i]!) : 0,
      title: inside(inSpans[i]!, 'title'),
      annexTitle: inside(inSpans[i]!, 'annex'),
    },
    afterClosing: i > 0 && closes(units, gaps, i),
    beforeMark: !!units[i + 1]?.info.cues.mark && gaps[i + 1]!.blank <= (set[i]!.spaced ? 1 : 0),
    inList: lists[i] === 1 && runs.subarray(i, i + 4).every(r => r < 3),
    beforeRun: runs[i] === 0 && (runs[i + 1] ?? 0) >= 3,
    run: runs[i]!,
    headerCell: cells[i] === 1,
    closingBlock: closing[i] === 1,
    rows: Number(isRow(units[i - 1])) + Number(isRow(units[i + 1])),
  });
  const known = narrowed(within(same, REACH), n, (i, j) => {
    const old = last.marks;
    return (
      set[i] === last.settings[j] &&
      places[i] === last.places[j] &&
      runs[i] === old.runs[j] &&
      lists[i] === old.lists[j] &&
      cells[i] === old.cells[j] &&
      closing[i] === old.closing[j] &&
      alike(inSpans[i]!, last.inSpans[j]!)
    );
  });
  return { contexts: spliced(last.contexts, within(known, REACH), n, make), settings: set, inSpans, places, marks };
}

const NO_SPANS: readonly InSpan[] = [];

const alike = (a: readonly InSpan[], b: readonly InSpan[]) =>
  a === b || (a.length === b.length && a.every((s, i) => s.span === b[i]!.span && s.index === b[i]!.index));

const inside = (spans: readonly InSpan[], kind: FormulaSpan['kind']) =>
  spans.some(s => s.span.kind === kind && s.index > 0) ? 14 : 0;

/** What it costs to leave a paragraph behind a line that does not end one. */
function unfinished(a: LineInfo, b: LineInfo, gap: Gap, s: Setting): number {
  if (a.cues.salutation || a.cues.closing || a.cues.placeDate || b.gaps > 1) return 0;
  if (b.cues.preamble && CLAUSE.test(a.folded)) return 0;
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
