import { ofPattern } from './common/characters';
import { inOwnText, isCopiedPage, reportHabit } from './common/habits';
import { type About, everyStage, type Rule, say } from './types';

export const about: About = {
  entries: ['TY-11'],
  basis: 'convention',
  what: 'Two spaces stand between words, or one before a comma or a full stop.',
  why: 'Words are parted by one space, and no space stands before these marks. Text copied from a page is left as it is.',
  fix: 'safe',
  examples: [
    { letter: 'en/22', swaps: [['My delegation looks', 'My⟦  ⟧delegation looks']] },
    { letter: 'ru/22', swaps: [['обошлось недорого и', 'обошлось недорого⟦ ⟧, и']] },
  ],
};

export const rule: Rule = {
  id: 'stray-space',
  severity: 'hint',
  stages: everyStage,
  check(d, report) {
    if (d.language === 'zh' || isCopiedPage(d)) return;
    const found = inOwnText(d, STRAY);
    // Who has many has set them on purpose.
    if (found.length > MANY) return;
    reportHabit(report, found, text => (text.length > 1 ? ' ' : ''), {
      message: say('There is a space too many here.'),
      title: say('Delete the spaces too many in the letter'),
      preferred: true,
    });
  },
};

const MANY = 8;
/** Two spaces in a sentence, not behind its end or a mark of a list; one before a mark, not in "..." or ". 5". */
const STRAY = ofPattern(/(?<=\p{L}{2}|[,،]) {2}(?=\p{L})|(?<=\p{L}) (?=[,،](?:\s|$)|\.(?:$|\s+[^.\s]))/gu);
