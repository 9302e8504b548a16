import type { Language } from '../../languages/types';

/** Words by which a request says whether one person asks or several do; folded patterns. */
export const PERSONS: Readonly<Record<Language, { readonly one: string; readonly several: string }>> = {
  ar: {
    one: '(?<![ا-ي])[وف]?(?:ارجو|اكون|ساكون|اطلب|اود|التمس|اغدو|ساغدو)(?![ا-ي])',
    several: '(?<![ا-ي])[وف]?(?:نرجو|نكون|سنكون|نطلب|نود|نلتمس|نغدو|سنغدو)(?![ا-ي])',
  },
  en: {
    one: '(?<![(\\w])i(?= (?:should|would|shall|kindly|request|ask|have|wish|hope|am))',
    several: '(?<![(\\w])we(?= (?:should|would|shall|kindly|request|ask|have|wish|hope|are))',
  },
  es: {
    one: '\\b(?:agradeceria|agradecere|solicito|ruego|quisiera|me permito|tengo el honor|quedaria|estaria)\\b',
    several:
      '\\b(?:agradeceriamos|agradeceremos|solicitamos|rogamos|quisieramos|nos permitimos|tenemos el honor|quedariamos|estariamos)\\b',
  },
  fr: {
    one: "\\bje (?:vous|saurais|souhaite|tiens|demande)\\b|\\bj'ai l'honneur",
    several:
      "\\bnous (?:vous (?:serions|saurions|prions|demandons)|saurions|souhaitons|demandons)\\b|\\bnous avons l'honneur",
  },
  ru: {
    one: '(?<![а-я])(?:буду|прошу|имею честь|был бы|была бы|хотел бы|хотела бы)(?![а-я])',
    several: '(?<![а-я])(?:будем|просим|имеем честь|были бы|хотели бы)(?![а-я])',
  },
  zh: { one: '我(?!们|国|方|谨代表)', several: '我们' },
};

/** A sender that is one person, and one that is several; folded patterns. */
export const SENDERS: Readonly<Record<Language, { readonly one: string; readonly several: string }>> = {
  ar: { one: '^(?:الممثلة? الدائمة?|المندوبة? الدائمة?|القائمة? بالاعمال)', several: 'الممثلين|المندوبين|القائمين' },
  en: {
    one: "^(?:the )?(?:permanent representative|charge d'affaires|permanent observer)(?!s)",
    several: '(?:representatives|observers) of',
  },
  es: {
    one: '^(?:el |la )?(?:representante permanente|encargad[oa] de negocios|observadora? permanente)',
    several: 'representantes permanentes',
  },
  fr: {
    one: "^(?:le |la |l')?(?:representante? permanente?|chargee? d'affaires|observat(?:eur|rice))(?!s)",
    several: 'representante?s permanente?s',
  },
  ru: {
    one: '^(?:постоянного представителя|временного поверенного|постоянного наблюдателя)',
    several: 'постоянных представителей',
  },
  zh: { one: '^[^、和]*常驻联合国(?:代表|观察员|代表团临时代办)$', several: '[、和].*常驻联合国代表$' },
};

/** A letter written for others as well speaks of "us" whoever signs it; folded patterns. */
export const ON_BEHALF: Readonly<Record<Language, string>> = {
  ar: 'باسم|نيابة عن|بصفت',
  en: 'on behalf of|in (?:my|our) capacity|in the name of|members of (?!the (?:security )?council)|co-chair',
  es: 'en nombre de|en mi calidad|en nuestra calidad|miembros de(?!l consejo)',
  fr: 'au nom d|en ma qualite|en notre qualite|en (?:ma|notre) capacite|membres d(?!u conseil)',
  ru: 'от имени|в качестве председател|в (?:моем|нашем) качестве|члены (?!совета)',
  zh: '代表(?!团).{2,30}|以.{1,30}身份|成员国',
};
