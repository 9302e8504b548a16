import { LANGUAGE } from './common/told';
import { originalOf } from './common/versions';
import { type About, issuedForm, type Rule, say } from './types';

export const about: About = {
  entries: ['XL-06'],
  basis: 'contradiction',
  what: 'Two language versions of a letter name different languages as that of the original.',
  why: 'A letter was submitted in one language, which all its versions name.',
  fix: 'none',
  examples: [
    { letter: 'es/61', other: 'fr/61', swaps: [['Original: francés', 'Original: ⟦inglés⟧']] },
    { letter: 'zh/61', other: 'fr/61', swaps: [['Original: French', 'Original: ⟦English⟧']] },
    { letter: 'ru/61', other: 'fr/61', swaps: [['Original: French', 'Original: ⟦English⟧']] },
  ],
};

export const rule: Rule = {
  id: 'original-differs-in-versions',
  severity: 'information',
  stages: issuedForm,
  compare(d, other, report) {
    const [own, its] = [originalOf(d), originalOf(other)];
    if (!own || !its || own.language === its.language) return;
    report({
      start: own.start,
      end: own.end,
      message: say('The version in {language} names another language as that of the original: {other}.', {
        language: LANGUAGE[other.language],
        other: LANGUAGE[its.language],
      }),
    });
  },
};
