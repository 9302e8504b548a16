import type { Language } from '../../languages/types';

type Change = readonly [find: RegExp, text: string];

interface Words {
  /** What says of the communication itself that it is a letter; its group is the noun. */
  readonly letter: RegExp;
  readonly note: RegExp;
  /** The noun in the place of the other, in the forms where nothing else in the sentence changes. */
  readonly toNote: readonly Change[];
  readonly toLetter: readonly Change[];
}

/** What a note verbale and a letter call themselves, folded. */
export const kindWords: Readonly<Record<Language, Words>> = {
  en: {
    letter: /the present (letters?)(?![a-z])/d,
    note: /(?:the present|this) (notes? verbales?)/d,
    toNote: [[/^letter$/, 'note verbale']],
    toLetter: [[/^note verbale$/, 'letter']],
  },
  fr: {
    letter: /la presente (lettre)(?![a-z])/d,
    note: /la presente (note verbale)/d,
    toNote: [[/^lettre$/, 'note verbale']],
    toLetter: [[/^note verbale$/, 'lettre']],
  },
  es: {
    letter: /la presente (carta)(?![a-z])/d,
    note: /la presente (nota verbal)/d,
    toNote: [[/^carta$/, 'nota verbal']],
    toLetter: [[/^nota verbal$/, 'carta']],
  },
  ru: {
    letter: /(настоящ(?:его|ее|ему|ем|им) письм(?:а|о|у|е|ом)(?: и приложени(?:я|й) к нему)?)(?![а-я])/d,
    note: /(настоящ(?:ей|ую|ая) вербальн(?:ой|ую|ая) нот(?:ы|у|а|е|ой)(?: и приложени(?:я|й|е) к ней)?)(?![а-я])/d,
    toNote: [
      [/^настоящего письма$/, 'настоящей вербальной ноты'],
      [/^настоящего письма и приложения к нему$/, 'настоящей вербальной ноты и приложения к ней'],
      [/^настоящего письма и приложений к нему$/, 'настоящей вербальной ноты и приложений к ней'],
    ],
    toLetter: [
      [/^настоящей вербальной ноты$/, 'настоящего письма'],
      [/^настоящей вербальной ноты и приложения к ней$/, 'настоящего письма и приложения к нему'],
      [/^настоящей вербальной ноты и приложений к ней$/, 'настоящего письма и приложений к нему'],
      [/^настоящую вербальную ноту$/, 'настоящее письмо'],
      [/^настоящую вербальную ноту и приложение к ней$/, 'настоящее письмо и приложение к нему'],
    ],
  },
  // "This letter" may be one in the annex; with annexes of its own it is not.
  ar: {
    letter: /هذه (الرسالة)(?= ومرفق)/d,
    note: /هذه (المذكرة الشفوية)/d,
    toNote: [[/^الرسالة$/, 'المذكرة الشفوية']],
    toLetter: [[/^المذكرة الشفوية$/, 'الرسالة']],
  },
  zh: {
    letter: /(本信)(?=及其附|作为)/d,
    note: /(本(?:普通)?照会)/d,
    toNote: [[/^本信$/, '本普通照会']],
    toLetter: [[/^本(?:普通)?照会$/, '本信']],
  },
};
