import type { Language } from '../../languages/types';

/** What a complimentary close is about; folded patterns. What only begins like one, such as thanks, has none of them. */
export const COURTESY: Readonly<Record<Language, string>> = {
  ar: 'تقدير|احترام|تحيات',
  en: 'consideration|esteem|^(?:yours )?(?:sincerely|faithfully|respectfully)|regards',
  es: 'consideracion|estima|atentamente',
  fr: 'consideration|salutations|sentiments|respect',
  ru: 'уважени|почтени',
  zh: '敬意|敬礼',
};
