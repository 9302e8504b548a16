import type { LineInfo } from '../lines/line';
import type { FormulaSpan } from '../spans/span';
import { closingBlocks } from '../units/closingBlocks';
import { isMastheadCue } from '../units/columns';
import { CLAUSE, joinEvidence, wrapEvidence } from '../units/join';
import { listRuns } from '../units/lists';
import { headerCells, isRow, rowRuns } from '../units/rows';
import type { Setting } from '../units/setting';
import type { Gap, Unit } from '../units/units';
import type { InSpan, UnitContext } from './context';

/** What the states of every unit are judged by. `head` is the first line behind the masthead. */
export function contextsOf(
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
  // The title of an item can be that of a letter: then the letter's own title comes right behind it.
  const itemTitles = new Set<FormulaSpan>();
  for (const s of spans) {
    const behind = s && s.kind === 'title' ? spans[s.units.at(-1)! + 1] : null;
    if (s && s.found > 1 && behind?.kind === 'title' && behind.found > 1) itemTitles.add(s);
  }
  // A title may stand behind a first line that only looks like text; every line up to the first title is masthead.
  const firstTitle = spans.find(s => s?.kind === 'title' && s.found > 1 && !itemTitles.has(s))?.units[0] ?? -1;
  const titleLine = firstTitle >= 0 ? units[firstTitle]!.line : -1;
  // Without organs and a title, what stands above the text is a letterhead with an address.
  const draft =
    !!infos[head] &&
    !infos[head]!.cues.title &&
    !(titleLine >= 0 && titleLine < head) &&
    (!!infos[head]!.cues.salutation ||
      !units.some(u => u.line < head && (u.info.cues.organ || u.info.cues.session || u.info.cues.agenda)));
  const headUntil = Math.max(head, titleLine <= head + 40 ? titleLine : -1);
  // Names and notes may stand above the organs, never between the agenda and the title.
  const lastOrgan = units
    .slice(0, 12)
    .findLastIndex(u => isMastheadCue(u.info) && u.line < head && !u.info.cues.session);
  const runs = rowRuns(units, set);
  const lists = listRuns(units, gaps, set);
  const cells = headerCells(units, runs);
  const closing = closingBlocks(units, gaps, set);
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
    itemTitle: firstAgenda >= 0 && inSpans[i]!.some(s => itemTitles.has(s.span)),
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
    inList: lists[i] === 1 && runs.subarray(i, i + 4).every(r => r < 3),
    beforeRun: runs[i] === 0 && (runs[i + 1] ?? 0) >= 3,
    run: runs[i]!,
    headerCell: cells[i] === 1,
    closingBlock: closing[i] === 1,
    rows: Number(isRow(units[i - 1])) + Number(isRow(units[i + 1])),
  }));
}

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
