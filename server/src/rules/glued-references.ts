import { gluedReferences } from './common/footnotes';
import { type About, everyStage, type Rule, say } from './types';

export const about: About = {
  entries: ['FN-07'],
  basis: 'rule',
  what: 'The references to two footnotes stand side by side without a comma.',
  why: 'Editorial Manual, Footnotes: several references at one place are parted by a comma; otherwise 1 and 2 read as 12.',
  fix: 'review',
  examples: [
    {
      letter: 'zh/53',
      swaps: [
        ['没有防波堤。1', '没有防波堤。'],
        ['最廉价的屏障，2', '最廉价的屏障。⟦12⟧'],
      ],
    },
    {
      letter: 'es/32',
      swaps: [
        ['antipersonal1', 'antipersonal'],
        ['objetivos2.', 'objetivos.⟦12⟧'],
      ],
    },
  ],
};

export const rule: Rule = {
  id: 'glued-references',
  severity: 'information',
  stages: everyStage,
  check(d, report) {
    for (const { start, end, first, second } of gluedReferences(d)) {
      const typed = d.syntax.text.slice(start, end);
      const text = `${typed[0]}, ${typed[1]}`;
      report({
        start,
        end,
        message: say('There is no footnote {label}; footnotes {first} and {second} are meant, which a comma parts.', {
          label: `${first}${second}`,
          first,
          second,
        }),
        fixes: [{ title: say('Insert a comma'), edits: [{ start, end, text }] }],
      });
    }
  },
};
