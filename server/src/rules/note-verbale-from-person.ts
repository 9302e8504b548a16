import { foldedRange } from '../letter/ranges';
import { firstWords } from './common/places';
import { changedSender, senderOf } from './common/senderWords';
import { issuedForm, type Rule, say } from './types';
import { PERSON } from './words/persons';

export const rule: Rule = {
  id: 'note-verbale-from-person',
  severity: 'error',
  stages: issuedForm,
  summary: 'The title names a person as the sender of a note verbale.',
  source: 'Editorial Manual, “Communications”: a note verbale comes from the permanent mission.',
  check(d, report) {
    const sender = d.title && senderOf(d.title.part, d.title.parts);
    if (!d.title || !sender || d.title.parts.kind !== 'noteVerbale') return;
    const found = PERSON[d.title.part.language].find(([person]) => person.test(sender));
    if (!found) return;
    const [person, mission] = found;
    report({
      ...foldedRange(d.syntax, d.title.part, d.title.parts.sender!),
      // Older documents have it.
      severity: d.stage === 'issued' ? 'warning' : 'error',
      message: say('A note verbale comes from the Permanent Mission, not from a person.'),
      related: [{ ...firstWords(d, d.title.part), message: say('The title says that this is a note verbale') }],
      fixes:
        mission === null
          ? []
          : [{ title: say('Name the mission'), edits: changedSender(d, person, mission), preferred: true }],
    });
  },
};
