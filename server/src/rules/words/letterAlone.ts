import type { Language } from '../../languages/types';

/** The letter alone, and directly behind it what is to be done with it. */
export const ALONE: Readonly<Record<Language, RegExp>> = {
  en: /(?:the present|this) (?:letter|note verbale)(?= (?:(?:to|could|might|may|would|should|were|can|kindly|be|were|is) )*(?:circulated|issued|distributed|published|reproduced|brought to|as an? ))/d,
  fr: /(?:la presente|cette) (?:lettre|note verbale)(?= (?:comme|en tant que|soit|fut|a l'attention) )/d,
  es: /(?:la presente|esta|las presentes) (?:cartas?(?: identicas)?|nota verbal)(?= (?:como|se distribuy\w+|se publi\w+|se|sean?|fueran?|a la atencion) )/d,
  ru: /(?:(?:настоящее|это|данное) письмо|(?:настоящего|этого|данного) письма|(?:настоящую|данную) (?:вербальную )?ноту|(?:настоящей|данной) (?:вербальной )?ноты)(?= (?:в качестве|был[ои]|буд[еу]т|до сведения) )/d,
  ar: /هذه (?:الرسالة|المذكرة الشفوية)(?= (?:بوصفهم?ا|باعتبارهم?ا|كوثيق|وثيق|علي (?:اعضاء|نظر)|واصدارهم?ا))/d,
  zh: /本(?:信|函|同文信|(?:普通)?照会)(?=作为|提请|,并将其作为)/d,
};

/** What may include the annex in other words. */
export const BESIDE: Readonly<Record<Language, RegExp>> = {
  en: /annex|enclos|attach|append|accompan|hereto|herewith|together|along|as well as(?! (?:of |as )?(?:a |the )?(?:document|security|general|economic|under))|both|\bthem\b|texts? (?!of (?:the present|this) )|statement|report|declaration|these/,
  fr: /annex|joint|appendi|accompagn|ainsi que|de meme|avec|textes? (?!de (?:la presente|cette) )|declaration|rapport|\bles (?:faire|publier)|leur/,
  es: /anex|adjunt|apendice|acompan|asi como|junto|textos? (?!de (?:la presente|esta) )|declaracion|informe|ambos/,
  ru: /прилож|прилага|добавлен|дополнен|вместе|равно|текст(?!а? (?:настоящ|этого|данно))|заявлен|доклад|(?<![а-я])их(?![а-я])/,
  ar: /رفق|ضميم|تذييل|طي(?![ا-ي])|مع |البيان|تقرير|اعلان|(?<!بوصف|باعتبار|اصدار|تعميم)هما/,
  zh: /附|连同|一并|声明|报告/,
};
