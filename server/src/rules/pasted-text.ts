import { cleanUp } from '../cleanUp/cleanUp';
import { tracesOf } from '../cleanUp/traces';
import { fixLater } from './common/fixLater';
import { type About, type Rule, say } from './types';

export const about: About = {
  entries: ['PR-01', 'PR-02', 'PR-03', 'PR-04', 'PR-05', 'PR-06', 'PR-08'],
  basis: 'observation',
  what: 'A text that was pasted from a PDF has its running headers, page numbers or broken lines.',
  why: 'They interrupt sentences and are printed with the letter. An issued document has them rightly, so that nothing is said there.',
  fix: 'review',
  examples: [
    { letter: 'fr/22', swaps: [['Le Parlement tchèque s’est', '⟦3/4⟧\n\nLe Parlement tchèque s’est']] },
    { letter: 'ru/22', swaps: [['Мы не считаем', '⟦3/4⟧\n\nМы не считаем']] },
  ],
};

export const rule: Rule = {
  id: 'pasted-text',
  severity: 'information',
  stages: ['draft', 'manuscript'],
  check(d, report) {
    // Whatever the stage is said to be, with its symbol it is a copy of the issued document.
    if (d.symbols.length) return;
    const { page, broken } = tracesOf(d);
    const first = page[0] ?? broken;
    if (first === null || first === undefined) return;
    const { start, end } = d.syntax.lines[first]!;
    const line = d.syntax.text.slice(start, end);
    report({
      start: start + line.length - line.trimStart().length,
      end: start + line.trimEnd().length,
      message: page.length
        ? say('This text looks pasted from a PDF: lines of its pages stand in it ({count}).', { count: page.length })
        : say('This text looks pasted from a PDF: its paragraphs are broken into lines.'),
      fixes: [fixLater(say('Clean up pasted text'), () => cleanUp(d).edits)],
    });
  },
};
