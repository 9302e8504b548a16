import { rangeOf, requestRange } from '../letter/ranges';
import { organInRequest, organsNotRequested } from './common/requestOrgans';
import { organNames } from './common/told';
import { type About, issuedForm, type Rule, say } from './types';

export const about: About = {
  entries: ['RQ-02'],
  basis: 'contradiction',
  what: 'The masthead lists an organ that the request does not name.',
  why: 'The letter names its organs twice and contradicts itself; it would be issued for an organ that the sender did not ask for.',
  fix: 'review',
  examples: [
    {
      letter: 'en/01',
      swaps: [
        [
          'document of the General Assembly, under agenda items 18 (c), 33, 65 (b) and 75, and of the Security Council.',
          'document of the ⟦Security Council⟧.',
        ],
      ],
    },
    {
      letter: 'fr/01',
      swaps: [
        [
          'document de l’Assemblée générale, au titre des points 31, 33 et 74 a) de l’ordre du jour, et du Conseil de sécurité.',
          'document du ⟦Conseil de sécurité⟧.',
        ],
      ],
    },
    {
      letter: 'es/01',
      swaps: [
        [
          'documento de la Asamblea General, en relación con los temas 14, 31, 33, 75 y 83 del programa, y del Consejo de Seguridad.',
          'documento del ⟦Consejo de Seguridad⟧.',
        ],
      ],
    },
    {
      letter: 'ru/01',
      swaps: [
        [
          'документа Генеральной Ассамблеи по пунктам 14, 18 e), 32 и 64 повестки дня и документа Совета Безопасности.',
          'документа ⟦Совета Безопасности⟧.',
        ],
      ],
    },
    {
      letter: 'ar/01',
      swaps: [
        [
          'وثيقة من وثائق الجمعية العامة، في إطار البنود 18 (ج) و (ي) و 58 و 128 من جدول الأعمال، ومن وثائق مجلس الأمن.',
          'وثيقة من وثائق ⟦مجلس الأمن⟧.',
        ],
      ],
    },
    { letter: 'zh/01', swaps: [['作为大会议程项目19、31、62和117下的文件以及安全理事会文件', '作为⟦安全理事会⟧文件']] },
  ],
};

export const rule: Rule = {
  id: 'organ-not-requested',
  severity: 'error',
  stages: issuedForm,
  check(d, report) {
    for (const organ of organsNotRequested(d)) {
      const { part, request } = d.request!;
      report({
        ...requestRange(d.syntax, part, request, request.mentions.at(-1)!),
        message: say('The masthead lists {organ}; the request names only {named}.', {
          organ: organNames([organ]),
          named: organNames(request.organs),
        }),
        related: [
          {
            ...rangeOf(d.syntax, d.organs.find(o => o.organ === organ)!.part),
            message: say('The organ in the masthead'),
          },
        ],
        fixes: [{ title: say('Add the organ to the request'), edits: [organInRequest(d, organ)] }],
      });
    }
  },
};
