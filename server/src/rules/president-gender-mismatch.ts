import { perLanguage } from '../languages/perLanguage';
import { foldedRange, type Stretch } from '../letter/ranges';
import type { Block } from '../syntax/parts/block';
import type { Part } from '../syntax/parts/parts';
import { allMatches } from '../text/allMatches';
import { fold, foldPattern } from '../text/fold';
import { everyAnnex } from './common/annexes';
import { fixLater } from './common/fixLater';
import { NOTHING } from './common/found';
import { replaceIn } from './common/layout';
import { once } from './common/once';
import { type About, issuedForm, type Rule, say } from './types';
import { PRESIDENTS } from './words/presidents';

export const about: About = {
  entries: ['TI-09'],
  basis: 'contradiction',
  what: 'The title calls a President a woman and the title of an annex a man, or the other way round.',
  why: 'A contradiction inside the letter. “La Presidencia”, in Spanish, goes with both.',
  fix: 'review',
  examples: [
    {
      letter: 'fr/02',
      swaps: [
        [
          'Secrétaire général et à la Présidente du Conseil de sécurité par la\nChargée',
          'Secrétaire général et ⟦au Président⟧ du Conseil de sécurité par la\nChargée',
        ],
      ],
    },
    {
      letter: 'es/04',
      swaps: [
        [
          'Secretario General y al Presidente de la Asamblea General por el',
          'Secretario General y ⟦a la Presidenta⟧ de la Asamblea General por el',
        ],
      ],
    },
    {
      letter: 'ar/42',
      swaps: [['إلى الأمين العام ورئيسة مجلس الأمن', 'إلى الأمين العام و⟦رئيس⟧ مجلس الأمن']],
    },
  ],
};

/** Its place is in the folded title. */
interface President extends Stretch {
  readonly woman: boolean;
  /** The organ, by the first words behind. */
  readonly organ: string;
  readonly words: string;
}

export const rule: Rule = {
  id: 'president-gender-mismatch',
  severity: 'warning',
  stages: issuedForm,
  check(d, report) {
    if (!d.title) return;
    const { part, parts } = d.title;
    const own = presidents(part, parts.addressees);
    if (!own.length) return;
    for (const [{ title }] of everyAnnex(d.annexes)) {
      // The letter that an annex is may be addressed to somebody else.
      if (!title.letter || title.part.language !== part.language) continue;
      for (const other of presidents(title.part, title.letter.addressees)) {
        const same = own.filter(p => p.organ === other.organ);
        const [first] = same;
        if (!first || same.length > 1 || first.woman === other.woman) continue;
        const [at, ownAt] = [foldedRange(d.syntax, title.part, other), foldedRange(d.syntax, part, first)];
        report({
          ...at,
          message: say('The annex title says “{annex}”, the title of the letter “{letter}”.', {
            annex: other.words,
            letter: first.words,
          }),
          related: [{ ...ownAt, message: say('The title of the letter') }],
          fixes: [
            fixLater(say('Change the annex title to “{words}”', { words: first.words }), () =>
              replaceIn(d, title.part, at, first.words),
            ),
            fixLater(say('Change the title of the letter to “{words}”', { words: other.words }), () =>
              replaceIn(d, part, ownAt, other.words),
            ),
          ],
        });
      }
    }
  },
};

const patternsOf = perLanguage(id => {
  const words = PRESIDENTS[id];
  if (!words) return null;
  const { woman, man, behind } = words;
  return {
    pattern: new RegExp(`(?<![\\p{L}])و?(${foldPattern(woman)}|${foldPattern(man)})(?=(${foldPattern(behind)}))`, 'gu'),
    women: new RegExp(`^(?:${foldPattern(woman)})$`),
  };
});

/** The presidents among the addressees of a title. */
const presidents = ({ block }: Part, addressees: Stretch | null): readonly President[] =>
  addressees ? presidentsIn(block)(addressees) : NOTHING;

const presidentsIn = once((block: Block) =>
  once((span: Stretch): readonly President[] => {
    const words = patternsOf(block.language);
    if (!words) return NOTHING;
    return allMatches(words.pattern, block.folded.slice(span.start, span.end)).map(m => {
      const start = span.start + m.index + m[0].length - m[1]!.length;
      const at = { start, end: start + m[1]!.length };
      const typed = block.quote(at);
      return { ...at, woman: words.women.test(fold(typed)), organ: m[2]!, words: typed };
    });
  }),
);
