import type { Language } from '../../languages/types';

/** The president of an organ as a woman and as a man, with the article that bends with the word; folded. */
export const PRESIDENTS: Readonly<Partial<Record<Language, { woman: string; man: string; behind: string }>>> = {
  fr: { woman: '(?:a )?la presidente', man: 'au president|le president', behind: " (?:du conseil|de l'assemblee)" },
  es: { woman: '(?:a )?la presidenta', man: 'al presidente|el presidente', behind: ' (?:del consejo|de la asamblea)' },
  ar: { woman: 'رئيسة', man: 'رئيس', behind: ' (?:مجلس|الجمعية|المجلس)' },
};
