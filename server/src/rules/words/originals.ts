import type { Language } from '../../languages/types';

/** The names of the official languages in all of them, folded; the block at the right is in English in three versions. */
export const languageNames: Readonly<Record<Language, RegExp>> = {
  ar: /^(?:arabic|arabe|арабск(?:ий|ом)|(?:ب?ال)?عربية|阿拉伯文)$/,
  zh: /^(?:chinese|chinois|chino|китайск(?:ий|ом)|(?:ب?ال)?صينية|中文)$/,
  en: /^(?:english|anglais|ingles|английск(?:ий|ом)|(?:ب?ال)?ان[كج]ليزية|英文)$/,
  fr: /^(?:french|francais|frances|французск(?:ий|ом)|(?:ب?ال)?فرنسية|法文)$/,
  ru: /^(?:russian|russe|ruso|русск(?:ий|ом)|(?:ب?ال)?روسية|俄文)$/,
  es: /^(?:spanish|espagnol|espanol|испанск(?:ий|ом)|(?:ب?ال)?اسبانية|西班牙文)$/,
};

/** What says in which language a text was written, folded; its group is the language. */
export const originalWords =
  /^\[? ?(?:(?:original|язык оригинала|подлинный текст|оригинал|الاصل|原件) ?: ?|подлинный текст на )([^\],/ ]+)(?: языке)? ?\]?$/;
