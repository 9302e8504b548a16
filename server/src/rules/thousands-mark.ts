import type { Language } from '../languages/types';
import { allMatches } from '../text/allMatches';
import { inText } from './common/characters';
import { NOTHING } from './common/found';
import { inOwnText, reportHabit } from './common/habits';
import { type About, everyStage, type Rule, say } from './types';

export const about: About = {
  entries: ['TY-12'],
  basis: 'observation',
  what: 'The thousands of a number are parted by a mark and not by a space.',
  why: 'Observed: Chinese, French and Russian documents part thousands by a space.',
  fix: 'review',
  examples: [
    { letter: 'fr/22', swaps: [['fonctionnaires de quatorze', '⟦1.400⟧ fonctionnaires de quatorze']] },
    { letter: 'zh/22', swaps: [['五十八名', '⟦1,500⟧名']] },
    { letter: 'ru/22', swaps: [['более 2300,', 'более ⟦2.300⟧,']] },
  ],
};

export const rule: Rule = {
  id: 'thousands-mark',
  severity: 'information',
  stages: everyStage,
  check(d, report) {
    const found = inOwnText(d, numbers);
    const space = d.language === 'zh' ? ' ' : '\u00a0';
    reportHabit(report, found, text => text.replace(/[.,]/g, space), {
      message: say('Thousands are parted by a space here: {number}', {
        number: (found[0]?.text ?? '').replace(/[.,]/g, ' '),
      }),
      title: say('Part thousands by spaces in the letter'),
    });
  },
};

/** A comma is that of a decimal in French and Russian, and a point may part the numbers of a section. */
const NUMBER: Readonly<Partial<Record<Language, RegExp>>> = {
  fr: /(?<![\p{L}\d.,/°№-]|(?:n[o°]|art\.|par\.|point|section|loi|décret|arrêté|décision) )[1-9]\d{0,2}(?:\.\d{3})+(?![\d.,/-])/giu,
  ru: /(?<![\p{L}\d.,/°№-]|(?:№|ст\.|п\.|пункт|раздел[а-я]*|закон[а-я]*|указ[а-я]*|решени[а-я]*) )[1-9]\d{0,2}(?:\.\d{3})+(?![\d./-])/giu,
  zh: /(?<![A-Za-z\d.,/-])[1-9]\d{0,2}(?:,\d{3})+(?![\d.,/-])/g,
};

const numbers = inText(({ language, source }) => {
  const pattern = NUMBER[language];
  return pattern ? allMatches(pattern, source) : NOTHING;
});
