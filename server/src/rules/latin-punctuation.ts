import { matches, ofPattern, replaced } from './common/characters';
import { partsWith } from './common/found';
import { type About, everyStage, type Rule, say } from './types';

export const about: About = {
  entries: ['TY-07'],
  basis: 'observation',
  what: 'A Latin comma, semicolon or question mark stands in Arabic text.',
  why: 'Arabic documents have the Arabic comma, semicolon and question mark.',
  fix: 'safe',
  onlyIn: 'ar',
  examples: [{ letter: 'ar/22', swaps: [['بمشاركة خبراء من', 'بمشاركة خبراء⟦?⟧ من']] }],
};

export const rule: Rule = {
  id: 'latin-punctuation',
  severity: 'warning',
  stages: everyStage,
  check(d, report) {
    for (const part of partsWith(d, MARK)) {
      const found = matches(d, part, MARK);
      const first = found[0]!;
      const right = (mark: string) => ARABIC[mark] ?? mark;
      report({
        start: first.start,
        end: first.end,
        message: say('In Arabic text the mark is “{right}”, not “{wrong}”.', {
          right: right(first.text),
          wrong: first.text,
        }),
        fixes: [
          {
            title: say('Write the Arabic marks in this paragraph'),
            edits: replaced(found, right),
            preferred: true,
          },
        ],
      });
    }
  },
};

const ARABIC: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' };

/** Behind an Arabic letter, its signs and what closes a quotation, and before nothing that is not Arabic. */
const MARK = ofPattern(
  /(?=[,;?])(?<=[ء-ي][\u064b-\u0652]{0,4}["”»)\]]?)[,;?](?=$|\s|[ء-ي«“"])(?!\s*[A-Za-z\d٠-٩])/g,
  'ar',
);
