import { titleKind } from '../languages/titles';
import type { Document } from '../letter/letter';
import type { Part } from '../syntax/parts/parts';
import { fold } from '../text/fold';
import { ownPartsWith, paragraphsWith, those, within } from './common/found';
import { firstWords } from './common/places';
import { type About, issuedForm, type Rule, say } from './types';

export const about: About = {
  entries: ['ST-01'],
  basis: 'observation',
  what: 'Below the masthead no title is recognised.',
  why: 'The title says who sent the letter, when, and to whom; the title of each annex repeats it. Without it neither can be compared with the rest of the letter.',
  fix: 'none',
  examples: [
    {
      letter: 'en/01',
      swaps: [
        [
          'Letter dated 14 March 2024 from the Permanent Representative of Cabo Verde to the United Nations addressed to the Secretary-General\n\nOn 8 March 2024 the States that take part',
          '⟦On 8 March 2024 the States that take⟧ part',
        ],
      ],
    },
    {
      letter: 'zh/22',
      swaps: [
        [
          '2021年11月30日蒙古常驻联合国代表给大会主席的信\n\n我荣幸地通知你，蒙古政府与国际红十字会与',
          '⟦我荣幸地通知你，蒙古政府与国际红十字会与⟧',
        ],
      ],
    },
  ],
};

export const rule: Rule = {
  id: 'missing-title',
  severity: 'information',
  stages: issuedForm,
  check(d, report) {
    // A draft has no masthead, and no title either; what was read as nothing may be the title.
    if (!d.organs.length || ownPartsWith(d, titles).length) return;
    const first = d.paragraphs[0];
    if (!first || mayHaveOne(d, first)) return;
    report({
      ...firstWords(d, first),
      message: say(
        'No title is recognised above the text; what depends on it, such as the titles of annexes, is not checked.',
      ),
    });
  },
};

const titles = those(b => b.kind === 'title' || b.kind === 'unclassified');
const beginning = within(
  ['paragraph'],
  those(b => titleKind(b.pack, b.folded) !== null),
);

const DAMAGED = /\ufffd|\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u;

/** Whether something above the text, or at its start, begins like a title or has damaged letters: others speak of that. */
function mayHaveOne(d: Document, first: Part): boolean {
  const above = d.section.parts.slice(0, d.section.parts.indexOf(first) + 1);
  return (
    above.some(p => p.kind !== 'organ' && (DAMAGED.test(p.block.source) || begins(p))) ||
    paragraphsWith(d, beginning).length > 0
  );
}

/** A title may stand on any line of what was read as one part. */
const begins = ({ block: { source, pack } }: Part): boolean => {
  const lines = source.split('\n');
  return lines.some((_, i) => titleKind(pack, fold(lines.slice(i).join(' '))) !== null);
};
