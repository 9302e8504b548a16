import { findDates } from '../languages/dates';
import type { Document } from '../letter/letter';
import { foldedRange } from '../letter/ranges';
import type { Part } from '../syntax/parts/parts';
import { paragraphsOf } from './common/places';
import { LANGUAGE } from './common/told';
import { type About, issuedForm, type Range, type Rule, say } from './types';

export const about: About = {
  entries: ['XL-03'],
  basis: 'contradiction',
  what: 'A figure in a paragraph is another one in another language version.',
  why: 'Figures are copied, not translated; where a paragraph has a figure that the other version has not, and lacks one of its own, one of the two is mistyped.',
  fix: 'none',
  examples: [
    { letter: 'fr/61', other: 'en/61', swaps: [['les 62 incidents', 'les ⟦26⟧ incidents']] },
    { letter: 'zh/61', other: 'fr/61', swaps: [['14 个沿海国', '⟦41⟧ 个沿海国']] },
    { letter: 'ar/61', other: 'fr/61', swaps: [['62 حادثة', '⟦63⟧ حادثة']] },
  ],
};

/** Words of size make other figures of the same number: “35,000” is 3.5 of a larger unit in Chinese. */
const SCALE =
  /[万亿]|\b(?:hundred|thousand|million|billion|mille|cent|milliard|mil|cien|ciento|millon|тыс|сот|миллион|млн|миллиард|млрд)|(?:الف|الاف|مليون|ملايين|مليار)/;

interface Figure extends Range {
  readonly value: string;
}

/** The figures of a paragraph, without those of dates, of symbols and of references to notes. */
function figures(part: Part): Figure[] {
  const { folded, pack } = part.block;
  const dates = findDates(pack, folded);
  return [
    ...folded.matchAll(/(?<![a-zа-яء-ي\d/.-])\d{1,3}(?:[ .,]\d{3})+(?![\d/])|(?<![a-zа-яء-ي\d/.,-])\d{2,6}(?![\d/-])/g),
  ]
    .filter(m => !dates.some(s => s.start <= m.index && m.index < s.end))
    .map(m => ({ start: m.index, end: m.index + m[0].length, value: m[0].replace(/\D/g, '') }));
}

/** Those of a list that another one has not, each as often as it has it more often. */
function without(list: readonly Figure[], other: readonly Figure[]): Figure[] {
  const left = other.map(f => f.value);
  return list.filter(f => {
    const at = left.indexOf(f.value);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const texts = (d: Document) => [
  ...paragraphsOf(d),
  ...d.annexes.flatMap(a => a.section.parts.filter(p => p.kind === 'paragraph')),
];

export const rule: Rule = {
  id: 'figures-differ-in-versions',
  severity: 'warning',
  stages: issuedForm,
  compare(d, other, report) {
    const [own, its] = [texts(d), texts(other)];
    if (own.length !== its.length) return;
    own.forEach((part, i) => {
      const there = its[i]!;
      if (SCALE.test(part.block.folded) || SCALE.test(there.block.folded)) return;
      const [a, b] = [figures(part), figures(there)];
      const [more] = without(a, b);
      const [lacks] = without(b, a);
      // A number that is written in words in one version is no contradiction: each must have one that the other has not.
      if (!more || !lacks || without(a, b).length > 1 || without(b, a).length > 1) return;
      if (more.value.length !== lacks.value.length) return;
      report({
        ...foldedRange(d.syntax, part, more),
        message: say('Here the figure is {own}; in the version in {language} it is {other}.', {
          own: part.block.quote(more),
          other: there.block.quote(lacks),
          language: LANGUAGE[other.language],
        }),
      });
    });
  },
};
