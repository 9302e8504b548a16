import type { LineInfo } from './line';

/** What a physical line is before its kind is decided. */
export type Role = 'blank' | 'content' | 'furniture' | 'note';

/** Learned lines with their roles. Notes are numbered in the order of the text. */
export interface Roles {
  readonly role: Role[];
  /** The index of the footnote a line belongs to, or -1. */
  readonly note: Int32Array;
  readonly labels: string[];
  /** Lines before this one may hold the masthead. */
  readonly headEnd: number;
}

/**
 * The first line behind the masthead: a title, or the last salutation before the text, or the first line of text.
 * A letterhead and an addressee block may look like salutations; what is followed by text is one.
 */
export function headEnd(infos: readonly LineInfo[]): number {
  let seen = 0;
  let salutation = -1;
  for (let i = 0; i < infos.length && seen < 150; i++) {
    const { folded, cues, ends, width, gaps, caps } = infos[i]!;
    if (!folded) continue;
    seen++;
    if (cues.organ || cues.session || cues.agenda || cues.distribution) continue;
    if (cues.title) return i;
    const sentence =
      ends === 'sentence' &&
      width > 40 &&
      !/^\*/.test(folded) &&
      gaps === 0 &&
      (folded.includes('。') || folded.split(' ').length > 7);
    const opening = cues.opening && !cues.salutation && !caps && (ends !== 'other' || width > 60);
    // The lines of an address are short; behind a salutation the first long line is text.
    const text =
      sentence || opening || (salutation >= 0 && width > 60 && (gaps === 0 || infos[i]!.listMark) && !cues.salutation);
    if (text) return salutation >= 0 && i - salutation < 8 ? salutation : i;
    if (
      cues.salutation &&
      !(salutation >= 0 && infos[salutation]!.ends !== 'other' && visible(infos, i, -1) === salutation)
    )
      salutation = i;
  }
  return salutation >= 0 ? salutation : Math.min(infos.length, 150);
}

/** The nearest line before or behind `i` that is not blank, or -1. */
export function visible(infos: readonly LineInfo[], i: number, step: 1 | -1): number {
  for (let j = i + step; j >= 0 && j < infos.length; j += step) if (infos[j]!.folded) return j;
  return -1;
}

/** The measure of the text round a line: the width its full lines have, at most 130 columns. */
export function measureAt(infos: readonly LineInfo[], i: number): number {
  const widths: number[] = [];
  for (let j = Math.max(0, i - 16); j < Math.min(infos.length, i + 17); j++) {
    const { width } = infos[j]!;
    if (width > 24 && width <= 130) widths.push(width);
  }
  if (!widths.length) return 80;
  widths.sort((a, b) => a - b);
  return widths[Math.max(0, Math.ceil(widths.length * 0.92) - 1)]!;
}
