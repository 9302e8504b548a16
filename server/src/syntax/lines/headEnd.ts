import type { LineInfo } from './line';
import { visible } from './neighbours';

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
