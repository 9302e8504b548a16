import { packs } from '../languages/compiled';
import { generate } from '../languages/formula';
import { byCount, writeItems } from '../languages/items';
import type { Document } from '../letter/letter';
import { rangeOf, requestRange } from '../letter/ranges';
import { idsOf, mastheadItems, namesTitles, sharesNumbers } from './common/items';
import { organNames } from './common/told';
import { likeFigures } from './common/words';
import { type About, escapeSnippet, everyStage, type Fix, type Rule, say } from './types';

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
    if (!d.request) return;
    const { part, request } = d.request;
    const organ = request.organs.find(o => o === 'GA' || o === 'ECOSOC');
    if (!organ || request.items.length || namesItems(d)) return;
    const at = requestRange(d.syntax, part, request, request.mentions.find(m => m.organ === organ)!);
    report({
      ...at,
      message: say('The request names no agenda item for the document of {organ}.', { organ: organNames([organ]) }),
      related: d.agenda ? [{ ...rangeOf(d.syntax, d.agenda.part), message: say('The items in the masthead') }] : [],
      fixes: [fix(d, at.end)],
    });
  },
};

/** The text names its items elsewhere, or by their titles only. */
function namesItems(d: Document): boolean {
  return namesTitles(d) || d.paragraphs.some(({ block }) => block.folded.search(block.pack.agendaMention) >= 0);
}

function fix(d: Document, end: number): Fix {
  const { part } = d.request!;
  const id = part.language;
  const masthead = mastheadItems(d);
  const items = idsOf(masthead?.items ?? []);
  const list = masthead ? escapeSnippet(writeItems(packs[id], items, sharesNumbers(d, masthead))) : '${1:34}';
  const under = generate(byCount(packs[id].agenda.under, items.length || 1), { items: list });
  const text = items.length ? likeFigures(d, id, under) : under;
  const behind = d.syntax.text.slice(end).trimStart()[0] ?? '';
  // A parenthesis of commas closes before what follows.
  const comma = id === 'ar' ? '،' : ',';
  const closed = text.startsWith(comma) && !/[.,;،。)]/.test(behind) ? `${text}${comma}` : text;
  return {
    title: say('Insert the agenda items'),
    edits: [{ start: end, end, text: behind === '的' ? closed.replace(/的$/, '') : closed, snippet: true }],
    preferred: true,
  };
}
