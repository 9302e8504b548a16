import type { Language } from '../../languages/types';

/** How mastheads and tags name each language after “Original:”, folded, in all six languages. */
export const ORIGINALS: Readonly<Record<Language, string>> = {
  ar: 'arabic|arabe|арабский|арабском|بالعربية|العربية|阿拉伯文',
  en: 'english|anglais|ingles|английский|английском|بالانكليزية|الانكليزية|英文',
  es: 'spanish|espagnol|espanol|испанский|испанском|بالاسبانية|الاسبانية|西班牙文',
  fr: 'french|francais|frances|французский|французском|بالفرنسية|الفرنسية|法文',
  ru: 'russian|russe|ruso|русский|русском|بالروسية|الروسية|俄文',
  zh: 'chinese|chinois|chino|китайский|китайском|بالصينية|الصينية|中文',
};
