import type { Document } from '../letter/letter';
import { rangeOf } from '../letter/ranges';
import { fold, foldPattern } from '../text/fold';
import { requestText } from './common/request';
import { senderOf } from './common/senderWords';
import { type About, everyStage, type Rule, say } from './types';
import { GENDERS } from './words/genders';

export const about: About = {
  entries: ['RQ-10'],
  basis: 'contradiction',
  what: 'The author of the request is a man by one word and a woman by the office, as in « reconnaissant » over “la Représentante permanente”.',
  why: 'A contradiction inside the letter, often left from another letter.',
  fix: 'review',
  examples: [
    { letter: 'ar/31', swaps: [['وأرجو ممتنة تعميم', 'وأرجو ⟦ممتنا⟧ تعميم']] },
    { letter: 'es/02', swaps: [['reconocido', '⟦reconocida⟧']] },
    { letter: 'fr/23', swaps: [['obligée', '⟦obligé⟧']] },
  ],
};

export const rule: Rule = {
  id: 'author-gender',
  severity: 'hint',
  stages: everyStage,
  check(d, report) {
    const [signature] = d.signatures;
    const request = requestText(d);
    if (!request || !signature || d.signatures.length > 1 || d.kind === 'noteVerbale') return;
    const { language } = d.request!.part;
    const words = GENDERS[language];
    if (!words || signature.part.language !== language) return;
    const gender = genderOf(d, new RegExp(foldPattern(words.woman)), new RegExp(foldPattern(words.man)));
    if (!gender) return;
    for (const [herself, himself] of words.pairs) {
      const [right, wrong] = gender === 'woman' ? [herself, himself] : [himself, herself];
      const m = new RegExp(`(?<!\\p{L})${fold(wrong)}(?!\\p{L})`, 'u').exec(request.folded);
      if (!m) continue;
      const range = request.place({ start: m.index, end: m.index + m[0].length });
      report({
        ...range,
        message: say('“{word}” does not go with who signs.', { word: wrong }),
        related: [{ ...rangeOf(d.syntax, signature.part), message: say('The signature') }],
        fixes: [{ title: say('Change it to “{words}”', { words: right }), edits: [{ ...range, text: right }] }],
      });
    }
  },
};

/** What the title and the signature say of the author; null where they say nothing or not the same. */
function genderOf(d: Document, woman: RegExp, man: RegExp): 'woman' | 'man' | null {
  const texts = d.signatures[0]!.signature.posts.map(fold);
  const sender = d.title && senderOf(d.title.part, d.title.parts);
  if (sender) texts.push(sender);
  const [women, men] = [woman, man].map(p => texts.some(t => p.test(t)));
  return women === men ? null : women ? 'woman' : 'man';
}
