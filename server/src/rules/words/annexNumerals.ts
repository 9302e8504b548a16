import type { Language } from '../../languages/types';

/** How a text mentions annexes by their numbers, in folded words: "see annexes I and II". */
interface Words {
  readonly see: string;
  /** What stands there as well in brackets: "(in annex I)". */
  readonly within: string;
  readonly word: string;
  readonly number: string;
  readonly joint: string;
  /** What stands before or behind a mention of the letter's own annex where nothing says "see". */
  readonly before?: RegExp;
  readonly behind?: RegExp;
}

const roman = '[ivx]+(?![a-z])';

export const annexNumerals: Readonly<Record<Language, Words>> = {
  en: {
    see: 'see (?:also )?',
    within: 'in ',
    word: '(?<![a-z])annex(?:es)? ',
    number: roman,
    joint: '(?:,? and|,| to|-) ?',
    behind:
      /^(?:[.,;:)\]]|$| (?:to|of) (?:the present|this) (?:letter|note)| (?:hereto|thereto|attached|below|contains?|is|are)(?![a-z]))/,
  },
  fr: {
    see: 'voir (?:aussi )?',
    within: 'en ',
    word: "(?:les |l')?(?<![a-z])annexes? ",
    number: roman,
    joint: '(?:,? et|,| a|-) ?',
    behind: /^(?:[.,;:)\]]|$| (?:a|de) la presente (?:lettre|note)| (?:ci-\S+|contient|contiennent|est|sont)(?![a-z]))/,
  },
  es: {
    see: 'vean?se (?:tambien )?',
    within: 'en ',
    word: '(?:el |los )?(?<![a-z])anexos? ',
    number: roman,
    joint: '(?:,? y|,? e|,| a|-) ?',
    behind: /^(?:[.,;:)\]]|$| (?:a|de) la presente (?:carta|nota)| (?:adjuntos?|contienen?|figuran?|es|son)(?![a-z]))/,
  },
  ru: {
    see: 'см\\. (?:также )?',
    within: 'в ',
    word: '(?<![а-я])приложени(?:е|я|ю|ем|и|й|ям|ями|ях) ',
    number: roman,
    joint: '(?:,? и|,|-) ?',
    behind: /^(?:[.,;:)\]]|$| к (?:настоящ|этому|данн|нему|ней)| (?:содерж|представля|являет)\S*)/,
  },
  ar: {
    see: 'انظر (?:ايضا )?',
    within: 'في ',
    word: '(?<![ا-ي])[بو]?(?:ال|لل)مرفق(?:ين|ان|ات)? ',
    number: 'ال[ا-ي]+(?: عشر)?',
    joint: '(?:، و|،| و|-) ?',
    behind: /^(?: ?[.،؛:)\]]|$| (?:لهذه|بهذه|من هذه) (?:الرساله|المذكره))/,
  },
  zh: {
    see: '见',
    within: '在|于',
    word: '附件',
    // "附件一并" is "together with the annex".
    number: '[一二三四五六七八九十]+(?![并份个项般起直些致样切])',
    joint: '(?:和|、|及|至)(?:附件)?',
    before: /(?:^|[见其信函照会于在和及与、(，。为])$/,
  },
};

/** A list that says a range and not each number: "annexes I to III". */
export const annexRange = / (?:to|a) |-|至/;
