import { foldedRange, type Stretch } from '../letter/ranges';
import type { Block } from '../syntax/parts/block';
import { allMatches } from '../text/allMatches';
import { inText } from './common/characters';
import { partsWith } from './common/found';
import { type About, everyStage, type Rule, say } from './types';
import { CHARTER } from './words/charter';

export const about: About = {
  entries: ['RF-07'],
  basis: 'contradiction',
  what: 'The text cites an Article that the Charter of the United Nations has not.',
  why: 'The Charter has 111 Articles. Only what names the Charter of the United Nations in full is looked at: other charters and statutes have more.',
  fix: 'none',
  examples: [
    {
      letter: 'en/22',
      swaps: [['in 2021.', 'in 2021, in the spirit of Article ⟦151⟧ of the Charter of the United Nations.']],
    },
    { letter: 'zh/22', swaps: [['参加了培训。', '参加了培训。根据《联合国宪章》第⟦152⟧条，']] },
  ],
};

const ARTICLES = 111;

export const rule: Rule = {
  id: 'no-such-article',
  severity: 'information',
  stages: everyStage,
  check(d, report) {
    for (const part of partsWith(d, beyond))
      for (const at of part.block.learned(beyond))
        report({
          ...foldedRange(d.syntax, part, at),
          message: say('The Charter of the United Nations has {count} Articles; there is no Article {number}.', {
            count: ARTICLES,
            number: part.block.quote(at),
          }),
        });
  },
};

/** The numbers of Articles cited that are greater than the last; those of paragraphs stand in brackets. */
const beyond = inText(({ folded, language }: Block): Stretch[] =>
  allMatches(CHARTER[language], folded).flatMap(m => {
    const [from] = m.indices!.groups!.list!;
    return [...m.groups!.list!.matchAll(/(?<!\( ?)(?<!\d)\d{1,3}(?!\d)/g)]
      .filter(n => Number(n[0]) > ARTICLES)
      .map(n => ({ start: from + n.index, end: from + n.index + n[0].length }));
  }),
);
