import { ofPattern } from './common/characters';
import { inOwnText, isCopiedPage, reportHabit } from './common/habits';
import { type About, everyStage, type Rule, say } from './types';

export const about: About = {
  entries: ['TY-10'],
  basis: 'contradiction',
  what: 'Some years are joined with a hyphen and others with a dash.',
  why: 'A contradiction inside the letter; one that has hyphens throughout is left as it is.',
  fix: 'safe',
  examples: [
    {
      letter: 'en/22',
      swaps: [['Not everything has worked.', 'Not everything worked in 2019–2021. Much did in ⟦2021-2023⟧.']],
    },
    {
      letter: 'es/22',
      swaps: [['El Grupo analizó', 'En el bienio 2019–2020 y en el bienio ⟦2021-2022⟧ se avanzó. El Grupo analizó']],
    },
  ],
};

export const rule: Rule = {
  id: 'hyphen-in-range',
  severity: 'hint',
  stages: everyStage,
  check(d, report) {
    const all = inOwnText(d, YEARS);
    const found = all.filter(f => f.text.includes('-'));
    if (found.length === all.length || isCopiedPage(d)) return;
    reportHabit(report, found, text => text.replace('-', '–'), {
      message: say('These years are joined with a hyphen, others in the letter with a dash.'),
      title: say('Write dashes between all years of the letter'),
      preferred: true,
    });
  },
};

const YEAR = '(?:(?:1[89]|20)\\d\\d|(?:١[٨٩]|٢٠)[٠-٩]{2})';
// Han characters stand beside a number without a space.
const YEARS = ofPattern(
  new RegExp(`(?<!(?!\\p{Script=Han})[\\p{L}\\p{Nd}/.–-])${YEAR}[-–]${YEAR}(?![\\p{Nd}/–-])`, 'gu'),
);
