import { packs } from '../languages/compiled';
import { markAndName, markedIn, markLanguage } from './common/marks';
import { type About, issuedForm, type Rule, say } from './types';

export const about: About = {
  entries: ['SI-09'],
  basis: 'observation',
  what: 'The mark “(Signed)” is in another language than the letter.',
  why: 'Each version of a letter has the mark in its own language, and the Chinese one behind the name; observed in the letters read.',
  fix: 'safe',
  examples: [
    { letter: 'en/01', swaps: [['(Signed)', '⟦(Firmado)⟧']] },
    { letter: 'fr/22', swaps: [['(Signé)', '⟦(Signed)⟧']] },
    { letter: 'es/31', swaps: [['(Firmado) Nilda', '⟦(Signed)⟧ Nilda']] },
    { letter: 'ru/38', swaps: [['(Подпись)', '⟦(Signed)⟧']] },
    { letter: 'ar/08', swaps: [['(توقيع)', '⟦(Signed)⟧']] },
    { letter: 'zh/21', swaps: [['萨蒂延德拉·武尼瓦卡(签名)', '⟦(Signed)⟧ 萨蒂延德拉·武尼瓦卡']] },
  ],
};

export const rule: Rule = {
  id: 'foreign-signature-mark',
  severity: 'warning',
  stages: issuedForm,
  check(d, report) {
    // The signature in an annex may be in the language of the annex.
    for (const signed of d.signatures) {
      const places = markAndName(d, signed);
      if (!places) continue;
      const { start, end } = places.mark;
      const typed = d.syntax.text.slice(start, end);
      const id = markLanguage(typed);
      if (!id || id === d.language || signed.signature.posts.length === 0) continue;
      // The whole letter may be in another language than its masthead.
      if (d.paragraphs.some(p => p.language === id)) continue;
      const { marker } = packs[d.language].signature;
      const edits = markedIn(d, d.language, places);
      report({
        start,
        end,
        message: say('The mark is “{mark}” in the language of the letter, not “{typed}”.', { mark: marker, typed }),
        fixes: edits ? [{ title: say('Change it to “{words}”', { words: marker }), edits, preferred: true }] : [],
      });
    }
  },
};
