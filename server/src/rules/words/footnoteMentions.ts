import type { Language } from '../../languages/types';

/** "Footnote 3 above": a mention of a note of the same document; of other documents "above" is not said. */
export const NOTE_ABOVE: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:foot)?note (?<number>\d{1,2}) (?:above|below)\b/dg,
  fr: /\bnotes? (?:de bas de page )?(?<number>\d{1,2}) (?:ci-dessus|ci-apres|ci-dessous)/dg,
  es: /\bnota (?:de pie de pagina |a pie de pagina |al pie )?(?<number>\d{1,2}) (?:supra|infra|anterior)/dg,
  ru: /(?<![а-я])(?:сноск[а-я]{1,2}|примечани[а-я]{1,2}) (?<number>\d{1,2}) (?:выше|ниже)/dg,
  ar: /الحاشية (?<number>\d{1,2}) (?:اعلاه|ادناه)/dg,
  zh: /(?:上文|下文|上述)(?:脚注|注)(?<number>\d{1,2})(?!\d)/dg,
};
