import { wrongNames } from './common/countryNames';
import { type About, everyStage, type Rule, say } from './types';
import { FORMER } from './words/countries';

export const about: About = {
  entries: ['NM-04'],
  basis: 'rule',
  what: 'A State has a name that it had given up by the date of the letter.',
  why: 'States tell the United Nations when their names change, and UNTERM has the new ones. Earlier times keep the names they had.',
  fix: 'review',
  examples: [
    {
      letter: 'en/22',
      swaps: [['Permanent Representative of Oman to', 'Permanent Representative of ⟦Turkey⟧ to']],
    },
    {
      letter: 'fr/22',
      swaps: [['Représentante permanente de la Tchéquie', 'Représentante permanente ⟦du Cap-Vert⟧']],
    },
    {
      letter: 'es/22',
      swaps: [['Representante Permanente de Mónaco', 'Representante Permanente de ⟦Turquía⟧']],
    },
    {
      letter: 'ru/22',
      swaps: [['Постоянного представителя Лихтенштейна', 'Постоянного представителя ⟦Свазиленда⟧']],
    },
    { letter: 'ar/22', swaps: [['من الممثلة الدائمة لكوستاريكا', 'من الممثلة الدائمة ل⟦سوازيلند⟧']] },
    { letter: 'zh/22', swaps: [['日蒙古常驻', '日⟦前南斯拉夫的马其顿共和国⟧常驻']] },
  ],
};

export const rule: Rule = {
  id: 'former-country-name',
  severity: 'warning',
  stages: everyStage,
  check(d, report) {
    for (const { typed, right, textOnly, edits, ...range } of wrongNames(d, FORMER, 'everywhere'))
      report({
        ...range,
        message: say('At the date of the letter the State is called “{right}”, and no longer “{wrong}”.', {
          right,
          wrong: typed,
        }),
        severity: textOnly ? 'information' : 'warning',
        fixes: [{ title: say('Write “{words}”', { words: right }), edits }],
      });
  },
};
