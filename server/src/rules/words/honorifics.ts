import type { Language } from '../../languages/types';

/**
 * Honorifics before a name (in Chinese behind it). What may be a name or its initial is none: "H. E. Smith", "M. Ali",
 * السيد and “Don”, which are given names too.
 */
export const IN_SIGNATURE: Readonly<Record<Language, RegExp>> = {
  en: /^(?:(?:h\.e\.?|his excellency|her excellency|(?:the )?hon\.|(?:the )?honou?rable|mr\.?|mrs\.?|ms\.?|dr\.?|ambassador dr\.)(?: |$))+/,
  fr: /^(?:(?:s\.e\.(?: ?m\.| mme)?|son excellence|mme\.?|mlle|dr\.?|monsieur|madame)(?: |$))+/,
  es: /^(?:(?:s\.e\.|su excelencia|(?:el )?excmo\.?|(?:la )?excma\.?|sr\.|sra\.|dr\.|dra\.)(?: |$))+/,
  ru: /^(?:(?:е\.п\.|его превосходительство|ее превосходительство|г-н|г-жа|д-р|господин|госпожа)(?: |$))+/,
  ar: /^(?:(?:سعادة|معالي|صاحبة? السعادة|فخامة|الدكتورة?)(?: السيدة?| الدكتورة?)?(?: |$))+/,
  zh: /(?:先生|女士|阁下|博士)$/,
};

/** Honorifics before a name in a title, in the cases that titles have; folded patterns. */
export const IN_TITLE: Readonly<Record<Language, string>> = {
  ar: '(?:صاحب(?:ة)? (?:السعادة|المعالي|الفخامة|السمو|الجلالة)|سعادة|معالي|فخامة|السيدة|السيد|الدكتورة|الدكتور)/?',
  en: '(?:h\\. ?e\\.|his excellency|her excellency|mr\\.?|mrs\\.?|ms\\.?|dr\\.?)',
  es: '(?:s\\. ?e\\.|su excelencia|excm[oa]\\.?|excelentisim[oa]|sr\\.|sra\\.|senora|senor|dra?\\.)',
  fr: '(?:s\\. ?e\\.(?: ?m\\.)?|son excellence|m\\.|mme|mlle|monsieur|madame|dr)',
  ru: '(?:е\\. ?п\\.|(?:его|ее) превосходительств[ао]м?у?|г-на|г-жи|г-ну|г-же|господина|господину|госпожи|госпоже|д-ра)',
  zh: '(?:先生|女士|阁下|博士)',
};
