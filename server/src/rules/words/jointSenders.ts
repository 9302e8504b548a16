import type { Language } from '../../languages/types';

interface Words {
  /** The head of a sender that is several permanent representatives, before the States. */
  readonly head: RegExp;
  /** What stands behind the States. */
  readonly tail: RegExp;
  readonly separator: RegExp;
  /** Articles and prepositions before the name of a State. */
  readonly article: RegExp;
  /** How many letters of a name are the same in its title and in its post; the others may be bent. */
  readonly letters: number;
}

/** How a title names several senders, folded. */
export const jointSenders: Readonly<Record<Language, Words>> = {
  en: {
    head: /^the permanent representatives of /,
    tail: / to the united nations$/,
    separator: /,? and |, /,
    article: /^the /,
    letters: 99,
  },
  fr: {
    head: /^les representante?s permanente?s /,
    tail: / aupres de l'organisation des nations unies$/,
    separator: /,? et |, /,
    article: /^(?:de la |de l'|du |des |de |d'|la |le |les |l')/,
    letters: 99,
  },
  es: {
    head: /^l[oa]s representantes permanentes /,
    tail: / ante las naciones unidas$/,
    separator: /,? [ye] |, /,
    article: /^(?:de la |de los |de las |del |de |la |los |las |el )/,
    letters: 99,
  },
  ru: {
    head: /^постоянных представителей /,
    tail: / при организации объединенных наций$/,
    separator: /,? и |, /,
    article: /^республики /,
    letters: 5,
  },
  ar: {
    head: /^(?:الممثلين|المندوبين) الدائمين /,
    tail: / لدي الامم المتحدة$/,
    separator: / و ?|، ?و?/,
    article: /^(?:لل|ل|ال)/,
    letters: 4,
  },
  zh: { head: /^/, tail: /常驻联合国代表$/, separator: /[、和]|以及/, article: /^$/, letters: 99 },
};

/** What says that a signatory speaks for others too. */
export const onBehalf = /behalf|au nom|en nombre|от имени|باسم|نيابة|谨代表/;
