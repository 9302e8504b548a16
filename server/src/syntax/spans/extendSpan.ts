import type { Compiled } from '../../languages/compiled';
import type { TitleParts } from '../../languages/titles';
import { joinEvidence, wrapEvidence } from '../units/join';
import type { Setting } from '../units/setting';
import type { Gap, Unit } from '../units/units';
import { joinFolded, next, stops } from './span';

const MAX_UNITS = 14;
const MAX_LENGTH = 700;

/** What a formula makes of some lines. */
export interface Reading {
  readonly found: number;
  readonly complete: boolean;
  /** The last words are ones that a formula ends with; nothing can belong to it by its look alone. */
  readonly closed: boolean;
}

/** The text ends with the United Nations or with a known addressee. */
export function closes(c: Compiled, folded: string): boolean {
  const text = folded.replace(/(?<![ *.;:,])[ *.;:,]+$/, '');
  if (c.endsTitle.test(text)) return true;
  return c.addressees.some(([, re]) => [...text.matchAll(re)].some(m => m.index + m[0].length === text.length));
}

/** Extends a span line by line while the reading gets better or the last line plainly goes on. */
export function extend(
  units: readonly Unit[],
  gaps: readonly Gap[],
  set: readonly Setting[],
  i: number,
  zh: boolean,
  read: (folded: string) => Reading | null,
  goesOn: RegExp,
): { units: number[]; found: number; complete: boolean } | null {
  let list = [i];
  let reading = read(units[i]!.info.folded);
  let best = reading ? { units: list, found: reading.found, complete: reading.complete } : null;
  let length = units[i]!.info.folded.length;
  for (let last = i; list.length < MAX_UNITS; ) {
    const j = next(units, last);
    const u = units[j];
    if (!u || stops(u) || (u.info.cues.annexAlone && !u.info.cues.annexAlone.letter)) break;
    // Where lines of any look go on, a sentence that ends does not.
    if (zh && units[last]!.info.ends === 'sentence') break;
    if (u.info.cues.title && !goesOn.test(u.info.folded)) break;
    // The lines of a title follow each other; a blank line behind one that could end it does.
    const apart = gaps[j]!.blank > (set[j]!.spaced ? 1 : 0) && !gaps[j]!.interrupted;
    if (apart && reading && units[last]!.info.ends !== 'open' && units[last]!.info.ends !== 'hyphen') break;
    length += u.info.folded.length + 1;
    if (length > MAX_LENGTH) break;
    list = [...list, j];
    const previous = reading;
    reading = read(
      joinFolded(
        list.map(k => units[k]!.info.folded),
        zh,
      ),
    );
    // Narrow titles are full long before the page is.
    const own = Math.max(...list.map(k => units[k]!.info.width));
    const setting =
      gaps[j]!.blank <= (set[j]!.spaced ? 1 : 0) && list.length > 2 ? { ...set[j]!, measure: own } : set[j]!;
    const e = joinEvidence(units[last]!.info, u.info, gaps[j]!, setting);
    // Lines of a title may be short in a text that is not wrapped; whether they belong to it is seen at its end.
    const close =
      gaps[j]!.blank <= (set[j]!.spaced ? 1 : 0) &&
      u.info.width < 100 &&
      u.info.ends !== 'sentence' &&
      u.info.ends !== 'colon';
    const cues = e + (goesOn.test(u.info.folded) && u.info.ends !== 'sentence' ? 7 : 0);
    if (best?.complete) {
      // Complete already: only what cannot stand by itself belongs to it.
      const widest = Math.max(...list.slice(0, -1).map(k => units[k]!.info.width));
      const wraps =
        !previous?.closed &&
        list.length > 2 &&
        gaps[j]!.blank === 0 &&
        u.info.width <= widest + 3 &&
        !u.info.cues.opening &&
        wrapEvidence(units[last]!.info, u.info, widest) >= 5;
      const closing =
        !previous?.closed &&
        reading?.closed === true &&
        gaps[j]!.blank <= (set[j]!.spaced ? 1 : 0) &&
        u.info.width <= Math.max(60, widest);
      if (!reading?.complete || u.info.ends === 'sentence') break;
      const goes = close && units[last]!.info.ends === 'open';
      if (cues >= 6 || wraps || closing || goes) best = { units: list, found: reading.found, complete: true };
      // A line may belong to the title only together with the next one.
      else if (!close || previous?.closed || u.info.width > widest + 5 || !goesOn.test(u.info.folded)) break;
    } else if (!zh && cues < -3 && !close && !(units[last]!.info.ends === 'open' && gaps[j]!.blank < 2)) {
      if (!reading || (reading.found <= (best?.found ?? -1) && !reading.complete)) break;
    }
    if (
      reading &&
      (reading.found > (best?.found ?? -1) ||
        (reading.found === best?.found &&
          // A sender or addressee of one word is none: its line goes on, wherever the next one stands.
          (reading.complete && !best.complete ? cues >= -7 : cues >= -2 && (!previous || cues >= 0))))
    )
      best = { units: list, found: reading.found, complete: reading.complete };
    last = j;
  }
  return best;
}

/** All three parts are there, and the last of them is more than its first word. */
export function isWhole(t: TitleParts | null, folded: string): boolean {
  if (!t || t.found < 3 || !t.sender) return false;
  const last = t.sender.end > t.addressees!.end ? folded.slice(t.sender.start, t.sender.end) : '';
  return last === '' || last.includes(' ');
}
