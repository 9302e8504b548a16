import { labelOf } from './common/places';
import { everyStage, type Rule, say } from './types';

export const rule: Rule = {
  id: 'footnote-without-reference',
  severity: 'error',
  stages: everyStage,
  summary: 'Nothing in the text refers to a footnote.',
  source: 'A contradiction inside the letter.',
  check(d, report) {
    for (const note of d.footnotes) {
      // Letters mark the notes of tables, where a label glued to a word cannot be told from it.
      if (note.references.length || !/^(?:\d+|\*+)$/.test(note.label)) continue;
      report({
        ...labelOf(d, note.part),
        message: say('Nothing refers to footnote {label}.', { label: note.label }),
      });
    }
  },
};
