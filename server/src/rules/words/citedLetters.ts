import type { Language } from '../../languages/types';

/**
 * What stands right before the date of a letter that is cited, and right behind it, in folded text. Such a letter has
 * been written; of statements and events a later date may be a plan.
 */
export const CITED: Readonly<Record<Language, readonly [before: RegExp, behind: RegExp]>> = {
  en: [/\b(?:letters?|notes? verbales?) dated $/, /^/],
  fr: [/\b(?:lettres?|notes? verbales?),? (?:datees? du|en date du|du) $/, /^/],
  es: [/\b(?:cartas?|notas? verbal(?:es)?),? (?:de fecha|fechadas?(?: el)?) $/, /^/],
  ru: [/(?<![а-я])(?:письм[а-я]{1,2}|вербальн[а-я]{2,3} нот[а-я]{1,2}) от $/, /^/],
  ar: [/(?:رسالة|رسالتي|رسالتنا|رسالته|رسالتها|الرسالة|مذكرة شفوية|المذكرة الشفوية) (?:ال)?مؤرخة $/, /^/],
  zh: [/(?:^|.)$/, /^(?:的|给[^，。；]{1,30}的|致[^，。；]{1,30}的)(?:信|函|来信|普通照会)/],
};
