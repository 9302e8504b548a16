import type { Language } from '../languages/types';
import { foldedRange } from '../letter/ranges';
import { changedSender, senderOf } from './common/senderWords';
import { type About, issuedForm, type Rule, say } from './types';

/** A chargé d'affaires of a State: the words before its name, what goes between, and what tells that all is well. */
const CHARGE: Readonly<Record<Language, readonly [charge: RegExp, mission: string, fine: RegExp]>> = {
  en: [
    /^((?:the )?charge d'affaires(?: a\.i\.| ad interim)?)(?= of (?:the )?[a-z])/,
    '$1 of the Permanent Mission',
    /mission|embassy|delegation|office|ministry|holy see|palestine/,
  ],
  fr: [
    /^((?:l[ea] )?chargee? d'affaires(?: par interim| a\.i\.)?)(?= (?:d[eu]s? |d'))/,
    '$1 de la Mission permanente',
    /mission|ambassade|delegation|bureau|ministere|saint-siege|palestine/,
  ],
  es: [
    /^((?:el |la )?encargad[oa] de negocios(?: interin[oa]| a\.i\.)?)(?= del? )/,
    '$1 de la Misión Permanente',
    /mision|embajada|delegacion|oficina|ministerio|santa sede|palestina/,
  ],
  ru: [
    /^(временного поверенного в делах)(?= (?!при |от )[а-я])/,
    '$1 Постоянного представительства',
    /представительств|посольств|мисси|делегаци|министерств|престол|палестин/,
  ],
  ar: [
    /^(القائمة? بالاعمال(?: بالنيابة| المؤقتة?)?)(?= ل[ا-ي])/,
    '$1 للبعثة الدائمة',
    /بعثة|سفارة|وفد|مكتب|وزارة|الكرسي|فلسطين/,
  ],
  zh: [/(常驻联合国)(?=临时代办$)/, '$1代表团', /代表团|使馆/],
};

export const about: About = {
  entries: ['TI-06'],
  basis: 'observation',
  what: 'The title names a chargé d’affaires of a State and not of its mission.',
  why: 'Titles read “Chargé d’affaires a.i. of the Permanent Mission of … to the United Nations”: a chargé is head of the mission for the time being.',
  fix: 'safe',
  examples: [
    {
      letter: 'en/26',
      swaps: [
        [
          'Letter dated 6 June 2024 from the Chargé d’affaires a.i. of the Permanent Mission of Paraguay to the United Nations',
          'Letter dated 6 June 2024 from ⟦the Chargé d’affaires a.i. of Paraguay to the United Nations⟧',
        ],
        [
          'Annex I to the letter dated 6 June 2024 from the Chargé d’affaires a.i. of the Permanent Mission of Paraguay to the United Nations',
          'Annex I to the letter dated 6 June 2024 from the Chargé d’affaires a.i. of Paraguay to the United Nations',
        ],
        [
          'Annex II to the letter dated 6 June 2024 from the Chargé d’affaires a.i. of the Permanent Mission of Paraguay to the United Nations',
          'Annex II to the letter dated 6 June 2024 from the Chargé d’affaires a.i. of Paraguay to the United Nations',
        ],
        [
          'Annex III to the letter dated 6 June 2024 from the Chargé d’affaires a.i. of the Permanent Mission of Paraguay to the United Nations',
          'Annex III to the letter dated 6 June 2024 from the Chargé d’affaires a.i. of Paraguay to the United Nations',
        ],
      ],
    },
    {
      letter: 'es/08',
      swaps: [
        [
          'Cartas idénticas de fecha 9\u00a0de diciembre de\u00a02020 dirigidas al Secretario General, al Presidente de la Asamblea General y al Presidente del Consejo de Seguridad por la Encargada de Negocios interina de la Misión Permanente del Senegal ante las Naciones\u00a0Unidas',
          'Cartas idénticas de fecha 9\u00a0de diciembre de\u00a02020 dirigidas al Secretario General, al Presidente de la Asamblea General y al Presidente del Consejo de Seguridad por ⟦la Encargada de Negocios interina del Senegal ante las Naciones\u00a0Unidas⟧',
        ],
        [
          'Anexo de las cartas idénticas de fecha 9\u00a0de diciembre de\u00a02020 dirigidas al Secretario General, al Presidente de la Asamblea General y al Presidente del Consejo de Seguridad por la Encargada de Negocios interina de la Misión Permanente del Senegal ante las Naciones\u00a0Unidas',
          'Anexo de las cartas idénticas de fecha 9\u00a0de diciembre de\u00a02020 dirigidas al Secretario General, al Presidente de la Asamblea General y al Presidente del Consejo de Seguridad por la Encargada de Negocios interina del Senegal ante las Naciones\u00a0Unidas',
        ],
      ],
    },
  ],
};

export const rule: Rule = {
  id: 'charge-without-mission',
  severity: 'warning',
  stages: issuedForm,
  check(d, report) {
    const sender = d.title && senderOf(d.title.part, d.title.parts);
    if (!d.title || !sender) return;
    const [charge, mission, fine] = CHARGE[d.title.part.language];
    if (!charge.test(sender) || fine.test(sender)) return;
    report({
      ...foldedRange(d.syntax, d.title.part, d.title.parts.sender!),
      message: say('A chargé d’affaires is named with the Permanent Mission, which is missing here.'),
      fixes: [{ title: say('Insert the mission'), edits: changedSender(d, charge, mission), preferred: true }],
    });
  },
};
