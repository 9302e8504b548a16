import type { Language } from '../../languages/types';

interface Genders {
  /** Offices and ranks that only a woman has, or only a man; folded patterns. */
  readonly woman: string;
  readonly man: string;
  /** What an author says of herself and of himself; folded words and what is typed for them. */
  readonly pairs: readonly (readonly [herself: string, himself: string])[];
  /** A man's office is at times a woman's too. */
  readonly onlyWomen?: boolean;
}

/** Agreement of the author with the office, in the languages that have both. In Russian an office has no gender. */
export const GENDERS: Readonly<Partial<Record<Language, Genders>>> = {
  ar: {
    woman: 'الممثلة الدائمة|المندوبة الدائمة|المراقبة الدائمة|القائمة بالأعمال|السفيرة|وزيرة|رئيسة',
    man: 'الممثل الدائم|المندوب الدائم|المراقب الدائم|القائم بالأعمال|السفير(?!ة)',
    pairs: [
      ['ممتنة', 'ممتنا'],
      ['شاكرة', 'شاكرا'],
    ],
  },
  es: {
    woman: '\\bla representante|embajadora|encargada de negocios|observadora|ministra\\b',
    man: '\\bel representante|\\bembajador\\b|encargado de negocios|\\bobservador\\b|ministro\\b',
    pairs: [
      ['agradecida', 'agradecido'],
      ['reconocida', 'reconocido'],
    ],
  },
  fr: {
    woman: 'representante permanente|chargee d’affaires|observatrice|ambassadrice|\\bla ministre',
    man: '(?!)',
    pairs: [
      ['reconnaissante', 'reconnaissant'],
      ['obligée', 'obligé'],
    ],
    onlyWomen: true,
  },
};
