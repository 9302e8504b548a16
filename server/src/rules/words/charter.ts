import type { Language } from '../../languages/types';

const LIST = '(?<list>\\d{1,3}(?![\\d.])(?:[^\\d.;。]{0,30}?\\d{1,3}(?![\\d.]))*?)';

/** "Articles 2 (4) and 51 of the Charter of the United Nations", in folded text; only the full name is sure to mean it. */
export const CHARTER: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    `\\barticles? ${LIST}[ )]*(?:,? paragraphs? [^.;]{1,20})?,? of the (?:charter of the united nations|united nations charter|un charter)`,
    'dg',
  ),
  fr: new RegExp(`\\barticles? ${LIST}[ )]* de la charte des nations unies`, 'dg'),
  es: new RegExp(`\\barticulos? ${LIST}[ )]* de la carta de las naciones unidas`, 'dg'),
  ru: new RegExp(`(?<![а-я])стат(?:ь[а-я]{1,3}|ей) ${LIST}[ )]* устава (?:организации объединенных наций|оон)`, 'dg'),
  ar: new RegExp(`(?:ال|لل)ماد(?:ة|تين|تان) ${LIST}[ )]* من ميثاق الامم المتحدة`, 'dg'),
  zh: new RegExp(`联合国宪章》?第${LIST}条`, 'dg'),
};
