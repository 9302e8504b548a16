import type { Language } from '../../languages/types';

interface Words {
  /** The whole of a sender who is permanent somewhere, and of a State only. */
  readonly sender: RegExp;
  /** Any word for where somebody is permanent. */
  readonly where: RegExp;
  readonly insert: readonly [find: string, text: string];
}

const END = '([^ ]+)$';

/** How a title says where its sender is permanent. Russian titles leave the words out at times. */
export const accredited: Readonly<Partial<Record<Language, Words>>> = {
  en: {
    sender:
      /^the (?:.* )?permanent (?:observer )?(?:representative|observer|mission)s? of [^,]+(?:(?:,|,? and) [^,]+)*$/,
    where: / (?:to|at|in|with|for) |united nations|president|chair|capacity/,
    insert: [END, '$1 to the United Nations'],
  },
  fr: {
    sender:
      /^l(?:e|a|es|') ?(?:.* )?(?:representante?|observateur|observatrice|mission)s? permanente?s? (?:de |du |des |d')/,
    where: / (?:aupres|a|en|pour) |nations unies|president|qualite/,
    insert: [END, '$1 auprès de l’Organisation des Nations Unies'],
  },
  es: {
    sender: /^(?:el|la|los|las) (?:.* )?(?:representantes?|observador[ae]?s?|mision) permanentes? del? /,
    where: / (?:ante|en|para) |naciones unidas|president|calidad/,
    insert: [END, '$1 ante las Naciones Unidas'],
  },
  ar: {
    sender: /^(?:الممثل|المندوب|المراقب|البعثة|القائم)\S*(?: \S+)* ?(?:الدائم\S*) (?:ل|عن )/,
    where: /لدي|(?:^| )في |الامم المتحدة|رئيس/,
    insert: [END, '$1 لدى الأمم المتحدة'],
  },
  zh: {
    sender: /常驻(?:代表|代表团|观察员|代表团临时代办)$/,
    where: /联合国|常驻.*组织|主席|日内瓦|维也纳/,
    insert: ['常驻(?=[^常]*$)', '常驻联合国'],
  },
};

/** How the words for it begin, where they stand on a line of their own. */
export const goesOn =
  /^(?:to the united|(?:the )?united nations|nations|aupres|l'organisation|(?:des )?nations unies|ante |(?:las )?naciones unidas|لدي|الامم|المتحدة|联合国)/;
