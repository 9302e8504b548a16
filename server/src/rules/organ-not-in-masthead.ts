import { rangeOf, requestRange } from '../letter/ranges';
import { organInMasthead, organsNotInMasthead } from './common/mastheadOrgans';
import { organNames } from './common/told';
import { type About, issuedForm, type Rule, say } from './types';

export const about: About = {
  entries: ['RQ-03'],
  basis: 'contradiction',
  what: 'The request names an organ that the masthead does not list.',
  why: 'The letter names its organs twice and contradicts itself; it would be issued for other organs than the sender asked for.',
  fix: 'review',
  examples: [
    {
      letter: 'en/21',
      swaps: [
        [
          'it to be issued as a document of the Security Council.',
          'it to be issued as a document of the ⟦General Assembly⟧,\nunder agenda items 33 and 34, and of the Security Council.',
        ],
      ],
    },
    {
      letter: 'fr/22',
      swaps: [
        [
          'au titre du point 126 de l’ordre du jour.',
          'au titre du point 126 de l’ordre du jour, et du ⟦Conseil de sécurité⟧.',
        ],
      ],
    },
    {
      letter: 'es/22',
      swaps: [['con el tema 11 del programa.', 'con el tema 11 del programa, y del ⟦Consejo de Seguridad⟧.']],
    },
    {
      letter: 'ru/22',
      swaps: [['по пункту 84 ее повестки дня.', 'по пункту 84 ее повестки дня и ⟦Совета Безопасности⟧.']],
    },
    {
      letter: 'ar/22',
      swaps: [
        [
          'كوثيقة من وثائق الجمعية العامة في إطار البند 12 من جدول أعمال دورتها الثامنة والسبعين.',
          'كوثيقة من وثائق الجمعية العامة في إطار البند 12 من جدول أعمالها، ومن وثائق ⟦مجلس الأمن⟧.',
        ],
      ],
    },
    { letter: 'zh/22', swaps: [['议程项目20(c)的文件分发', '议程项目20(c)的文件以及⟦安全理事会⟧文件分发']] },
  ],
};

export const rule: Rule = {
  id: 'organ-not-in-masthead',
  severity: 'error',
  stages: issuedForm,
  check(d, report) {
    for (const organ of organsNotInMasthead(d)) {
      const { part, request } = d.request!;
      const mention = request.mentions.find(m => m.organ === organ)!;
      report({
        ...requestRange(d.syntax, part, request, mention),
        message: say('The request names {organ}; the masthead does not list it.', { organ: organNames([organ]) }),
        related: [{ ...rangeOf(d.syntax, d.organs[0]!.part), message: say('The organs of the masthead') }],
        fixes: [{ title: say('Add the organ to the masthead'), edits: [organInMasthead(d, organ)] }],
      });
    }
  },
};
