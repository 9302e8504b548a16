import { rangeOf } from '../letter/ranges';
import { insertedAgenda, organWithoutItems } from './common/insertedAgenda';
import { organNames } from './common/words';
import { issuedForm, type Rule, say } from './types';

export const rule: Rule = {
  id: 'missing-agenda-items',
  severity: 'error',
  stages: issuedForm,
  summary: 'The masthead names the General Assembly or the Economic and Social Council but no agenda item.',
  source: 'Editorial Manual, “Communications”: documents of these organs are issued under agenda items.',
  check(d, report) {
    const organ = organWithoutItems(d);
    if (!organ) return;
    const at = d.agenda?.part ?? d.session?.part ?? d.organs.find(o => o.organ === organ)!.part;
    report({
      ...rangeOf(d.syntax, at),
      // The manual speaks of the Assembly and the Economic and Social Council.
      severity: organ === 'HRC' ? 'warning' : 'error',
      message: say('The masthead has no agenda item; a document of {organ} is issued under one or more.', {
        organ: organNames([organ]),
      }),
      fixes: [{ title: say('Insert the agenda items'), edits: insertedAgenda(d), preferred: true }],
    });
  },
};
