import { language } from '../../languages/compiled';
import { type CalendarDate, exists, findDates } from '../../languages/dates';
import type { Document } from '../../letter/letter';
import { foldedRange, type Stretch } from '../../letter/ranges';
import type { Block } from '../../syntax/parts/block';
import { fold } from '../../text/fold';
import { mastheads, ownPartsWith } from './found';
import { once } from './once';

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
export const mastheadDate = once((d: Document): PlacedDate | null => {
  for (const part of ownPartsWith(d, mastheads))
    for (const found of part.block.learned(datesIn)) {
      if (exists(found.date))
        return { ...foldedRange(d.syntax, part, found), value: found.date, text: part.block.quote(found) };
    }
  return null;
});

/**
 * The date in the masthead where it is sure to be that of the document: the only one, on a line with nothing beside it
 * but the distribution. Days of a session stand there too, from one to another.
 */
export const ownMastheadDate = once((d: Document): PlacedDate | null => {
  const found = ownPartsWith(d, mastheads)
    .flatMap(p => p.block.source.split('\n'))
    .map(fold)
    .filter(l => everyDate(d, l).length);
  const [line] = found;
  if (found.length !== 1 || !line) return null;
  const [only, ...more] = everyDate(d, line);
  const date = mastheadDate(d);
  if (!only || more.length || !date || only.end !== line.length) return null;
  return /^(?:distr[^\d]*)?$/.test(line.slice(0, only.start)) ? date : null;
});

const everyDate = (d: Document, line: string) => {
  const own = findDates(language(d.language), line);
  return own.length ? own : findDates(language('en'), line);
};

const dayNumber = ({ year, month, day }: CalendarDate) => Date.UTC(year, month - 1, day) / 86_400_000;

/** The days from one date to another, below zero where the other comes before it. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => dayNumber(to) - dayNumber(from);

/** The date of the title; null where there is none or it is no day of the calendar. */
export function titleDate(d: Document): PlacedDate | null {
  const date = d.title?.parts.date;
  if (!d.title || !date?.value || !exists(date.value)) return null;
  const { part } = d.title;
  return { ...foldedRange(d.syntax, part, date), value: date.value, text: part.block.quote(date) };
}

/** The date that tells session and year: the masthead's, else the title's. */
export function letterDate(d: Document): PlacedDate | null {
  return mastheadDate(d) ?? titleDate(d);
}
