import { rangeOf } from '../letter/ranges';
import { type About, issuedForm, type Rule, say } from './types';

export const about: About = {
  entries: ['MH-10'],
  basis: 'rule',
  what: 'The masthead lists the Security Council before the General Assembly.',
  why: 'Editorial Manual, “Mastheads and cover pages”: all organs are listed; in every letter read the General Assembly comes first.',
  fix: 'safe',
  examples: [
    {
      letter: 'en/01',
      swaps: [
        ['General Assembly\nSecurity Council', 'Security Council\n⟦General Assembly⟧'],
        ['General Assembly\nSeventy-eighth session', 'Seventy-eighth session'],
        ['Security Council\nSeventy-ninth year', 'Seventy-ninth year'],
      ],
    },
    {
      letter: 'zh/01',
      swaps: [
        ['大　会\n安全理事会', '安全理事会\n⟦大　会⟧'],
        ['大　会\t\t安全理事会\n', ''],
      ],
    },
  ],
};

export const rule: Rule = {
  id: 'organs-out-of-order',
  severity: 'warning',
  stages: issuedForm,
  check(d, report) {
    const title = d.title?.part.runs[0]?.line;
    if (title === undefined || d.organs.length !== 2 || d.organs[1]!.part.runs[0]!.line >= title) return;
    const [council, assembly] = d.organs;
    // Of two columns a page set from right to left gives the left one first, and nothing tells that they were two.
    if (council!.organ !== 'SC' || assembly!.organ !== 'GA' || assembly!.part.block.pack.pack.dir === 'rtl') return;
    const [first, second] = [rangeOf(d.syntax, council!.part), rangeOf(d.syntax, assembly!.part)];
    const { text, lines } = d.syntax;
    const column = ({ start }: { start: number }, { line }: { line: number }) => start - lines[line]!.start;
    const [a, b] = [council!.part.runs[0]!, assembly!.part.runs[0]!];
    // One below the other; what stands in a block at the right between them does not count.
    const between = text.slice(first.end, second.start).replace(/ {3}[^\n]*|\t[^\n]*/g, '');
    if (a.line >= b.line || between.trim() || Math.abs(column(first, a) - column(second, b)) > 4) return;
    report({
      ...second,
      message: say('The General Assembly comes before the Security Council.'),
      related: [{ ...first, message: say('The organ before it') }],
      fixes: [
        {
          title: say('Put the General Assembly first'),
          edits: [
            { ...first, text: text.slice(second.start, second.end) },
            { ...second, text: text.slice(first.start, first.end) },
          ],
          preferred: true,
        },
      ],
    });
  },
};
