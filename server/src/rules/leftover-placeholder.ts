import { foldedRange } from '../letter/ranges';
import type { Part } from '../syntax/parts/parts';
import { type About, everyStage, type Rule, say } from './types';

export const about: About = {
  entries: ['BO-03'],
  basis: 'convention',
  what: 'A placeholder was left in the text.',
  why: 'What stands in for a word is replaced before the letter is sent.',
  fix: 'none',
  examples: [
    { letter: 'en/22', swaps: [['(Signed) Salim bin Nasser Al-Hinai', '(Signed) ⟦[Name]⟧']] },
    { letter: 'fr/22', swaps: [['La ville de Brno a', 'La ville de ⟦[nom]⟧ a']] },
    { letter: 'es/22', swaps: [['el 29 de septiembre de 2022', 'el ⟦[fecha]⟧']] },
    { letter: 'ru/22', swaps: [['В марте 2024 года в', 'В ⟦[дата]⟧ в']] },
    { letter: 'ar/22', swaps: [['بنسبة 14 في المائة', 'بنسبة ⟦[رقم]⟧ في المائة']] },
    { letter: 'zh/01', swaps: [['约120名官员', '约⟦【 】⟧名官员']] },
  ],
};

export const rule: Rule = {
  id: 'leftover-placeholder',
  severity: 'warning',
  stages: everyStage,
  check(d, report) {
    for (const part of d.syntax.parts) {
      if (part.kind === 'pageFurniture' || part.kind === 'originalTag' || part.kind === 'table') continue;
      for (const m of part.block.matches(part.block.pack.placeholder, 'folded')) {
        if (isMeant(part, m[0])) continue;
        const found = { start: m.index, end: m.index + m[0].length };
        report({
          ...foldedRange(d.syntax, part, found),
          // The text of an annex is its author's.
          severity: part.annexed ? 'hint' : 'warning',
          message: say('A placeholder was left in the text: {words}', { words: part.block.quote(found) }),
        });
      }
    }
  },
};

/** What looks like a placeholder and is none: an omission, the line on which a draft is signed. */
function isMeant(part: Part, words: string): boolean {
  return words === '[...]' || (part.kind === 'signature' && words.startsWith('_'));
}
