import { matches, ofPattern, replaced } from './common/characters';
import { partsWith } from './common/found';
import { type About, everyStage, type Rule, say } from './types';

export const about: About = {
  entries: ['TY-01'],
  basis: 'observation',
  what: 'A half-width comma, semicolon, colon or full stop stands in Chinese text.',
  why: 'Chinese documents have full-width marks between Chinese characters; only their brackets are half-width.',
  fix: 'safe',
  onlyIn: 'zh',
  examples: [{ letter: 'zh/22', swaps: [['加入这一平台。', '加入这一平台⟦.⟧']] }],
};

export const rule: Rule = {
  id: 'half-width-punctuation',
  severity: 'warning',
  stages: everyStage,
  check(d, report) {
    for (const part of partsWith(d, MARK)) {
      const found = matches(d, part, MARK);
      const first = found[0]!;
      const right = (mark: string) => FULL[mark.trimEnd()] ?? mark;
      const wrong = first.text.trimEnd();
      report({
        start: first.start,
        end: first.start + wrong.length,
        message: say('In Chinese text the mark is “{right}”, not “{wrong}”.', { right: right(wrong), wrong }),
        fixes: [
          {
            title: say('Write the full-width marks in this paragraph'),
            edits: replaced(found, right),
            preferred: true,
          },
        ],
      });
    }
  },
};

const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '.': '。' };

/** Between Han characters, not in an address; a full stop at the end only, since a point also parts the names of foreigners. */
const MARK = ofPattern(
  /(?=[,;:.])(?<=[\u4e00-\u9fff][”’》）)]?)(?<!(?:https?:|www\.)\S{0,200})(?:[,;:][ \t]*(?=\n?[ \t]*[“《]?[\u4e00-\u9fff])|\.(?=\s*$))/g,
  'zh',
);
