import type { Language } from '../../languages/types';

/** Honorifics before a name in a title, in the cases that titles have; folded patterns. */
export const HONORIFICS: Readonly<Record<Language, string>> = {
  ar: '(?:صاحب(?:ة)? (?:السعادة|المعالي|الفخامة|السمو|الجلالة)|سعادة|معالي|فخامة|السيدة|السيد|الدكتورة|الدكتور)/?',
  en: '(?:h\\. ?e\\.|his excellency|her excellency|mr\\.?|mrs\\.?|ms\\.?|dr\\.?)',
  es: '(?:s\\. ?e\\.|su excelencia|excm[oa]\\.?|excelentisim[oa]|sr\\.|sra\\.|senora|senor|dra?\\.)',
  fr: '(?:s\\. ?e\\.(?: ?m\\.)?|son excellence|m\\.|mme|mlle|monsieur|madame|dr)',
  ru: '(?:е\\. ?п\\.|(?:его|ее) превосходительств[ао]м?у?|г-на|г-жи|г-ну|г-же|господина|господину|госпожи|госпоже|д-ра)',
  zh: '(?:先生|女士|阁下|博士)',
};
