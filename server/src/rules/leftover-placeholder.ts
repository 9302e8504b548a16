import { foldedRange } from '../letter/ranges';
import { everyStage, type Rule, say } from './types';

export const rule: Rule = {
  id: 'leftover-placeholder',
  severity: 'warning',
  stages: everyStage,
  summary: 'A placeholder was left in the text.',
  source: 'Convention: what stands in for a word is replaced before the letter is sent.',
  check(d, report) {
    for (const part of d.syntax.parts) {
      // A line of underscores is where a draft is signed, and a rule above footnotes.
      if (
        part.kind === 'pageFurniture' ||
        part.kind === 'originalTag' ||
        part.kind === 'signature' ||
        part.kind === 'table'
      )
        continue;
      for (const m of part.block.folded.matchAll(part.block.pack.placeholder)) {
        if (/^\[(?:sic|\.{3}|…)\]$/.test(m[0])) continue;
        report({
          ...foldedRange(d.syntax, part, { start: m.index, end: m.index + m[0].length }),
          message: say('A placeholder was left in the text: {words}', { words: m[0] }),
        });
      }
    }
  },
};
