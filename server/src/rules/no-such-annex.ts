import { foldedRange } from '../letter/ranges';
import { fold } from '../text/fold';
import { certainAnnexes, mayHaveMore } from './common/annexes';
import { type AnnexNumeral, annexNumeralsIn, numeralsIn } from './common/annexNumerals';
import { annexWords, span, textWith } from './common/places';
import { type About, type Fix, issuedForm, type Rule, say } from './types';

export const about: About = {
  entries: ['AN-08'],
  basis: 'contradiction',
  what: 'The text mentions an annex by a number that no annex has.',
  why: 'The text leads a reader to an annex that the letter does not have.',
  fix: 'review',
  examples: [
    { letter: 'en/01', swaps: [['(see annex)', '(see annex ⟦II⟧)']] },
    { letter: 'fr/07', swaps: [['(voir\nannexe II)', '(voir\nannexe ⟦IV⟧)']] },
    { letter: 'es/07', swaps: [['(véase el anexo II)', '(véase el anexo ⟦III⟧)']] },
    { letter: 'ru/07', swaps: [['(см. приложение II)', '(см. приложения II и ⟦III⟧)']] },
    { letter: 'ar/07', swaps: [['(انظر المرفق الثاني)', '(انظر المرفق ⟦الثالث⟧)']] },
    { letter: 'zh/07', swaps: [['(见附件一)', '(见附件一、二和⟦三⟧)']] },
  ],
};

export const rule: Rule = {
  id: 'no-such-annex',
  severity: 'warning',
  stages: issuedForm,
  check(d, report) {
    const annexes = certainAnnexes(d);
    if (!d.title || !annexes) return;
    const count = annexes.length;
    // A single one with a number comes from a file that has not all of them.
    if (count === 1 && annexes[0]!.number !== null) return;
    // Only brackets of which it is all say nothing of another text's annexes.
    const mentions = textWith(d, numeralsIn).flatMap(p => annexNumeralsIn(p).filter(m => m.bracketed));
    const wrong = mentions.filter(m => m.number > count);
    if (!wrong.length || mayHaveMore(d)) return;
    // The annex that nobody mentions is the one that was meant.
    const unmentioned = annexes.map((_, i) => i + 1).filter(n => !mentions.some(m => m.number === n));
    const meant = wrong.length === 1 && unmentioned.length === 1 && count > 1 ? unmentioned[0]! : null;
    for (const m of wrong) {
      const { writeNumber } = m.part.block.pack.pack.annex;
      const range = foldedRange(d.syntax, m.part, m);
      const { word, number } = annexWords(d, annexes.at(-1)!);
      const fixes: Fix[] = [];
      if (meant) {
        const words = writeNumber(meant);
        fixes.push({ title: say('Change it to “{words}”', { words }), edits: [{ ...range, text: words }] });
      }
      // Nothing but the only annex can be meant.
      if (count === 1 && isOne(m))
        fixes.push({
          title: say('Delete the number'),
          edits: [{ ...foldedRange(d.syntax, m.part, { start: m.word, end: m.end }), text: '' }],
        });
      report({
        ...range,
        message:
          count === 1
            ? say('There is no annex {number}; there is only one.', { number: m.part.block.quote(m) })
            : say('There is no annex {number}; there are {count}.', { number: m.part.block.quote(m), count }),
        related: [{ ...span(word, number), message: say('The last annex') }],
        fixes,
      });
    }
  },
};

/** The number stands alone, with words that go with one annex when it is gone. */
function isOne({ part, alone, word, start, bracketed }: AnnexNumeral): boolean {
  const { folded, pack } = part.block;
  if (!alone || !bracketed || part.language === 'ar') return false;
  const from = folded.lastIndexOf('(', start);
  return `${folded.slice(from, word)})` === fold(pack.pack.seeAnnex.one);
}
