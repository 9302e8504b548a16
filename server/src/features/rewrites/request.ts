import { wrongCount } from '../../rules/common/annexCount';
import { annexLeftOut } from '../../rules/common/annexLeftOut';
import { organsNotInMasthead } from '../../rules/common/mastheadOrgans';
import { withoutOrgan } from '../../rules/common/requestOrgans';
import { say } from '../../rules/types';
import { hasBoth, itemsStep, organsStep } from './fromMasthead';
import type { Rewrite } from './rewrite';
import { inSteps, type Step } from './steps';

export const rewrite: Rewrite = {
  name: 'request',
  title: say('Write the request anew from the masthead and the annexes'),
  nothing: say('Nothing to do: the request agrees with the masthead and the annexes.'),
  concerns: d => [...d.organs.map(o => o.part), d.agenda?.part, d.request?.part],
  edits: d =>
    hasBoth(d) ? inSteps(d, [organsStep, organsStep, furtherOrgan, furtherOrgan, itemsStep, annexesStep]) : null,
};

/** An organ that the masthead does not list goes, and its items with it. */
const furtherOrgan: Step = d => {
  const [organ] = organsNotInMasthead(d);
  return organ ? withoutOrgan(d, organ) : [];
};

/** The request speaks of the annexes that there are. */
const annexesStep: Step = d => {
  const wrong = wrongCount(d);
  if (wrong) return wrong.edits;
  const left = annexLeftOut(d);
  if (!left) return [];
  return left.words === null ? null : [{ start: left.at.end, end: left.at.end, text: left.words }];
};
