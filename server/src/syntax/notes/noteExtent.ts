import type { LineInfo } from '../lines/line';
import { measureAt, visible } from '../lines/neighbours';
import { certain, isNext, labelAt } from './noteLabels';

/** A footnote among the lines. */
export interface Note {
  readonly label: string;
  /** Its lines; page furniture may stand between them. */
  readonly lines: readonly number[];
}

/** The lines of the note that starts at `i`; `text` is the last line of the text it interrupts. */
export function extent(infos: readonly LineInfo[], furniture: readonly boolean[], i: number, text: number): Note {
  const lines = [i];
  const label = labelAt(infos, i)!;
  const measure = measureAt(infos, i);
  for (let last = i; ; ) {
    let j = visible(infos, last, 1);
    while (j >= 0 && furniture[j] && infos[j]!.url && !infos[j]!.pageBreak) j = visible(infos, j, 1);
    if (j < 0 || furniture[j]) break;
    let gap = 0;
    let broken = infos[j]!.pageBreak;
    for (let k = last + 1; k < j; k++) {
      if (infos[k]!.pageBreak) broken = true;
      if (!furniture[k]) gap++;
    }
    if (broken || gap > 1 || !goesOn(infos, label, last, j, text, measure, gap)) break;
    lines.push(j);
    last = j;
  }
  return { label, lines };
}

function goesOn(
  infos: readonly LineInfo[],
  label: string,
  last: number,
  j: number,
  text: number,
  measure: number,
  gap: number,
): boolean {
  const a = infos[last]!;
  const b = infos[j]!;
  if (a.bareLabel) return true;
  if (b.label && (isNext(label, b.label) || certain(b)) && !b.cues.date) return false;
  if (b.cues.annexAlone || b.cues.mark || b.cues.opening || b.cues.title) return false;
  if (a.ends === 'hyphen' || b.starts === 'lower') {
    const t = text >= 0 ? infos[text]! : null;
    const resumes =
      t &&
      t.ends !== 'sentence' &&
      t.ends !== 'colon' &&
      b.starts === 'lower' &&
      (a.ends === 'sentence' || a.width + 1 + b.firstWord < 0.8 * measure);
    return !resumes;
  }
  const full = (a.width + 1 + b.firstWord) / measure;
  if (a.ends === 'sentence') return full > 0.97 && gap === 0 && b.indent <= a.indent + (a.label ? 6 : 0);
  return a.ends === 'open' ? full > 0.6 : full > 0.82;
}
