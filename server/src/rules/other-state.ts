import { statesIn } from '../knowledge/states';
import type { Letter } from '../letter/letter';
import { foldedRange, rangeOf, type Stretch } from '../letter/ranges';
import { signatureOf } from '../letter/signature';
import type { Block } from '../syntax/parts/block';
import { fold } from '../text/fold';
import { everyAnnex } from './common/annexes';
import { once } from './common/once';
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
      const { sender } = title.parts;
      const signed = first.part.block.learned(signedFor);
      const inTitle = signed && stateIn(part.block)(sender);
      if (!inTitle || inTitle === signed) continue;
      report({
        ...rangeOf(d.syntax, first.part),
        message: say('The signature names another State than the title.'),
        related: [{ ...foldedRange(d.syntax, part, sender), message: say('The sender in the title') }],
      });
    }
  },
};

const stateIn = once((title: Block) =>
  once(({ start, end }: Stretch) => only(statesIn(title.language, title.folded.slice(start, end)))),
);
const signedFor = (block: Block) =>
  only(statesIn(block.language, fold(block.learned(signatureOf).posts.join(', ')).replace(GROUP, ' ')));

/** A group that has the name of a State in its own. */
const GROUP = /77 (?:and|et|y|и) [a-zа-я]+|77国集团[和加]中国|77 والصين/g;

const only = (codes: readonly string[]): string | null => (codes.length === 1 ? codes[0]! : null);
