import { matches, ofPattern } from './common/characters';
import { partsWith } from './common/found';
import { type About, everyStage, type Rule, say } from './types';

export const about: About = {
  entries: ['TY-02'],
  basis: 'contradiction',
  what: 'Of two brackets in Chinese text one is half-width and the other full-width.',
  why: 'A contradiction inside the pair. Chinese documents have half-width brackets as a rule, but a letter may have either.',
  fix: 'safe',
  onlyIn: 'zh',
  examples: [{ letter: 'zh/42', swaps: [['(见附件)', '⟦（见附件)⟧']] }],
};

const MIXED = ofPattern(/（[^（）()\n]{1,60}\)|\([^（）()\n]{1,60}）/g, 'zh');

export const rule: Rule = {
  id: 'mixed-width-brackets',
  severity: 'hint',
  stages: everyStage,
  check(d, report) {
    for (const part of partsWith(d, MIXED))
      for (const { start, end, text } of matches(d, part, MIXED))
        report({
          start,
          end,
          message: say('One bracket of this pair is half-width, the other full-width.'),
          fixes: [
            { title: say('Write both half-width'), edits: pair(start, end, '(', ')'), preferred: true },
            { title: say('Write both full-width'), edits: pair(start, end, '（', '）') },
          ].map(f => ({ ...f, edits: f.edits.filter(e => e.text !== text.at(e.start === start ? 0 : -1)) })),
        });
  },
};

const pair = (start: number, end: number, open: string, close: string) => [
  { start, end: start + 1, text: open },
  { start: end - 1, end, text: close },
];
