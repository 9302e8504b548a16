import type { Language } from '../../languages/types';

/** Abbreviations of principal organs and the names they stand for; where the name bends, it is not put in. */
export const ABBREVIATIONS: Readonly<Partial<Record<Language, readonly (readonly [short: string, name: string])[]>>> = {
  en: [
    ['UNSC', 'Security Council'],
    ['UNGA', 'General Assembly'],
    ['UNSG', 'Secretary-General'],
  ],
  es: [
    ['CSNU', 'Consejo de Seguridad'],
    ['AGNU', 'Asamblea General'],
  ],
  fr: [
    ['CSNU', 'Conseil de sécurité'],
    ['AGNU', 'Assemblée générale'],
  ],
  ru: [
    ['СБ ООН', 'Совет Безопасности'],
    ['ГА ООН', 'Генеральная Ассамблея'],
  ],
};
