import { type CalendarDate, writeDate } from '../../../server/src/languages/dates';
import type { Language } from '../../../server/src/languages/types';
import { foldedRange } from '../../../server/src/letter/ranges';
import { ownMastheadDate } from '../../../server/src/rules/common/dates';
import { mayBeQuoted } from '../../../server/src/rules/common/quotations';
import { likeFigures, likeTyped } from '../../../server/src/rules/common/words';
import type { Part } from '../../../server/src/syntax/parts/parts';
import { changed, onOneLine } from '../change';
import { ownParagraphs, saying } from '../sentence';
import type { Operator, Subject } from '../subject';
import { datesOf } from './dates';
import { some } from './items';
import { fullTitle } from './titleForms';

type Write = (date: CalendarDate, month: string) => string;

/** Ways in which dates are written elsewhere, or abbreviated. */
const FORMS: Readonly<Record<Language, readonly Write[]>> = {
  ar: [
    ({ day, year }, month) => `${day} ${month.split('/')[1]} ${year}`,
    ({ day, year }, month) => `${day} ${month.split('/')[0]} ${year}`,
  ],
  en: [
    ({ day, year }, month) => `${month} ${day}, ${year}`,
    ({ day, year }, month) => `${day}${ordinal(day)} ${month} ${year}`,
    ({ day, year }, month) => `${day} ${month}, ${year}`,
    ({ day, year }, month) => `${String(day).padStart(2, '0')} ${month} ${year}`,
    ({ day, year }, month) => `${day} ${month.length > 4 ? `${month.slice(0, 3)}.` : `${month},`} ${year}`,
  ],
  es: [
    ({ day, year }, month) => `${day} de ${month}, ${year}`,
    ({ day, year }, month) => `${day} ${month} ${year}`,
    ({ day, year }, month) => `${String(day).padStart(2, '0')} de ${month} de ${year}`,
  ],
  fr: [
    ({ day, year }, month) => `${day === 1 ? '1' : String(day).padStart(2, '0')} ${month} ${year}`,
    ({ day, year }, month) => `${day === 1 ? '1er' : day} ${month}, ${year}`,
  ],
  ru: [
    ({ day, year }, month) => `${day} ${month} ${year} г.`,
    ({ day, year }, month) => `${String(day).padStart(2, '0')} ${month} ${year} года`,
  ],
  zh: [({ day, month, year }) => `${year}年${String(month).padStart(2, '0')}月${String(day).padStart(2, '0')}日`],
};

function ordinal(day: number): string {
  return day > 3 && day < 21 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
}

/** A date of the letter in each of those forms: in its title, or in its text. */
export const forms: readonly Operator[] = ['the title', 'the text'].map((where, i) => ({
  rule: 'date-form',
  name: `in ${where}`,
  apply(l: Subject) {
    const title = fullTitle(l);
    const own: { part: Part; found: { start: number; end: number; date: CalendarDate } }[] = i
      ? datesOf(l)
      : title?.parts.date?.value
        ? [{ part: title.part, found: { ...title.parts.date, date: title.parts.date.value } }]
        : [];
    const all = own.filter(({ part, found: { start, end, date } }) => {
      const { folded } = part.block;
      if (part.language !== l.language || !onOneLine(l, foldedRange(l.d.syntax, part, { start, end }))) return false;
      // One of several dates, or one that is quoted, is another matter.
      if (
        /[\d–-] ?$|\d(?:st|nd|rd|th)? (?:and|to|et|au|y|al|и|по) $/.test(folded.slice(0, start)) ||
        mayBeQuoted(folded, start)
      )
        return false;
      return fitsHouse(l.language, part.block.quote({ start, end }), date);
    });
    return some(all.length).flatMap(k => {
      const { part, found } = all[k]!;
      const at = foldedRange(l.d.syntax, part, found);
      const typed = l.text.slice(at.start, at.end);
      const month = l.pack.pack.date.months[found.date.month - 1]![0]!;
      const house = writeDate(l.language, found.date).replace(/ /g, '');
      return FORMS[l.language].flatMap(write => {
        const words = likeTyped(typed, write(found.date, month));
        const text = l.language === 'zh' ? likeFigures(l.d, 'zh', words) : words;
        if (text.replace(/ /g, '') === house || text === typed || text.includes('undefined')) return [];
        return [changed(l, [{ ...at, text }], at)];
      });
    });
  },
}));

const fitsHouse = (id: Language, typed: string, date: CalendarDate): boolean =>
  likeTyped(
    '1',
    typed.replace(/[٠-٩]/g, c => String(c.charCodeAt(0) - 0x660)),
  ).replace(/[\s\p{Cf}]/gu, '') === writeDate(id, date).replace(/[\s\p{Cf}]/gu, '');

const shifted = ({ year, month, day }: CalendarDate, days: number): CalendarDate => {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};
const seasonOf = ({ year, month, day }: CalendarDate) => `${year} ${month * 100 + day > 905}`;

/** The letter some months older than its masthead, in the same session. */
export const gap: Operator = {
  rule: 'date-gap',
  name: 'the letter is three months older',
  restorable: false,
  // Whatever is measured by the date of the letter differs as well.
  also: ['annex-title-mismatch', 'cites-later-letter', 'annex-dated-after-letter'],
  apply(l) {
    const title = fullTitle(l);
    const date = title?.parts.date?.value;
    if (!title || !date || !ownMastheadDate(l.d)) return [];
    const other = shifted(date, -92);
    if (seasonOf(other) !== seasonOf(date)) return [];
    const at = foldedRange(l.d.syntax, title.part, title.parts.date!);
    const typed = l.text.slice(at.start, at.end);
    if (!onOneLine(l, at) || /\p{Cf}/u.test(typed)) return [];
    const text = likeTyped(typed, writeDate(l.language, other));
    return [
      changed(
        l,
        [{ ...at, text: typed === typed.toUpperCase() && l.language !== 'zh' ? text.toUpperCase() : text }],
        at,
      ),
    ];
  },
};

const LETTER: Readonly<Record<Language, string>> = {
  ar: 'وأشير إلى رسالتي المؤرخة ⟦{date}⟧ بشأن الموضوع نفسه.',
  en: 'I refer to my letter dated ⟦{date}⟧ on the same subject.',
  es: 'Me refiero a mi carta de fecha ⟦{date}⟧, relativa a la misma cuestión.',
  fr: 'Je me réfère à ma lettre datée du ⟦{date}⟧, consacrée à la même question.',
  ru: 'Ссылаюсь на мое письмо от ⟦{date}⟧ по тому же вопросу.',
  zh: '我谨提及我⟦{date}⟧给你的信。',
};

export const later: Operator = {
  rule: 'cites-later-letter',
  name: 'a letter of a later date is cited',
  restorable: false,
  apply(l) {
    const title = fullTitle(l);
    const date = title?.parts.date?.value;
    if (!title || !date) return [];
    return ownParagraphs(l)
      .slice(0, 2)
      .flatMap((part, i) => {
        const words = writeDate(l.language, shifted(date, i ? 400 : 40));
        const like = likeTyped(title.part.block.quote(title.parts.date!), words);
        return [saying(l, part, LETTER[l.language].replace('{date}', likeFigures(l.d, l.language, like)))];
      });
  },
};
