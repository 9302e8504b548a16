import type { Language } from '../../../server/src/languages/types';
import { foldedRange } from '../../../server/src/letter/ranges';
import { changed, type Edit } from '../change';
import type { Mutation, Operator } from '../subject';
import { datesOf } from './dates';
import { some } from './items';

const DAYS: Readonly<Record<Language, readonly string[]>> = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  fr: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  es: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
  ru: ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'],
  ar: ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
  zh: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
};

/** The weekday, written before the date or behind it in brackets; the letter with the right one is correct. */
const WRITTEN: readonly (readonly [
  name: string,
  before: (day: string, id: Language) => string,
  behind: (day: string, id: Language) => string,
])[] = [
  [
    'before the date',
    (d, id) => (id === 'zh' ? '' : id === 'en' || id === 'es' || id === 'ru' ? `${d}, ` : `${d} `),
    (d, id) => (id === 'zh' ? d : ''),
  ],
  ['in brackets', () => '', (d, id) => (id === 'zh' ? `(${d})` : ` (${d})`)],
];

export const weekdays: readonly Operator[] = WRITTEN.map(([name, before, behind]) => ({
  rule: 'wrong-weekday',
  name: `the weekday before or after, ${name}`,
  apply(l): readonly Mutation[] {
    const all = datesOf(l).filter(
      ({ part, found }) =>
        found.date.year > 1945 &&
        !/[\d\p{L}–—(-]$/u.test(part.block.folded.slice(0, found.start)) &&
        !/^ ?[(\d–-]/.test(part.block.folded.slice(found.end)),
    );
    return some(all.length).flatMap((i, k) => {
      const { part, found } = all[i]!;
      const at = foldedRange(l.d.syntax, part, found);
      const typed = l.text.slice(at.start, at.end);
      // A line that is full would be broken anew, and marks of direction would have to go round.
      if (/[\n\u200e\u200f\u202a-\u202e]/.test(typed)) return [];
      const { year, month, day } = found.date;
      const n = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
      const write = (d: number): Edit => {
        const word = DAYS[part.language][d]!;
        return { ...at, text: before(word, part.language) + typed + behind(word, part.language) };
      };
      const wrong = write((n + (k % 2 ? 1 : 6)) % 7);
      return [changed(l, [wrong], at, { correct: changed(l, [write(n)]).text })];
    });
  },
}));
