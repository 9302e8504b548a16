import { wrongCount } from './common/annexCount';
import { annexWords, span } from './common/places';
import { type About, everyStage, type Message, type Rule, say } from './types';

type WrongCount = NonNullable<ReturnType<typeof wrongCount>>;

export const about: About = {
  entries: ['RQ-06'],
  basis: 'contradiction',
  what: 'The request speaks of one annex or of several; there are more or fewer.',
  why: 'The request contradicts the annexes that follow. What it does not name might be left out of the document.',
  fix: 'safe',
  examples: [
    { letter: 'en/01', swaps: [['and its annex to be issued', 'and ⟦its annexes⟧ to be issued']] },
    { letter: 'fr/07', swaps: [['et de ses annexes comme', 'et de ⟦son annexe⟧ comme']] },
    { letter: 'es/07', swaps: [['y sus dos anexos se', 'y ⟦su anexo⟧ se']] },
    { letter: 'ru/07', swaps: [['и приложения к нему были', 'и ⟦приложение⟧ к нему были']] },
    { letter: 'ar/07', swaps: [['الرسالة ومرفقيها بوصفها', 'الرسالة ⟦ومرفقها⟧ بوصفهما']] },
    { letter: 'zh/26', swaps: [['其三份附件', '⟦其两份附件⟧']] },
  ],
};

export const rule: Rule = {
  id: 'annex-count-mismatch',
  severity: 'warning',
  stages: everyStage,
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
