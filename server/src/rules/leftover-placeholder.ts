import { foldedRange } from '../letter/ranges';
import type { Block } from '../syntax/parts/block';
import { allMatches } from '../text/allMatches';
import { partsWith, without } from './common/found';
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
    for (const part of partsWith(d, placeholders)) {
      for (const found of part.block.learned(placeholders)) {
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

const placeholders = without(['pageFurniture', 'originalTag', 'table'], block =>
  allMatches(block.pack.placeholder, block.folded)
    .filter(m => !isMeant(block, m[0]))
    .map(m => ({ start: m.index, end: m.index + m[0].length })),
);

/** What looks like a placeholder and is none: an omission, the line on which a draft is signed. */
function isMeant({ kind }: Block, words: string): boolean {
  return words === '[...]' || (kind === 'signature' && words.startsWith('_'));
}
