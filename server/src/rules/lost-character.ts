import { matches, ofPattern } from './common/characters';
import { partsWith } from './common/found';
import { type About, everyStage, type Rule, say } from './types';

export const about: About = {
  entries: ['PR-09'],
  basis: 'convention',
  what: 'A character was lost when the text was converted.',
  why: 'Unicode puts this character where one could not be read; which it was, only the original tells.',
  fix: 'none',
  examples: [
    { letter: 'en/25', swaps: [['territories, entered', 'territ⟦\ufffd⟧ries, entered']] },
    { letter: 'fr/22', swaps: [['Une première version', 'Une premi⟦\ufffd⟧re version']] },
    {
      letter: 'ar/22',
      swaps: [
        ['وإتاحة بيانات', 'وإت⟦\ufffd⟧احة بيان\ufffdات'],
        ['(توقيع) ماريا', '(توقيع) ماري⟦\ufffd⟧'],
      ],
    },
    { letter: 'zh/22', swaps: [['我国政府欢迎', '我国⟦\ufffd\ufffd⟧欢\ufffd']] },
  ],
};

const LOST = ofPattern(/\ufffd+/g);

export const rule: Rule = {
  id: 'lost-character',
  severity: 'warning',
  stages: everyStage,
  check(d, report) {
    for (const part of partsWith(d, LOST)) {
      const [first, ...more] = matches(d, part, LOST);
      report({
        start: first!.start,
        end: first!.end,
        message: more.length
          ? say('A character was lost here, and {count} more in this paragraph.', { count: more.length })
          : say('A character was lost here.'),
      });
    }
  },
};
