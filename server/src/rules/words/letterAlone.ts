import type { Language } from '../../languages/types';

/** The letter alone, and directly behind it what is to be done with it. */
export const ALONE: Readonly<Record<Language, RegExp>> = {
  en: /(?:the present|this) (?:letter|note verbale)(?= (?:(?:to|could|might|may|would|should|were|can|kindly|be) )*(?:circulated|issued|distributed|published|reproduced|as an? ))/d,
  fr: /(?:la presente|cette) (?:lettre|note verbale)(?= (?:comme|en tant que|soit|fut) )/d,
  es: /(?:la presente|esta) (?:carta|nota verbal)(?= (?:como|se distribuy\w+|se public\w+|sea|fuera) )/d,
  ru: /(?:(?:настоящее|это|данное) письмо|(?:настоящего|этого|данного) письма|(?:настоящую|данную) (?:вербальную )?ноту|(?:настоящей|данной) (?:вербальной )?ноты)(?= (?:в качестве|было|будет) )/d,
  ar: /هذه (?:الرساله|المذكره الشفويه|الرسالة|المذكرة الشفوية)(?= (?:بوصفها|باعتبارها|كوثيق|وثيق))/d,
  zh: /本(?:信|函|同文信|(?:普通)?照会)(?=作为)/d,
};

/** What may include the annex in other words. */
export const BESIDE: Readonly<Record<Language, RegExp>> = {
  en: /annex|enclos|attach|append|accompan|hereto|herewith|together|along|as well as|both|\bthem\b|texts? (?!of (?:the present|this) )|statement|report|declaration|these/,
  fr: /annex|joint|appendi|accompagn|ainsi que|de meme|avec|textes? (?!de (?:la presente|cette) )|declaration|rapport|\bles (?:faire|publier)|leur/,
  es: /anex|adjunt|apendice|acompan|asi como|junto|textos? (?!de (?:la presente|esta) )|declaracion|informe|ambos/,
  ru: /прилож|прилага|добавлен|дополнен|вместе|равно|текст(?!а? (?:настоящ|этого|данно))|заявлен|доклад|(?<![а-я])их(?![а-я])/,
  ar: /رفق|ضميم|تذييل|طي|مع |البيان|تقرير|اعلان|هما/,
  zh: /附|连同|一并|声明|报告/,
};
