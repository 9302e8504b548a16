import { statesIn } from '../knowledge/states';
import type { Letter } from '../letter/letter';
import { foldedRange, rangeOf } from '../letter/ranges';
import { fold } from '../text/fold';
import { everyAnnex } from './common/annexes';
import { type About, issuedForm, type Rule, say } from './types';

export const about: About = {
  entries: ['NM-03'],
  basis: 'contradiction',
  what: 'The signature names another State than the title.',
  why: 'A contradiction inside the letter: it comes from one State, and is filed under its name.',
  fix: 'none',
  examples: [
    {
      letter: 'en/22',
      swaps: [
        [
          '(Signed) Salim bin Nasser Al-Hinai\nPermanent Representative of the Sultanate of Oman',
          '⟦(Signed) Salim bin Nasser Al-Hinai\nPermanent Representative of the Kingdom of Norway⟧',
        ],
      ],
    },
    {
      letter: 'ru/22',
      swaps: [
        [
          '(Подпись) Кристоф Беккер-Фрик\nПостоянный представитель Княжества Лихтенштейн',
          '⟦(Подпись) Кристоф Беккер-Фрик\nПостоянный представитель Республики Армения⟧',
        ],
      ],
    },
  ],
};

export const rule: Rule = {
  id: 'other-state',
  severity: 'warning',
  stages: issuedForm,
  check(d, report) {
    const letters: Letter[] = [d, ...[...everyAnnex(d.annexes)].flatMap(([a]) => a.letter ?? [])];
    for (const { title, signatures } of letters) {
      const [first, second] = signatures;
      if (!title?.parts.sender || !first || second) continue;
      const { part } = title;
      const { start, end } = title.parts.sender;
      const inTitle = only(statesIn(part.language, part.block.folded.slice(start, end)));
      const signed = only(statesIn(first.part.language, fold(first.signature.posts.join(', ')).replace(GROUP, ' ')));
      if (!inTitle || !signed || inTitle === signed) continue;
      report({
        ...rangeOf(d.syntax, first.part),
        message: say('The signature names another State than the title.'),
        related: [{ ...foldedRange(d.syntax, part, { start, end }), message: say('The sender in the title') }],
      });
    }
  },
};

/** A group that has the name of a State in its own. */
const GROUP = /77 (?:and|et|y|и) [a-zа-я]+|77国集团[和加]中国|77 والصين/g;

const only = (codes: readonly string[]): string | null => (codes.length === 1 ? codes[0]! : null);
