import { annexLeftOut } from './common/annexLeftOut';
import { annexWords, span } from './common/places';
import { type About, everyStage, type Rule, say } from './types';

export const about: About = {
  entries: ['RQ-04'],
  basis: 'contradiction',
  what: 'There is an annex, and the request asks for the letter alone.',
  why: 'The request contradicts the letter: taken at its word, only the letter would be circulated and its annex would not.',
  fix: 'safe',
  examples: [
    { letter: 'en/37', swaps: [['the present letter and its annexes could', '⟦the present letter⟧ could']] },
    { letter: 'fr/21', swaps: [['la présente lettre et son annexe', '⟦la présente lettre⟧']] },
    { letter: 'es/52', swaps: [['la presente carta y de su anexo', '⟦la presente carta⟧']] },
    { letter: 'ru/02', swaps: [['настоящее письмо и приложение к нему', '⟦настоящее письмо⟧']] },
    { letter: 'ar/01', swaps: [['هذه الرسالة ومرفقها بوصفهما', '⟦هذه الرسالة⟧ بوصفها']] },
    { letter: 'zh/01', swaps: [['本函及其附件作为', '⟦本函⟧作为']] },
  ],
};

export const rule: Rule = {
  id: 'annex-not-in-request',
  severity: 'warning',
  stages: everyStage,
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
