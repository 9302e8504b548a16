import type { Language } from '../../languages/types';

/** Short words of a language that the others with its letters do not have. */
export const FUNCTION_WORDS: Readonly<Partial<Record<Language, readonly string[]>>> = {
  en: ['the', 'of', 'and', 'to', 'that', 'with', 'by', 'was', 'from', 'which', 'have', 'has', 'this', 'for'],
  fr: ['les', 'des', 'du', 'et', 'dans', 'pour', 'est', 'aux', 'une', 'sur', 'qui', 'par', 'cette', 'ses'],
  es: ['el', 'los', 'las', 'del', 'y', 'para', 'por', 'con', 'una', 'su', 'como', 'ha', 'este', 'al'],
};
