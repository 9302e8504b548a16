import { language } from '../../languages/compiled';
import { type CalendarDate, exists, findDates } from '../../languages/dates';
import type { Document } from '../../letter/letter';
import { foldedRange, type Stretch } from '../../letter/ranges';
import type { Block } from '../../syntax/parts/block';

interface PlacedDate extends Stretch {
  readonly value: CalendarDate;
  /** As it is typed. */
  readonly text: string;
}

/** Full dates in a block, in its language and, where it has none, in English as the block at the right has them. */
export const datesIn = (block: Block) => {
  const own = findDates(block.pack, block.folded);
  return own.length || block.language === 'en' ? own : findDates(language('en'), block.folded);
};

/** The date in the masthead: the day the text was submitted for processing. */
export function mastheadDate(d: Document): PlacedDate | null {
  for (const part of d.section.parts) {
    if (part.kind !== 'masthead') continue;
    for (const found of part.block.learned(datesIn)) {
      if (exists(found.date))
        return { ...foldedRange(d.syntax, part, found), value: found.date, text: part.block.quote(found) };
    }
  }
  return null;
}

/** The date of the title; null where there is none or it is no day of the calendar. */
function titleDate(d: Document): PlacedDate | null {
  const date = d.title?.parts.date;
  if (!d.title || !date?.value || !exists(date.value)) return null;
  const { part } = d.title;
  return { ...foldedRange(d.syntax, part, date), value: date.value, text: part.block.quote(date) };
}

/** The date that tells session and year: the masthead's, else the title's. */
export function letterDate(d: Document): PlacedDate | null {
  return mastheadDate(d) ?? titleDate(d);
}
