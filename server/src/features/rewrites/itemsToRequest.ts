import { say } from '../../rules/types';
import { hasBoth, itemsStep, organsStep } from './fromMasthead';
import type { Rewrite } from './rewrite';
import { inSteps } from './steps';

export const rewrite: Rewrite = {
  name: 'itemsToRequest',
  title: say('Copy the organs and agenda items of the masthead into the request'),
  nothing: say('Nothing to do: the request names the organs and agenda items of the masthead.'),
  concerns: d => [...d.organs.map(o => o.part), d.agenda?.part, ...d.agendaTitles, d.request?.part],
  // A masthead lists two organs at the most that a request names besides another.
  edits: d => (hasBoth(d) ? inSteps(d, [organsStep, organsStep, itemsStep]) : null),
};
