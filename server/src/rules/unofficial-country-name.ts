import { wrongNames } from './common/countryNames';
import { type About, everyStage, type Rule, say } from './types';
import { SHORT, UNOFFICIAL } from './words/countries';

export const about: About = {
  entries: ['NM-01'],
  basis: 'rule',
  what: 'A State has another name than the one the United Nations uses.',
  why: 'Titles are filed under the names of UNTERM, the terminology database of the United Nations. In its text a State may write as it likes, so that it is only told there.',
  fix: 'review',
  examples: [
    {
      letter: 'en/22',
      swaps: [['Permanent Representative of Oman to', 'Permanent Representative ⟦of Syria⟧ to']],
    },
    {
      letter: 'fr/22',
      swaps: [['Représentante permanente de la Tchéquie', 'Représentante permanente ⟦de la Russie⟧']],
    },
    {
      letter: 'es/22',
      swaps: [['Representante Permanente de Mónaco', 'Representante Permanente de ⟦Costa de Marfil⟧']],
    },
    {
      letter: 'ru/22',
      swaps: [['Постоянного представителя Лихтенштейна', 'Постоянного представителя ⟦Молдавии⟧']],
    },
    { letter: 'ar/22', swaps: [['من الممثلة الدائمة لكوستاريكا', 'من الممثلة الدائمة ل⟦فيتنام⟧']] },
    { letter: 'zh/22', swaps: [['日蒙古常驻', '日⟦俄罗斯⟧常驻']] },
  ],
};

export const rule: Rule = {
  id: 'unofficial-country-name',
  severity: 'warning',
  stages: everyStage,
  check(d, report) {
    for (const { typed, right, textOnly, edits, ...range } of [
      ...wrongNames(d, SHORT, 'title'),
      ...wrongNames(d, UNOFFICIAL, 'everywhere'),
    ])
      report({
        ...range,
        message: say('The United Nations form is “{right}”, not “{wrong}”.', { right, wrong: typed }),
        severity: textOnly ? 'information' : 'warning',
        fixes: [{ title: say('Write “{words}”', { words: right }), edits }],
      });
  },
};
