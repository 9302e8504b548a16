import { rangeOf } from '../letter/ranges';
import { deletePart } from './common/layout';
import { firstWords } from './common/places';
import { type About, issuedForm, type Rule, say } from './types';

export const about: About = {
  entries: ['SI-03'],
  basis: 'rule',
  what: 'A note verbale is signed.',
  why: 'Editorial Manual, “Communications”: a note verbale comes from the mission and is not signed.',
  fix: 'review',
  examples: [
    {
      letter: 'en/05',
      swaps: [['of its highest consideration.\n', 'of its highest consideration.\n\n⟦(Signed) A. Name\nAmbassador⟧\n']],
    },
    {
      letter: 'fr/05',
      swaps: [
        [
          'assurances de sa très haute considération.\n',
          'assurances de sa très haute considération.\n\n                    ⟦(Signé) A. Nom⟧\n',
        ],
      ],
    },
    {
      letter: 'es/05',
      swaps: [
        ['más alta y distinguida consideración.\n', 'más alta y distinguida consideración.\n\n⟦(Firmado) A. Nombre⟧\n'],
      ],
    },
    { letter: 'ru/05', swaps: [['весьма высоком уважении.\n', 'весьма высоком уважении.\n\n⟦(Подпись) А. Имя⟧\n']] },
    { letter: 'ar/05', swaps: [['عن فائق تقديرها.\n', 'عن فائق تقديرها.\n\n⟦(توقيع) الاسم\nالسفير⟧\n']] },
    { letter: 'zh/05', swaps: [['致以最崇⾼的敬意。\n', '致以最崇⾼的敬意。\n⟦姓名(签名)⟧\n']] },
  ],
};

export const rule: Rule = {
  id: 'signed-note-verbale',
  severity: 'error',
  stages: issuedForm,
  check(d, report) {
    if (d.kind !== 'noteVerbale') return;
    for (const { part, signature } of d.signatures) {
      if (!signature.marked) continue;
      report({
        ...rangeOf(d.syntax, part),
        message: say('A note verbale is unsigned.'),
        related: d.title
          ? [{ ...firstWords(d, d.title.part), message: say('The title says that this is a note verbale') }]
          : [],
        fixes: [{ title: say('Delete the signature block'), edits: deletePart(d, part) }],
      });
    }
  },
};
