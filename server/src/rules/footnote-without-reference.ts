import { gluedReferences } from './common/footnotes';
import { duplicateNotes } from './common/noteNumbers';
import { labelOf } from './common/places';
import { type About, everyStage, type Rule, say } from './types';

export const about: About = {
  entries: ['FN-02'],
  basis: 'contradiction',
  what: 'Nothing in the text refers to a footnote.',
  why: 'A contradiction inside the letter.',
  fix: 'none',
  examples: [],
};

export const rule: Rule = {
  id: 'footnote-without-reference',
  severity: 'error',
  stages: everyStage,
  check(d, report) {
    // The reference to the second of two notes with one number has the number it should have.
    const twice = new Set(duplicateNotes(d).map(n => n.again.note));
    const glued = new Set(gluedReferences(d).flatMap(g => [String(g.first), String(g.second)]));
    for (const note of d.footnotes) {
      if (twice.has(note) || glued.has(note.label)) continue;
      // Letters mark the notes of tables, where a label glued to a word cannot be told from it.
      if (note.references.length || !/^(?:\d+|\*+)$/.test(note.label)) continue;
      report({
        ...labelOf(d, note.part),
        message: say('Nothing refers to footnote {label}.', { label: note.label }),
      });
    }
  },
};
