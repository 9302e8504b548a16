import type { Language } from '../../languages/types';

/** Between two addressees: what parts them, and what belongs to the second. */
export const betweenAddressees: Readonly<Record<Language, RegExp>> = {
  en: /^(?:,? and|,) ((?:to )?(?:the )?)$/,
  fr: /^(?:,? et|,) (au |a la |a l')$/,
  es: /^(?:,? y|,) (al |a la |a los )$/,
  ru: /^(?:,? и|,) ()$/,
  ar: /^(?: ?،| ?,)? و(?:الي |إلى )?()$/,
  zh: /^(?:和|、|及|以及)()$/,
};
