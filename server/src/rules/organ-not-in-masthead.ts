import { rangeOf, requestRange } from '../letter/ranges';
import { insertAfter } from './layout';
import { issuedForm, type Rule, say } from './types';
import { mastheadOrgans, organNames } from './words';

export const rule: Rule = {
  id: 'organ-not-in-masthead',
  severity: 'error',
  stages: issuedForm,
  summary: 'The request names an organ that the masthead does not list.',
  source: 'A contradiction inside the letter.',
  check(d, report) {
    // A letter printed without its masthead contradicts nothing.
    if (!d.request || !d.organs.length) return;
    const { part, request } = d.request;
    const listed = mastheadOrgans(d);
    for (const organ of request.organs) {
      if (listed.includes(organ) || d.organs.some(o => o.organ === organ)) continue;
      const mention = request.mentions.find(m => m.organ === organ)!;
      report({
        ...requestRange(d.syntax, part, request, mention),
        message: say('The request names the {organ}; the masthead does not list it.', { organ: organNames([organ]) }),
        related: [{ ...rangeOf(d.syntax, d.organs[0]!.part), message: say('The organs of the masthead') }],
        fixes: [
          {
            title: say('Add the organ to the masthead'),
            edits: [insertAfter(d, d.organs.at(-1)!.part, [part.block.pack.pack.organs[organ].name], false, true)],
          },
        ],
      });
    }
  },
};
