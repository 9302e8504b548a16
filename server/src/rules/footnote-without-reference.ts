import { duplicateNotes } from './common/noteNumbers';
import { labelOf } from './common/places';
import { type About, everyStage, type Rule, say } from './types';

export const about: About = {
  entries: ['FN-02'],
  basis: 'contradiction',
  what: 'Nothing in the text refers to a footnote.',
  why: 'Nothing leads a reader to the note; the reference was lost, or the note was left over.',
  fix: 'none',
  examples: [
    {
      letter: 'fr/22',
      swaps: [
        [
          'Représentante permanente\n',
          'Représentante permanente\n\n__________________\n⟦¹⟧ Voir le document A/78/1 pour plus de détails.\n',
        ],
      ],
    },
    {
      letter: 'es/03',
      swaps: [
        ['             2   Evaluación', '             ⟦2⟧   Evaluación'],
        ['grado de desertificación2 y', 'grado de desertificación y'],
      ],
    },
    {
      letter: 'ru/03',
      swaps: [
        ['               2  A/RES', '               ⟦2⟧  A/RES'],
        ['сохранения ледников2, и', 'сохранения ледников, и'],
      ],
    },
    {
      letter: 'ar/03',
      swaps: [
        ['          \u202b)\u202a (1\u202cانظر', '          \u202b⟦)\u202a (1⟧\u202cانظر'],
        ['األمم المتحدة)\u202a .(1\u202cوهو', 'األمم المتحدة. وهو'],
      ],
    },
    {
      letter: 'zh/03',
      swaps: [
        ['               1 缔约方', '               ⟦1⟧ 缔约方'],
        ['部长出席了会议。1 会议', '部长出席了会议。会议'],
      ],
    },
  ],
};

export const rule: Rule = {
  id: 'footnote-without-reference',
  severity: 'error',
  stages: everyStage,
  check(d, report) {
    // The reference to the second of two notes with one number has the number it should have.
    const twice = new Set(duplicateNotes(d).map(n => n.again.note));
    for (const note of d.footnotes) {
      if (twice.has(note)) continue;
      // Letters mark the notes of tables, where a label glued to a word cannot be told from it.
      if (note.references.length || !/^(?:\d+|\*+)$/.test(note.label)) continue;
      report({
        ...labelOf(d, note.part),
        message: say('Nothing refers to footnote {label}.', { label: note.label }),
      });
    }
  },
};
