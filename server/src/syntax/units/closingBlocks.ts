import type { Setting } from './setting';
import type { Gap, Unit } from './units';

/**
 * Which units are in a block of a few short lines, a post among them, that ends the document or stands before an annex:
 * the place of a signature, though no mark says so.
 */
export function closingBlocks(units: readonly Unit[], gaps: readonly Gap[], set: readonly Setting[]): Uint8Array {
  const marks = new Uint8Array(units.length);
  const isEnd = (i: number) => i === units.length || !!units[i]!.info.cues.annexAlone || !!units[i]!.info.cues.annex;
  for (let end = 2; end <= units.length; end++) {
    if (!isEnd(end)) continue;
    let start = end;
    while (start > 0 && isBlockLine(units[start - 1]!.info) && (start === end || !apart(gaps, set, start))) start--;
    const block = units.slice(start, end);
    if (block.length < 2 || block.length > 6 || !block.some(u => u.info.cues.post)) continue;
    if (start > 0 && apart(gaps, set, start) && units[start - 1]!.info.ends !== 'open') marks.fill(1, start, end);
  }
  return marks;
}

const isBlockLine = ({ width, ends, listMark, gaps, cues, figures }: Unit['info']) =>
  width < 60 &&
  (ends === 'other' || ends === 'open') &&
  !listMark &&
  gaps === 0 &&
  figures === 0 &&
  !cues.note &&
  !cues.placeDate &&
  !cues.title &&
  !cues.salutation;

const apart = (gaps: readonly Gap[], set: readonly Setting[], i: number) => gaps[i]!.blank > (set[i]!.spaced ? 1 : 0);
