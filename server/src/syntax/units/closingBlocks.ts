import { isName } from './names';
import type { Setting } from './setting';
import type { Gap, Unit } from './units';

/**
 * Which units are in a block of a few short lines, a post among them, that ends the document or stands before an annex
 * or another signature: the place of a signature, though no mark says so. Where no space is round it, it begins with a name.
 */
export function closingBlocks(units: readonly Unit[], gaps: readonly Gap[], set: readonly Setting[]): Uint8Array {
  const marks = new Uint8Array(units.length);
  const isEnd = (i: number) => {
    const cues = units[i]?.info.cues;
    return !cues || !!cues.annexAlone || !!cues.annex || !!cues.mark;
  };
  for (let end = 2; end <= units.length; end++) {
    if (!isEnd(end)) continue;
    let start = end;
    while (
      start > 0 &&
      end - start <= 6 &&
      isBlockLine(units[start - 1]!.info) &&
      (start === end || !apart(gaps, set, start))
    )
      start--;
    const block = units.slice(start, end);
    if (block.length < 2 || block.length > 6 || !block.some(u => u.info.cues.post)) continue;
    if (start === 0 || units[start - 1]!.info.ends === 'open') continue;
    const named = units[start - 1]!.info.ends === 'sentence' && isName(block[0]!.info) && !!block[1]!.info.cues.post;
    if (named || (apart(gaps, set, start) && !units[end]?.info.cues.mark)) marks.fill(1, start, end);
  }
  return marks;
}

const isBlockLine = ({ width, ends, listMark, gaps, cues, figures, starts }: Unit['info']) =>
  width < (cues.post ? 75 : 60) &&
  (ends === 'other' || ends === 'open') &&
  !listMark &&
  gaps === 0 &&
  (figures === 0 || !!cues.post || starts === 'lower') &&
  !cues.note &&
  !cues.placeDate &&
  !cues.title &&
  !cues.salutation;

const apart = (gaps: readonly Gap[], set: readonly Setting[], i: number) => gaps[i]!.blank > (set[i]!.spaced ? 1 : 0);
