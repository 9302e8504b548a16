import { wrongCount } from './common/annexCount';
import { annexWords, span } from './common/places';
import { everyStage, type Message, type Rule, say } from './types';

type WrongCount = NonNullable<ReturnType<typeof wrongCount>>;

export const rule: Rule = {
  id: 'annex-count-mismatch',
  severity: 'warning',
  stages: everyStage,
  summary: 'The request speaks of one annex or of several; there are more or fewer.',
  source: 'A contradiction inside the letter.',
  check(d, report) {
    const wrong = wrongCount(d);
    if (!wrong) return;
    const { at, annexes, edits } = wrong;
    const count = annexes.length;
    report({
      ...at,
      message: messageFor(wrong),
      related: annexes.map(a => {
        const { word, number } = annexWords(d, a);
        return { ...span(word, number), message: say('An annex') };
      }),
      fixes: edits
        ? [
            {
              title: count === 1 ? say('Speak of one annex') : say('Speak of {count} annexes', { count }),
              edits,
              preferred: true,
            },
          ]
        : [],
    });
  },
};

function messageFor({ too, mention: { least, exact }, annexes: { length: count } }: WrongCount): Message {
  if (too === 'few')
    return least === 1
      ? say('The request speaks of one annex; there are {count}.', { count })
      : say('The request speaks of {number} annexes; there are {count}.', { number: least, count });
  return exact
    ? say('The request speaks of {number} annexes; there is only one.', { number: least })
    : say('The request speaks of several annexes; there is only one.');
}
