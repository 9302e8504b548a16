import { language } from '../languages/compiled';
import { type CalendarDate, findDates } from '../languages/dates';
import { foldPattern } from '../text/fold';
import { type MastheadLine, mastheadLines } from './common/masthead';
import { type About, issuedForm, type Rule, say } from './types';
import { LANGUAGES_IN, TRANSLATED } from './words/masthead';

export const about: About = {
  entries: ['MH-07'],
  basis: 'observation',
  what: 'The block at the right of the masthead is in Arabic, Chinese or Russian.',
  why: 'In these three versions distribution, date and languages stay in English in every document read; in French and Spanish they are translated.',
  fix: 'safe',
  examples: [
    {
      letter: 'ru/21',
      swaps: [
        ['Distr.: General', '⟦Распространение: общее⟧'],
        ['5 March 2020\nRussian\nOriginal: French', '5 марта 2020 года\nРусский\nПодлинный текст: французский'],
      ],
    },
    {
      letter: 'ar/21',
      swaps: [
        ['Distr.: General', '⟦التوزيع: عام⟧'],
        ['Original: French', 'الأصل: بالفرنسية'],
      ],
    },
    { letter: 'zh/21', swaps: [['Original: English', '⟦原件：英文⟧']] },
  ],
};

type Id = keyof typeof TRANSLATED;

export const rule: Rule = {
  id: 'translated-masthead',
  severity: 'warning',
  stages: issuedForm,
  check(d, report) {
    const id = d.language;
    if (!(id in TRANSLATED) || !d.title) return;
    const lines = mastheadLines(d);
    const english = lines.map(line => inEnglish(id as Id, line));
    // A date or the name of a language by itself may be part of something else.
    const at = english.findIndex(e => e?.certain);
    if (at < 0) return;
    const edits = english.flatMap((e, i) => (e ? [{ start: lines[i]!.start, end: lines[i]!.end, text: e.text }] : []));
    report({
      start: lines[at]!.start,
      end: lines[at]!.end,
      message: say('In this language version the block at the right of the masthead stays in English: “{words}”.', {
        words: english[at]!.text,
      }),
      fixes: [{ title: say('Put the block into English'), edits, preferred: true }],
    });
  },
};

/** What the line is in English; null where it is that already or cannot be told. */
function inEnglish(id: Id, { folded }: MastheadLine): { text: string; certain: boolean } | null {
  const words = TRANSLATED[id];
  if (new RegExp(`^(?:${foldPattern(words.distribution)})$`).test(folded))
    return { text: 'Distr.: General', certain: true };
  const original = new RegExp(`^(?:${foldPattern(words.original)})`).exec(folded);
  if (original) {
    const names = namesIn(id, folded.slice(original[0].length));
    return names ? { text: `Original: ${names}`, certain: true } : null;
  }
  const [date] = findDates(language(id), folded);
  if (date?.start === 0 && date.end === folded.length) return { text: inWords(date.date), certain: false };
  const name = namesIn(id, folded);
  return name && !name.includes('/') ? { text: name, certain: false } : null;
}

/** "English/French", for languages named in another one; null where a word is none of them. */
function namesIn(id: Id, folded: string): string | null {
  const rest =
    id === 'zh' ? /^(.{1,3}?)文$/ : id === 'ru' ? /^(.+?)(?:ий|ом)(?: язык(?:е)?)?$/ : /^(?:بال|ال)?(.+?)(?:ة)?$/;
  const names = folded.split(/ ?[/,] ?| и | و ?(?=بال|ال)|和/).map(word => {
    const stem = rest.exec(word)?.[1];
    return LANGUAGES_IN[id].find(([s]) => s === stem)?.[1];
  });
  return names.every(n => n) ? names.join('/') : null;
}

function inWords({ day, month, year }: CalendarDate): string {
  return `${day} ${language('en').pack.date.months[month - 1]![0]} ${year}`;
}
