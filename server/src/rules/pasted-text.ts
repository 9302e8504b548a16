import { cleanUp } from '../cleanUp/cleanUp';
import { tracesOf } from '../cleanUp/traces';
import type { Document } from '../letter/letter';
import { type About, type Edit, type Fix, type Rule, say } from './types';

export const about: About = {
  entries: ['PR-01', 'PR-02', 'PR-03', 'PR-04', 'PR-05', 'PR-06', 'PR-08'],
  basis: 'observation',
  what: 'A text that was pasted from a PDF has its running headers, page numbers or broken lines.',
  why: 'They interrupt sentences and are printed with the letter. An issued document has them rightly, so that nothing is said there.',
  fix: 'review',
  examples: [
    {
      letter: 'en/22',
      stage: 'manuscript',
      swaps: [['Not everything has worked.', '⟦3/4⟧\n\nNot everything has worked.']],
    },
    {
      letter: 'zh/22',
      stage: 'manuscript',
      swaps: [['学员们商定建立', '⟦3/4⟧\n\n学员们商定建立']],
    },
  ],
};

export const rule: Rule = {
  id: 'pasted-text',
  severity: 'information',
  stages: ['draft', 'manuscript'],
  check(d, report) {
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
      fixes: [fixOf(d)],
    });
  },
};

/** The edits are worked out when they are asked for: that takes as long as everything else. */
function fixOf(d: Document): Fix {
  let edits: readonly Edit[] | undefined;
  return {
    title: say('Clean up pasted text'),
    get edits() {
      edits ??= cleanUp(d).edits;
      return edits;
    },
  };
}
