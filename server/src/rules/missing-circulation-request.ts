import { rangeOf } from '../letter/ranges';
import { insertAfter } from './layout';
import { issuedForm, type Rule, say } from './types';
import { mastheadOrgans, requestSentence } from './words';

export const rule: Rule = {
  id: 'missing-circulation-request',
  severity: 'warning',
  stages: issuedForm,
  summary: 'The letter does not ask to be circulated.',
  source: 'Editorial Manual, “Communications”: a communication is circulated at the request of its sender.',
  check(d, report) {
    if (!d.title || d.request || !d.paragraphs.length) return;
    const { part, parts } = d.title;
    // Letters of the Secretary-General and of presidents ask for nothing.
    if (!parts.sender || part.block.pack.institution.test(part.block.folded.slice(parts.sender.start))) return;
    const last = d.paragraphs.at(-1)!;
    report({
      ...rangeOf(d.syntax, part),
      message: say('The letter does not ask to be circulated as a document.'),
      fixes: [
        {
          title: say('Insert the request for circulation'),
          edits: [
            insertAfter(
              d,
              last,
              [requestSentence(d.language, d, mastheadOrgans(d), d.agenda?.line.items.map(i => i.id) ?? [])],
              true,
            ),
          ],
          preferred: true,
        },
      ],
    });
  },
};
