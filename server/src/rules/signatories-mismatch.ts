import { perLanguage } from '../languages/perLanguage';
import type { Document } from '../letter/letter';
import { rangeOf } from '../letter/ranges';
import { foldPattern } from '../text/fold';
import { paragraphsWith, those, within } from './common/found';
import { requestText } from './common/request';
import { type About, everyStage, type Rule, say } from './types';
import { ON_BEHALF, PERSONS, SENDERS } from './words/persons';

export const about: About = {
  entries: ['BO-04'],
  basis: 'contradiction',
  what: 'The request says “we” and one person signs, or “I” and several do.',
  why: 'A contradiction inside the letter. Letters on behalf of others are left out, as “we” may mean those.',
  fix: 'none',
  examples: [
    { letter: 'en/03', swaps: [['I should be grateful', '⟦We⟧ should be grateful']] },
    { letter: 'fr/01', swaps: [['Je vous serais reconnaissant de', '⟦Nous vous serions⟧ reconnaissants de']] },
    { letter: 'es/01', swaps: [['Agradecería que tuviera', '⟦Agradeceríamos⟧ que tuviera']] },
    { letter: 'ru/01', swaps: [['Был бы признателен', '⟦Будем⟧ признательны']] },
    { letter: 'ar/01', swaps: [['وأرجو ممتنًّا', '⟦ونرجو⟧ ممتنين']] },
    { letter: 'zh/02', swaps: [['谨请将本同文信', '⟦我们⟧谨请将本同文信']] },
  ],
};

export const rule: Rule = {
  id: 'signatories-mismatch',
  severity: 'information',
  stages: everyStage,
  check(d, report) {
    const request = requestText(d);
    const senders = numberOf(d);
    if (!request || !senders || d.kind === 'noteVerbale') return;
    const id = d.request!.part.language;
    const find = (who: 'one' | 'several') => new RegExp(foldPattern(PERSONS[id][who])).exec(request.folded);
    const [right, wrong] = [find(senders), find(senders === 'one' ? 'several' : 'one')];
    if (!wrong || right || paragraphsWith(d, onBehalf).length) return;
    const [first] = d.signatures;
    report({
      ...request.place({ start: wrong.index, end: wrong.index + wrong[0].length }),
      message:
        senders === 'one'
          ? say('The request speaks for several; one person signs.')
          : say('The request speaks for one person; {count} sign.', { count: d.signatures.length }),
      related: [{ ...rangeOf(d.syntax, first!.part), message: say('The signature') }],
    });
  },
};

const onBehalf = within(
  ['paragraph'],
  those(b => onBehalfIn(b.language).test(b.folded)),
);
const onBehalfIn = perLanguage(id => new RegExp(foldPattern(ON_BEHALF[id])));

/** How many persons the letter comes from, where signatures and title say the same; null where that is not certain. */
function numberOf(d: Document): 'one' | 'several' | null {
  const several = d.signatures.length > 1;
  if (!d.signatures.length || d.signatures.some(s => !s.signature.name)) return null;
  if (!d.title) return several ? null : 'one';
  const { part, parts } = d.title;
  if (!parts.sender) return null;
  const sender = part.block.folded.slice(parts.sender.start, parts.sender.end);
  const words = SENDERS[part.language];
  const says = (pattern: string) => new RegExp(foldPattern(pattern)).test(sender);
  if (several) return says(words.several) ? 'several' : null;
  return says(words.one) && !says(words.several) ? 'one' : null;
}
