import { rangeOf, requestRange } from '../letter/ranges';
import { organInRequest, organsNotRequested } from './common/requestOrgans';
import { organNames } from './common/words';
import { issuedForm, type Rule, say } from './types';

export const rule: Rule = {
  id: 'organ-not-requested',
  severity: 'error',
  stages: issuedForm,
  summary: 'The masthead lists an organ that the request does not name.',
  source: 'A contradiction inside the letter.',
  check(d, report) {
    for (const organ of organsNotRequested(d)) {
      const { part, request } = d.request!;
      report({
        ...requestRange(d.syntax, part, request, request.mentions.at(-1)!),
        message: say('The masthead lists {organ}; the request names only {named}.', {
          organ: organNames([organ]),
          named: organNames(request.organs),
        }),
        related: [
          {
            ...rangeOf(d.syntax, d.organs.find(o => o.organ === organ)!.part),
            message: say('The organ in the masthead'),
          },
        ],
        fixes: [{ title: say('Add the organ to the request'), edits: [organInRequest(d, organ)] }],
      });
    }
  },
};
