import { HEADING_NUMBER } from '../lines/lineEnds';
import { joinEvidence } from './join';
import type { Setting } from './setting';
import type { Gap, Unit } from './units';

/**
 * Which units are in a list without marks: three or more short lines that follow each other and do not go on, all
 * with a blank line between or all without. The line above them is their heading, unless it leads to them by a colon.
 */
export function listRuns(units: readonly Unit[], gaps: readonly Gap[], set: readonly Setting[]): Uint8Array {
  const marks = new Uint8Array(units.length);
  const evidence = (k: number) => joinEvidence(units[k - 1]!.info, units[k]!.info, gaps[k]!, set[k]!);
  const parted = (k: number) => gaps[k]!.blank > (set[k]!.spaced ? 1 : 0) && !gaps[k]!.interrupted;
  for (let i = 0; i < units.length; ) {
    let j = i;
    while (
      j < units.length &&
      isListLine(units[j]!.info) &&
      (j === i || (evidence(j) <= -2 && gaps[j]!.blank < 2 && (j === i + 1 || parted(j) === parted(i + 1))))
    )
      j++;
    // A last line that goes on begins a paragraph; before a text, behind a blank line, it may be its heading.
    const apart = j > i + 1 && parted(i + 1);
    const ahead = j < units.length && (apart ? isText(units[j]!.info) : j > i && evidence(j) > 0);
    const from = i > 0 && units[i - 1]!.info.ends === 'colon' ? i : i + 1;
    const to = ahead ? j - 1 : j;
    const long = to - (apart ? from : i) >= 3;
    if (long) marks.fill(1, apart ? from : i, to);
    i = long ? j : i + 1;
  }
  return marks;
}

export const isListLine = ({ width, ends, starts, listMark, caps, cues, gaps, folded }: Unit['info']) =>
  width < 90 &&
  (ends === 'other' || ends === 'colon') &&
  starts !== 'lower' &&
  !listMark &&
  !caps &&
  gaps === 0 &&
  !HEADING_NUMBER.test(folded) &&
  !(cues.mark || cues.annexAlone || cues.original || cues.placeDate);

export const isText = ({ width, ends, listMark }: Unit['info']) =>
  width > 60 || ends === 'sentence' || ends === 'colon' || listMark;
