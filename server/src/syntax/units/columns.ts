import { fold } from '../../text/fold';
import type { LineInfo } from '../lines/line';

/** A stretch of a line, half-open, and what it says by itself. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly info: LineInfo;
}

/** Whether a text by itself is one of the short things a masthead is made of. */
export function isMastheadCue({ cues, furniture }: LineInfo): boolean {
  return !!(
    cues.organ ||
    cues.session ||
    cues.year ||
    cues.distribution ||
    cues.unitedNations ||
    cues.date ||
    furniture === 'symbols'
  );
}

/**
 * The columns of a line of the masthead: parted by wide space where one of them is a masthead cue, or by a single
 * space where the line is nothing but such cues. One cell when the line has one column.
 */
export function columnsOf(text: string, info: LineInfo, learn: (text: string) => LineInfo): readonly Cell[] {
  const whole = [{ start: 0, end: text.length, info }];
  if (!info.folded || info.folded.length > 200 || (info.cues.organ && info.cues.organ !== 'subsidiary')) return whole;
  const wide = merge(text, pieces(text, /[\s\u00a0]{2,}|\t+/g), learn);
  if (wide.length > 1 && wide.length < 6 && wide.some(c => isMastheadCue(c.info)) && wide.every(c => c.info.width < 90))
    return wide;
  if (isMastheadCue(info) && !info.cues.placeDate) return whole;
  const words = pieces(text, /[\s\u00a0]+/g);
  if (words.length > 1 && words.length <= 16) {
    const split = allCues(text, words, learn);
    if (split) return split;
  }
  return whole;
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

function pieces(text: string, gap: RegExp): Piece[] {
  const found: Piece[] = [];
  let start = 0;
  const add = (end: number) => {
    const t = text.slice(start, end);
    const lead = t.length - t.trimStart().length;
    if (/[^\s\p{Cf}]/u.test(t)) found.push({ start: start + lead, end: start + t.trimEnd().length });
  };
  for (const m of text.matchAll(gap)) {
    add(m.index);
    start = m.index + m[0].length;
  }
  add(text.length);
  return found;
}

const cell = (text: string, a: Piece, b: Piece, learn: (text: string) => LineInfo): Cell => ({
  start: a.start,
  end: b.end,
  info: learn(text.slice(a.start, b.end)),
});

/** Joins neighbouring pieces that are a cue only together: letter-spaced names such as 大  会. */
function merge(text: string, list: readonly Piece[], learn: (text: string) => LineInfo): Cell[] {
  const cells: Cell[] = [];
  for (let i = 0; i < list.length; ) {
    let taken = 1;
    for (let n = Math.min(list.length - i, 12); n > 1; n--) {
      const joined = text.slice(list[i]!.start, list[i + n - 1]!.end);
      if (n === list.length && i === 0 && !/^.{2,}\s.*$/s.test(fold(joined)) && isMastheadCue(learn(joined))) {
        taken = n;
        break;
      }
      const { cues } = n < list.length && joined.length < 60 ? learn(joined) : NOTHING;
      if (cues.organ || cues.session || cues.year || cues.unitedNations) {
        taken = n;
        break;
      }
    }
    cells.push(cell(text, list[i]!, list[i + taken - 1]!, learn));
    i += taken;
  }
  return cells;
}

const NOTHING = { cues: {} as LineInfo['cues'] };

/** Cuts a line into cues only, when that is possible: "General Assembly Security Council". */
function allCues(text: string, words: readonly Piece[], learn: (text: string) => LineInfo): Cell[] | null {
  const cells: Cell[] = [];
  for (let i = 0; i < words.length; ) {
    let found: Cell | null = null;
    for (let n = Math.min(words.length - i, 12); n >= 1 && !found; n--) {
      const c = cell(text, words[i]!, words[i + n - 1]!, learn);
      const { cues, furniture } = c.info;
      if (
        cues.organ && cues.organ !== 'subsidiary'
          ? true
          : cues.session ||
            cues.year ||
            cues.unitedNations ||
            furniture === 'symbols' ||
            (cues.distribution && /:|^distr/.test(c.info.folded)) ||
            (cues.date && cells.length > 0)
      ) {
        found = c;
        i += n;
      }
    }
    if (!found) return null;
    cells.push(found);
  }
  return cells.length > 1 ? cells : null;
}
