import { rangeOf } from '../letter/ranges';
import { deletePart } from './common/layout';
import { firstWords } from './common/places';
import { type About, issuedForm, type Rule, say } from './types';

export const about: About = {
  entries: ['SI-03'],
  basis: 'rule',
  what: 'A note verbale is signed.',
  why: 'Editorial Manual, “Communications”: a note verbale comes from the mission and is unsigned.',
  fix: 'review',
  examples: [],
};

export const rule: Rule = {
  id: 'signed-note-verbale',
  severity: 'error',
  stages: issuedForm,
  check(d, report) {
    if (d.kind !== 'noteVerbale') return;
    for (const { part, signature } of d.signatures) {
      if (!signature.marked) continue;
      report({
        ...rangeOf(d.syntax, part),
        message: say('A note verbale is unsigned.'),
        related: d.title
          ? [{ ...firstWords(d, d.title.part), message: say('The title says that this is a note verbale') }]
          : [],
        fixes: [{ title: say('Delete the signature block'), edits: deletePart(d, part) }],
      });
    }
  },
};
