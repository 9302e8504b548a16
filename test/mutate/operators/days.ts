import { type CalendarDate, readDate } from '../../../server/src/languages/dates';
import { foldedRange } from '../../../server/src/letter/ranges';
import type { Part } from '../../../server/src/syntax/parts/parts';
import { type Edit, likeDigits } from '../change';
import type { Range, Subject } from '../subject';

const lengthOf = ({ year, month }: CalendarDate) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A day that its month does not have. */
export const impossible = (date: CalendarDate): number => lengthOf(date) + 1;

/** A day near by that the month has. */
export const otherDay = (date: CalendarDate): number => (date.day < lengthOf(date) ? date.day + 1 : date.day - 1);

/** A date of a part, given in its folded text, with another day in the same figures; null where it has no figures. */
export function withDay(l: Subject, part: Part, at: Range, day: number): Edit | null {
  const { folded, pack } = part.block;
  const words = folded.slice(at.start, at.end);
  for (const m of words.matchAll(/\d{1,2}(?!\d)/g)) {
    if (/\d/.test(words[m.index - 1] ?? '')) continue;
    const read = readDate(pack, words.slice(0, m.index) + day + words.slice(m.index + m[0].length));
    if (read?.day !== day) continue;
    const place = foldedRange(l.d.syntax, part, { start: at.start + m.index, end: at.start + m.index + m[0].length });
    return { ...place, text: likeDigits(l.text.slice(place.start, place.end), day) };
  }
  return null;
}
