import { annexLeftOut } from './common/annexLeftOut';
import { annexWords, span } from './common/places';
import { everyStage, type Rule, say } from './types';

export const rule: Rule = {
  id: 'annex-not-in-request',
  severity: 'warning',
  stages: everyStage,
  summary: 'There is an annex, and the request asks for the letter alone.',
  source: 'A contradiction inside the letter.',
  check(d, report) {
    const found = annexLeftOut(d);
    if (!found) return;
    const { at, annexes, words } = found;
    const { word, number } = annexWords(d, annexes[0]!);
    report({
      ...at,
      message:
        annexes.length === 1
          ? say('There is an annex; the request covers only the letter.')
          : say('There are {count} annexes; the request covers only the letter.', { count: annexes.length }),
      related: [{ ...span(word, number), message: say('The annex') }],
      fixes: words
        ? [
            {
              title: say('Insert “{words}”', { words: words.trim() }),
              edits: [{ start: at.end, end: at.end, text: words }],
              preferred: true,
            },
          ]
        : [],
    });
  },
};
