import type { Language } from '../../languages/types';
import { fold } from '../../text/fold';
import type { Unit } from '../units/units';

/** Units that together match a formula: a title, an annex title or an agenda item line over several lines. */
export interface FormulaSpan {
  readonly kind: 'title' | 'annex' | 'agenda';
  readonly language: Language;
  /** Its units, counted from the one where it starts, which is 0; columns of other parts may stand between. */
  readonly units: readonly number[];
  /** How well the formula matches, 0 to 3. */
  readonly found: number;
}

/** Indices of units, counted from the first of them. */
export const counted = (units: readonly number[]): number[] => units.map(u => u - units[0]!);

/** Joins folded lines as a formula sees them: a hyphen at the end of a line is a break in a word or part of it. */
export function joinFolded(parts: readonly string[], zh: boolean): string {
  let s = '';
  for (const p of parts) s = !s ? p : zh ? s + p : s.endsWith('-') ? s + p : `${s} ${p}`;
  return zh ? fold(s) : s;
}

/** Arabic has no capitals to tell an opening from the line of a title; these words are found within titles. */
const opensArabic = ({ info }: Unit) =>
  info.languages[0] === 'ar' && !/^(?:بالنيابة|باسم|البعثة|وفقا|طيه)/.test(info.folded);

/** A unit that no formula goes across. */
export function stops(u: Unit): boolean {
  const { cues, furniture } = u.info;
  return !!(
    cues.mark ||
    cues.agenda ||
    ((cues.opening || cues.salutation) && (u.info.starts === 'upper' || opensArabic(u))) ||
    cues.session ||
    (cues.distribution && /[:.]|^original/.test(u.info.folded)) ||
    (cues.organ && cues.organ !== 'subsidiary' && u.columns > 1) ||
    cues.original ||
    furniture === 'symbols' ||
    u.info.listMark
  );
}

/** The unit that may continue a span: the next one, over columns that belong to the other side of the masthead. */
export function next(units: readonly Unit[], i: number): number {
  let j = i + 1;
  while (j < units.length && j - i < 5 && units[j]!.columns > 1 && units[j]!.column > 0 && units[i]!.column === 0) j++;
  return j;
}
