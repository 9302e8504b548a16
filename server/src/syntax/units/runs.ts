import { joinEvidence } from './join';
import type { Setting } from './setting';
import type { Gap, Unit } from './units';

/** For each unit, how many short lines with figures follow each other round it. */
export function rowRuns(units: readonly Unit[]): Int32Array {
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
export function listRuns(units: readonly Unit[], gaps: readonly Gap[], set: readonly Setting[]): Uint8Array {
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

/** Whether a unit looks like a row of a table by itself. */
export const isRow = (u: Unit | undefined) =>
  !!u && (u.info.gaps >= 1 || u.info.folded.split('|').length > 2) && !u.info.cues.mark;
