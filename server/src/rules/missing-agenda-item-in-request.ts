import { rangeOf } from '../letter/ranges';
import { insertedItems, placeForItems } from './common/insertedItems';
import { organNames } from './common/told';
import { type About, everyStage, type Rule, say } from './types';

export const about: About = {
  entries: [],
  basis: 'rule',
  what: 'The request asks for a document of the General Assembly or the Economic and Social Council without an agenda item.',
  why: 'Editorial Manual, “Communications”: the letter states in its text the number of the agenda item under which it is to be issued.',
  fix: 'review',
  examples: [
    {
      letter: 'en/05',
      swaps: [
        [
          'document of the Economic and Social Council, under agenda items 15 and 18 (e).',
          'document of the ⟦Economic and Social Council⟧.',
        ],
      ],
    },
    {
      letter: 'fr/01',
      swaps: [
        [
          'document de l’Assemblée générale, au titre des points 31, 33 et 74 a) de l’ordre du jour, et du',
          'document de l’⟦Assemblée générale⟧ et du',
        ],
      ],
    },
    {
      letter: 'es/01',
      swaps: [
        [
          'documento de la Asamblea General, en relación con los temas 14, 31, 33, 75 y 83 del programa, y del',
          'documento de la ⟦Asamblea General⟧ y del',
        ],
      ],
    },
    {
      letter: 'ru/01',
      swaps: [
        [
          'документа Генеральной Ассамблеи по пунктам 14, 18 e), 32 и 64 повестки дня и',
          'документа ⟦Генеральной Ассамблеи⟧ и',
        ],
      ],
    },
    {
      letter: 'ar/01',
      swaps: [
        [
          'وثائق الجمعية العامة، في إطار البنود 18 (ج) و (ي) و 58 و 128 من جدول الأعمال، ومن',
          'وثائق ⟦الجمعية العامة⟧ ومن',
        ],
      ],
    },
    { letter: 'zh/25', swaps: [['大会第七十九届会议议程项目10项下的文件', '⟦大会⟧文件']] },
  ],
};

export const rule: Rule = {
  id: 'missing-agenda-item-in-request',
  severity: 'error',
  stages: everyStage,
  check(d, report) {
    const place = placeForItems(d);
    if (!place) return;
    report({
      ...place.at,
      message: say('The request names no agenda item for the document of {organ}.', {
        organ: organNames([place.organ]),
      }),
      related: d.agenda ? [{ ...rangeOf(d.syntax, d.agenda.part), message: say('The items in the masthead') }] : [],
      fixes: [{ title: say('Insert the agenda items'), edits: [insertedItems(d, place.at.end)], preferred: true }],
    });
  },
};
