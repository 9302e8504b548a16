import type { Language } from '../../languages/types';

/** What speaks of more than one annex, so that the others may stand in another file. */
export const SEVERAL: Readonly<Record<Language, RegExp>> = {
  en: /annexes|annex ii/,
  fr: /annexes|annexe ii/,
  es: /anexos|anexo ii/,
  ru: /приложения(?:м|ми|х)? i|приложени(?:ями|й)|приложение ii/,
  ar: /مرفقات|مرفقين|مرفقيها|المرفق الثاني/,
  zh: /附件二|各附件|附件一[和至、]/,
};

/** Words that announce an annex without naming it; they must be no part of others ("attaches importance"). */
export const ENCLOSED: Readonly<Record<Language, RegExp>> = {
  en: /herewith|hereto|\battach(?:ed|ing|ments?)?\b(?! (?:great|particular|special|much|high|considerable|importance|value))|enclos|annex|append/,
  fr: /ci-(?:joint|annexe|apres)|\bjoin(?:te?s?|s|dre)\b|piece jointe|annex|appendice|accompagne[es]? d|sous ce pli/,
  es: /adjunt|anex|apendice|acompan|a continuacion/,
  ru: /прилагаю(?!т)|прилага[ею]тся|прилагаем(?:ый|ого|ому|ое|ая|ой|ую|ых|ые|ыми)(?! усили)|приложен(?!и[ея] усили)|при сем|препрово/,
  ar: /طيه|طي هذه|رفق|مرفق|ضميم|تذييل/,
  zh: /随函|随信|随文|随附|附上|所附|附件|附文|附录|附后|附有|附于/,
};
