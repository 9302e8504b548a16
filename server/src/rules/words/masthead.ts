import type { Language } from '../../languages/types';

const english = { general: 'General', others: ['Limited', 'Restricted'] };

/** The categories of distribution; in Arabic, Chinese and Russian versions they are printed in English. */
export const CATEGORIES: Readonly<Record<Language, { readonly general: string; readonly others: readonly string[] }>> =
  {
    ar: english,
    en: english,
    es: { general: 'general', others: ['limitada', 'reservada', 'restringida'] },
    fr: { general: 'générale', others: ['limitée', 'restreinte'] },
    ru: english,
    zh: english,
  };

/** The languages of documents in the versions whose masthead is in English all the same; stems, folded. */
export const LANGUAGES_IN: Readonly<Record<'ar' | 'ru' | 'zh', readonly (readonly [stem: string, english: string])[]>> =
  {
    ar: [
      ['عربي', 'Arabic'],
      ['صيني', 'Chinese'],
      ['انكليزي', 'English'],
      ['انجليزي', 'English'],
      ['فرنسي', 'French'],
      ['روسي', 'Russian'],
      ['اسباني', 'Spanish'],
    ],
    ru: [
      ['арабск', 'Arabic'],
      ['китайск', 'Chinese'],
      ['английск', 'English'],
      ['французск', 'French'],
      ['русск', 'Russian'],
      ['испанск', 'Spanish'],
    ],
    zh: [
      ['阿拉伯', 'Arabic'],
      ['中', 'Chinese'],
      ['英', 'English'],
      ['法', 'French'],
      ['俄', 'Russian'],
      ['西班牙', 'Spanish'],
    ],
  };

/** How the lines of the masthead begin where somebody has translated them; folded. */
export const TRANSLATED = {
  ar: { distribution: 'التوزيع ?:? ?عام', original: 'الاصل ?:? ?(?:بال|ال)?' },
  ru: { distribution: 'распространение ?:? ?общее', original: '(?:подлинный текст|оригинал) ?:? ?(?:на )?' },
  zh: { distribution: '分发 ?: ?(?:普遍|一般|普通)(?:分发)?', original: '(?:原件|原文) ?: ?' },
} as const;
