import type { Language } from '../../languages/types';
import type { Stretch } from '../../letter/ranges';

/** What a request says of its annexes: "its annex", "its two annexes". Offsets in the folded sentence. */
export interface AnnexMention extends Stretch {
  readonly language: Language;
  /** How many are spoken of at the least; exactly as many where `exact`. */
  readonly least: number;
  readonly exact: boolean;
  readonly groups: Readonly<Record<'article' | 'number' | 'word', (Stretch & { readonly text: string }) | null>>;
}

type Words = Readonly<Record<Language, readonly string[]>>;

/** Two, three and so on; the same place means the same number. */
const NUMBERS: Words = {
  en: ['two', 'three', 'four', 'five', 'six'],
  fr: ['deux', 'trois', 'quatre', 'cinq', 'six'],
  es: ['dos', 'tres', 'cuatro', 'cinco', 'seis'],
  ru: ['двух', 'трех', 'четырех', 'пяти', 'шести'],
  ar: [],
  zh: ['两', '三', '四', '五', '六'],
};

const number = (id: Language) => `(?:(?<number>${NUMBERS[id].join('|')}|\\d{1,2}) )?`;
// "Its annexes I and II" names them; how many there are is another question.
const UNNUMBERED = '(?! ?(?:[ivx]+|\\d+)(?![a-z]))';

const PATTERNS: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(`\\b(?<article>its|their|the) ${number('en')}(?<word>annex(?:es)?)\\b${UNNUMBERED}`, 'gd'),
  fr: new RegExp(
    `(?:\\b(?<article>son|leurs?|ses|les|de l'|l') ?)${number('fr')}(?<word>annexes?)\\b${UNNUMBERED}`,
    'gd',
  ),
  es: new RegExp(`\\b(?<article>sus?|los|el) ${number('es')}(?<word>anexos?)\\b${UNNUMBERED}`, 'gd'),
  ru: new RegExp(
    `(?<article>)${number('ru')}(?<![а-я])(?<word>приложени(?:е|я|й|ю|ем|ям|ями))(?= к (?:нему|ней|ним)(?![а-я]))`,
    'gd',
  ),
  // With و before it; the same letters without are "attached".
  ar: /(?<![ا-ي])(?<article>و)(?<number>)(?<word>مرفق(?:ي|ات)?(?:هما|ها))(?![ا-ي])(?! ال)/dg,
  zh: /(?<article>其)(?<number>[两二三四五六]|\d{1,2})[份个项](?<word>附件)/dg,
};

/** The only thing a folded request says of its annexes; null where it says nothing, or more, or cannot be told. */
export function annexMention(language: Language, folded: string): AnnexMention | null {
  const found = [...folded.matchAll(PATTERNS[language])];
  const [m] = found;
  if (!m || found.length > 1) return null;
  const groups = Object.fromEntries(
    (['article', 'number', 'word'] as const).map(name => {
      const at = m.indices!.groups![name];
      return [name, at && at[1] > at[0] ? { start: at[0], end: at[1], text: folded.slice(at[0], at[1]) } : null];
    }),
  ) as unknown as AnnexMention['groups'];
  const n = groups.number ? numberOf(language, groups.number.text) : null;
  const counted = counts(language, groups.word!.text, folded.slice(0, m.index));
  if (!counted || (groups.number && (!n || n < 2 || counted === 1))) return null;
  return {
    language,
    start: m.index,
    end: m.index + m[0].length,
    least: n ?? counted,
    exact: n !== null || counted === 1 || groups.word!.text.startsWith('مرفقي'),
    groups,
  };
}

function numberOf(id: Language, text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const at = NUMBERS[id].indexOf(text === '二' ? '两' : text);
  return at < 0 ? null : at + 2;
}

/** One, or two where it is more; null where the form is that of either. */
function counts(id: Language, word: string, before: string): number | null {
  switch (id) {
    case 'en':
    case 'fr':
    case 'es':
      return word.endsWith('s') ? 2 : 1;
    case 'ru':
      if (!word.endsWith('я')) return /(?:й|ям|ями)$/.test(word) ? 2 : 1;
      // "Настоящего письма и приложения" has one, "настоящее письмо и приложения" has more.
      if (/(?:его|ого) письма и $|(?:ей|ой) (?:вербальной )?ноты и $/.test(before)) return 1;
      return /(?:ее|то|ое) письмо и $|(?:ую|ту) (?:вербальную )?ноту и $/.test(before) ? 2 : null;
    case 'ar':
      // Two of them are at times spoken of as of more, so the plural is not exact.
      return /مرفقي|مرفقات/.test(word) ? 2 : 1;
    case 'zh':
      return 2;
  }
}

/** The changes, in offsets of the folded sentence, that make a mention say `count`; null where they are not known. */
export function corrected(mention: AnnexMention, count: number, folded: string): (Stretch & { text: string })[] | null {
  const { language: id, groups } = mention;
  const word = groups.word!;
  if (id === 'ar') return arabic(word, count, folded);
  if (id !== 'zh' && groups.number && count > 1) {
    const text = NUMBERS[id][count - 2];
    return text ? [{ ...groups.number, text }] : null;
  }
  if (id === 'zh') {
    const { start } = groups.number!;
    const text = count > 1 ? NUMBERS.zh[count - 2] : '';
    return text === undefined ? null : [{ start, end: text ? groups.number!.end : word.start, text }];
  }
  const edits = [];
  const article = groups.article ? ARTICLES[count > 1 ? 'many' : 'one'][groups.article.text] : undefined;
  if (article !== undefined) {
    const { start, end } = groups.article!;
    // An apostrophe takes the space away.
    edits.push({ start, end: article === 'l’' ? (groups.number ?? word).start : end, text: article });
  }
  if (groups.number) edits.push({ start: groups.number.start, end: word.start, text: '' });
  const text =
    id === 'ru'
      ? russian(word.text, count > 1)
      : id === 'en'
        ? count > 1
          ? 'annexes'
          : 'annex'
        : word.text.replace(/s?$/, count > 1 ? 's' : '');
  return [...edits, { ...word, text }];
}

const ARTICLES: Readonly<Record<'one' | 'many', Readonly<Record<string, string>>>> = {
  many: { son: 'ses', leur: 'leurs', "l'": 'les ', "de l'": 'des ', su: 'sus', el: 'los' },
  one: { ses: 'son', leurs: 'leur', les: 'l’', sus: 'su', los: 'el' },
};

function russian(word: string, many: boolean): string {
  const ends: readonly (readonly [string, string])[] = many
    ? [
        ['е', 'я'],
        ['я', 'й'],
        ['ю', 'ям'],
        ['ем', 'ями'],
      ]
    : [
        ['я', 'е'],
        ['й', 'я'],
        ['ям', 'ю'],
        ['ями', 'ем'],
      ];
  const stem = 'приложени';
  return stem + (ends.find(([from]) => word === stem + from)?.[1] ?? '');
}

/** Two are in the dual; and of letter and annexes together the plural is said, of letter and annex the dual. */
function arabic(word: Stretch & { text: string }, count: number, folded: string): (Stretch & { text: string })[] {
  const whose = /هما$/.test(word.text) ? 'هما' : 'ها';
  const edits = [
    { start: word.start, end: word.end, text: `مرفق${count === 1 ? '' : count === 2 ? 'ي' : 'ات'}${whose}` },
  ];
  const both = count > 1 && whose === 'ها' ? /(?:بوصف|باعتبار)هما(?![ا-ي])/.exec(folded) : null;
  if (both) edits.push({ start: both.index + both[0].length - 3, end: both.index + both[0].length, text: 'ها' });
  return edits;
}
