import { ofPattern } from './common/characters';
import type { Find } from './common/found';
import { inOwnText, reportHabit } from './common/habits';
import { type About, everyStage, type Rule, say } from './types';
import { IZE, SPELLINGS } from './words/spelling';

export const about: About = {
  entries: ['TY-14'],
  basis: 'rule',
  what: 'English words are spelled otherwise than in United Nations documents.',
  why: 'The Editorial Manual has organization, programme, labour and centre. Names keep their own spelling.',
  fix: 'review',
  onlyIn: 'en',
  examples: [
    { letter: 'en/22', swaps: [['Not everything has worked.', 'The ⟦organisation⟧ of the program has helped.']] },
  ],
};

export const rule: Rule = {
  id: 'other-spelling',
  severity: 'information',
  stages: everyStage,
  check(d, report) {
    if (d.language !== 'en') return;
    const found = inOwnText(d, others).filter(f => !isQuoted(d.syntax.text, f.start));
    const [first] = found;
    if (!first) return;
    const words = [...new Set(found.map(f => f.text))];
    const args = { right: right(first.text)!, wrong: first.text, count: words.length - 1 };
    reportHabit(report, found, text => right(text)!, {
      message:
        words.length > 1
          ? say('United Nations spelling: “{right}”, not “{wrong}”, and {count} more words in the letter.', args)
          : say('United Nations spelling: “{right}”, not “{wrong}”.', args),
      title: say('Write the spelling of the United Nations in the letter'),
    });
  },
};

/** Words in small letters; with a capital they may be names. */
const WORD = ofPattern(
  /(?<![\p{L}\p{N}’'@/.-]|computer |software )[a-z]+(?:-operat[a-z]+|-ordinat[a-z]+)?(?![\p{L}\p{N}@/-]|\.\p{L})/gu,
  'en',
);
const others: Find<RegExpExecArray> = block => WORD(block).filter(m => right(m[0]));
const ISE = new RegExp(`^((?:de|re|un|dis|over|under)?(?:${IZE.join('|')}))is(e[sd]?|ing|ations?|ational|ers?)$`);

/** How the United Nations spells a word; null where it is right or not known. */
function right(word: string): string | null {
  const ise = word.includes('is') && ISE.exec(word);
  if (ise) return `${ise[1]}iz${ise[2]}`;
  if (Object.hasOwn(SPELLINGS, word)) return SPELLINGS[word]!;
  for (let n = word.length; n > 4; n--) {
    const head = `${word.slice(0, n)}-`;
    if (Object.hasOwn(SPELLINGS, head)) return SPELLINGS[head]! + word.slice(n);
  }
  return null;
}

/** Whether a quotation is open at an offset of the text. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 400), at);
  return /["“][^"”]*$/.test(before.slice(before.lastIndexOf('\n\n') + 1));
}
