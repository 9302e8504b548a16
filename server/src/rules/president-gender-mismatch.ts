import { perLanguage } from '../languages/perLanguage';
import type { Document } from '../letter/letter';
import { foldedRange } from '../letter/ranges';
import type { Part } from '../syntax/parts/parts';
import { allMatches } from '../text/allMatches';
import { fold, foldPattern } from '../text/fold';
import { everyAnnex } from './common/annexes';
import { replaceIn } from './common/layout';
import { type About, issuedForm, type Range, type Rule, say } from './types';
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

interface President extends Range {
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
    const own = presidents(d, part, parts.addressees);
    if (!own.length) return;
    for (const [{ title }] of everyAnnex(d.annexes)) {
      // The letter that an annex is may be addressed to somebody else.
      if (!title.letter || title.part.language !== part.language) continue;
      for (const other of presidents(d, title.part, title.letter.addressees)) {
        const same = own.filter(p => p.organ === other.organ);
        const [first] = same;
        if (!first || same.length > 1 || first.woman === other.woman) continue;
        report({
          start: other.start,
          end: other.end,
          message: say('The annex title says “{annex}”, the title of the letter “{letter}”.', {
            annex: other.words,
            letter: first.words,
          }),
          related: [{ start: first.start, end: first.end, message: say('The title of the letter') }],
          fixes: [
            {
              title: say('Change the annex title to “{words}”', { words: first.words }),
              edits: replaceIn(d, title.part, other, first.words),
            },
            {
              title: say('Change the title of the letter to “{words}”', { words: other.words }),
              edits: replaceIn(d, part, first, other.words),
            },
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
function presidents(d: Document, part: Part, span: Range | null): President[] {
  const words = patternsOf(part.language);
  if (!words || !span) return [];
  const { pattern, women } = words;
  const { block } = part;
  return allMatches(pattern, block.folded.slice(span.start, span.end)).map(m => {
    const start = span.start + m.index + m[0].length - m[1]!.length;
    const at = { start, end: start + m[1]!.length };
    const typed = block.quote(at);
    return { ...foldedRange(d.syntax, part, at), woman: women.test(fold(typed)), organ: m[2]!, words: typed };
  });
}
