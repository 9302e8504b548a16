import { exists, readDate, writeDate } from '../../languages/dates';
import type { Language } from '../../languages/types';
import type { Stretch } from '../../letter/ranges';
import type { Block } from '../../syntax/parts/block';
import { fold } from '../../text/fold';
import { datesIn } from './dates';
import { mayBeQuoted } from './quotations';

/** A date that is not written as the language writes dates. */
export interface OddDate extends Stretch {
  /** In the house form, with European figures. */
  readonly right: string;
  /** It may be changed by itself; otherwise a date beside it has the same form. */
  readonly alone: boolean;
}

/** Ways to speak of a day that are no slips: in prose and at the end of treaties. */
const PROSE: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /\b(?:day|of)\b/,
  fr: /premier/,
  es: /primero|del/,
  ar: /الاول من|من |عام|سنه/,
};

/** The dates of a block that are not in the house form of its language, quoted words and prose left alone. */
export function oddDates(block: Block): OddDate[] {
  const { folded, language: id } = block;
  const found: OddDate[] = [];
  for (const { start, end, date } of block.learned(datesIn)) {
    const text = folded.slice(start, end);
    // Where a text has no date of its own language, an English one may stand there.
    if (!readDate(block.pack, text)) continue;
    const right = writeDate(id, date);
    if (!exists(date) || plain(id, text) === plain(id, fold(right)) || PROSE[id]?.test(text)) continue;
    if (mayBeQuoted(folded, start) || (id === 'ru' && mayLackYear(folded, start, end))) continue;
    const before = folded.slice(0, start);
    // "From May 3 to May 5, 2021": the first would stay as it is.
    const alone = !/\d(?:st|nd|rd|th)?,? ?(?:to|and|or|through|until|-) ?$/.test(before);
    found.push({ start, end, right, alone });
  }
  return found;
}

/** PDF tools put spaces at the stroke of an Arabic month, and take them away before it and behind an ordinal. */
function plain(id: Language, text: string): string {
  return id === 'ar' || id === 'fr' ? text.replace(/ /g, '') : text;
}

/** "5 мая 2021 и 6 июня 2022 годов", "с 5 мая 2021 по 6 июня 2022 года": the word for the year stands once. */
function mayLackYear(folded: string, start: number, end: number): boolean {
  if (/г/.test(folded.slice(start, end).replace(/август/, ''))) return false;
  const rest = folded.slice(end);
  return (
    /^ ?(?:гг?\.|год|-|по |и |или |г(?![а-я]))/.test(rest) ||
    /^[^.;]{0,120}(?:годов|гг)/.test(rest) ||
    /[(]$/.test(folded.slice(0, start))
  );
}
