import type { Language } from '../../languages/types';

/** What stands in a folded request between "document" and an organ, and between one organ and the next. */
interface Joints {
  readonly lead: RegExp;
  readonly document: RegExp;
  /** From behind the organ before, or its items, to the next. */
  readonly joint: RegExp;
  /** Behind the last organ, where it goes with it. */
  readonly tail?: RegExp;
}

export const organJoints: Readonly<Record<Language, Joints>> = {
  en: {
    lead: /of the $/,
    document: / documents? of the $/,
    joint: /,? (?:and|as well as)(?: as an? (?:official )?document)? of the $/,
  },
  fr: {
    lead: /(?:du |de l'|de la )$/,
    document: / document(?:s|s? officiels?)? (?:du |de l'|de la )$/,
    joint: /,? (?:et|ainsi que)(?: (?:comme|en tant que) document(?: officiel)?)? (?:du |de l'|de la )$/,
  },
  es: {
    lead: /(?:del |de la )$/,
    document: / documentos?(?: oficial(?:es)?)? (?:del |de la )$/,
    joint: /,? (?:y|asi como)(?: como documento(?: oficial)?)? (?:del |de la )$/,
  },
  ru: {
    lead: /$/,
    document: / документа $/,
    joint: /,? (?:и|а также)(?: (?:в качестве )?(?:официального )?документа)? $/,
  },
  ar: {
    lead: /(?:وثائق )?$/,
    document: / وثائق $/,
    joint: / ?[،,]? و(?:ك?وثيقه )?(?:رسميه )?(?:ضمن |من )?(?:وثائق )?$/,
  },
  zh: {
    lead: /$/,
    document: /作为$/,
    joint: /[,，]?(?:以及|和|及|并|并且)(?:作为)?$/,
    tail: /^的?(?:正式)?文件/,
  },
};
