import { rangeOf } from '../letter/ranges';
import { deletePart } from './common/layout';
import { firstWords } from './common/places';
import { issuedForm, type Rule, say } from './types';

export const rule: Rule = {
  id: 'signed-note-verbale',
  severity: 'error',
  stages: issuedForm,
  summary: 'A note verbale is signed.',
  source: 'Editorial Manual, “Communications”: a note verbale comes from the mission and is unsigned.',
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
