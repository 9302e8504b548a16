import type { Annex, Document } from '../letter/letter';
import { everyAnnex } from './common/annexes';
import { annexWords, span } from './common/places';
import { type About, everyStage, type Rule, say } from './types';

export const about: About = {
  entries: ['ST-06'],
  basis: 'convention',
  what: 'An annex has a title and no text.',
  why: 'What is announced as an annex follows its title; text was lost, or the title was left over.',
  fix: 'none',
  examples: [
    {
      letter: 'en/22',
      swaps: [
        [
          'Permanent Representative of the Sultanate of Oman\n',
          'Permanent Representative of the Sultanate of Oman\n\n\nAnnex I\n\nList of schools\n\n\n⟦Annex II⟧\n',
        ],
        ['plan in 2021.', 'plan in 2021 (see annexes).'],
      ],
    },
    {
      letter: 'zh/22',
      swaps: [
        ['(签名)\n', '(签名)\n\n\n2021年11月30日蒙古常驻联合国代表给大会主席的信的⟦附件⟧\n'],
        ['培训。', '培训(见附件)。'],
        ['将本信作为', '将本信及其附件作为'],
      ],
    },
  ],
};

export const rule: Rule = {
  id: 'empty-annex',
  severity: 'information',
  stages: everyStage,
  check(d, report) {
    for (const [annex] of everyAnnex(d.annexes)) {
      if (!isEmpty(d, annex)) continue;
      const { word, number } = annexWords(d, annex);
      report({ ...span(word, number), message: say('This annex has no text.') });
    }
  },
};

/** Nothing but what belongs to the page stands behind the title, which is a title and no more. */
function isEmpty(d: Document, annex: Annex): boolean {
  const { part, letter } = annex.title;
  if (annex.children.length) return false;
  if (annex.section.parts.some(p => p !== part && p.kind !== 'pageFurniture')) return false;
  const { start, end } = span(annexWords(d, annex).word, annexWords(d, annex).number);
  return letter?.found === 3 || d.syntax.text.slice(start, end).length >= part.block.text.length;
}
