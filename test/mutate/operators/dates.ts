import { type CalendarDate, findDates, writeDate } from '../../../server/src/languages/dates';
import { foldedRange } from '../../../server/src/letter/ranges';
import { everyAnnex } from '../../../server/src/rules/common/annexes';
import { mastheadDate } from '../../../server/src/rules/common/dates';
import type { Part } from '../../../server/src/syntax/parts/parts';
import { changed, type Edit, likeDigits } from '../change';
import type { Mutation, Operator, Range, Subject } from '../subject';
import { impossible, withDay } from './days';

/** The day after the last of a month is no day of the calendar. */
export const impossibleTitleDate: Operator = {
  rule: 'impossible-date',
  name: 'in the title',
  restorable: false,
  apply(l) {
    const date = l.d.title?.parts.date;
    if (!date?.value || !l.sure('title.date')) return [];
    const edit = withDay(l, l.d.title!.part, date, impossible(date.value));
    return edit ? [changed(l, [edit], edit)] : [];
  },
};

const texts = (l: Subject): Part[] => l.d.syntax.parts.filter(p => p.kind === 'paragraph' || p.kind === 'request');
export const datesOf = (l: Subject) =>
  texts(l).flatMap(part => findDates(part.block.pack, part.block.folded).map(found => ({ part, found })));

/** The same in a text, where no figure before the date could make another one of it. */
export const impossibleTextDate: Operator = {
  rule: 'impossible-date',
  name: 'in the text',
  restorable: false,
  apply: l =>
    datesOf(l)
      .slice(0, 4)
      .flatMap(({ part, found }) => {
        if (/[\d/№-] ?$/.test(part.block.folded.slice(0, found.start))) return [];
        const edit = withDay(l, part, found, impossible(found.date));
        return edit ? [changed(l, [edit], edit)] : [];
      }),
};

/** A date on one line in other words; Arabic figures of the kind it had. */
function redated(l: Subject, part: Part, at: Range, date: CalendarDate): Edit[] {
  const place = foldedRange(l.d.syntax, part, at);
  const typed = l.text.slice(place.start, place.end);
  // What is broken over lines or has marks of direction in it would have to be set anew.
  if (/[\n\u200e\u200f\u202a-\u202e]/.test(typed)) return [];
  const written = writeDate(part.language, date).replace(/\d+/g, n => likeDigits(typed, Number(n)));
  const words = typed === typed.toUpperCase() ? written.toUpperCase() : written;
  return [
    {
      ...place,
      text: part.language === 'ru' ? words.replace(/ года$/, '') + (/года?$/.test(typed) ? ' года' : '') : words,
    },
  ];
}

const moved = ({ year, month, day }: CalendarDate, days: number): CalendarDate => {
  const d = new Date(Date.UTC(year, month - 1, day + days));
  return { year: d.getUTCFullYear(), month: d.getUTCMonth() + 1, day: d.getUTCDate() };
};

/** Dates behind the one they may not follow: a day, some weeks and a year. */
const BEHIND = [1, 40, 366];

/** The letter and the titles of its annexes are dated after the masthead. */
export const afterMasthead: readonly Operator[] = BEHIND.map(days => ({
  rule: 'letter-after-masthead-date',
  name: `the title is of ${days} days later`,
  restorable: false,
  // The year of a symbol and the session go by the date of the masthead.
  apply(l): readonly Mutation[] {
    const masthead = mastheadDate(l.d);
    const date = l.d.title?.parts.date;
    if (!masthead || !date?.value || !l.sure('title.date', 'annex.titleLines')) return [];
    const to = moved(masthead.value, days);
    const titles = [...everyAnnex(l.d.annexes)]
      .map(([a]) => a.title)
      .flatMap(({ part, letter }) => (letter?.date ? [{ part, at: letter.date }] : []));
    const own = redated(l, l.d.title!.part, date, to);
    const others = titles.map(t => redated(l, t.part, t.at, to));
    if (!own.length || others.some(o => !o.length)) return [];
    return [changed(l, [...own, ...others.flat()], own[0])];
  },
}));

/** A letter in an annex is dated after the letter that transmits it. */
export const annexAfterLetter: readonly Operator[] = BEHIND.map(days => ({
  rule: 'annex-dated-after-letter',
  name: `the letter in the annex is of ${days} days later`,
  restorable: false,
  apply(l): readonly Mutation[] {
    const date = l.d.title?.parts.date?.value;
    if (!date || !l.sure('title.date', 'annexes')) return [];
    return [...everyAnnex(l.d.annexes)].slice(0, 3).flatMap(([annex]) => {
      const title = annex.letter?.title;
      if (!title?.parts.date?.value) return [];
      const edits = redated(l, title.part, title.parts.date, moved(date, days));
      // The titles of its own annexes repeat the date.
      const further = annex.children.flatMap(c =>
        c.title.letter?.date ? redated(l, c.title.part, c.title.letter.date, moved(date, days)) : [],
      );
      return edits.length ? [changed(l, [...edits, ...further], edits[0])] : [];
    });
  },
}));
