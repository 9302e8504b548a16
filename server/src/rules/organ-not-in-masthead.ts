import { rangeOf, requestRange } from '../letter/ranges';
import { organInMasthead, organsNotInMasthead } from './common/mastheadOrgans';
import { organNames } from './common/words';
import { issuedForm, type Rule, say } from './types';

export const rule: Rule = {
  id: 'organ-not-in-masthead',
  severity: 'error',
  stages: issuedForm,
  summary: 'The request names an organ that the masthead does not list.',
  source: 'A contradiction inside the letter.',
  check(d, report) {
    for (const organ of organsNotInMasthead(d)) {
      const { part, request } = d.request!;
      const mention = request.mentions.find(m => m.organ === organ)!;
      report({
        ...requestRange(d.syntax, part, request, mention),
        message: say('The request names {organ}; the masthead does not list it.', { organ: organNames([organ]) }),
        related: [{ ...rangeOf(d.syntax, d.organs[0]!.part), message: say('The organs of the masthead') }],
        fixes: [{ title: say('Add the organ to the masthead'), edits: [organInMasthead(d, organ)] }],
      });
    }
  },
};
