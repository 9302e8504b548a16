import { packs } from '../languages/compiled';
import { generate } from '../languages/formula';
import { writeItems } from '../languages/items';
import type { Document } from '../letter/letter';
import { requestRange } from '../letter/ranges';
import { fold } from '../text/fold';
import { idsOf, isOneList, requestItems, sharesNumbers, whole } from './common/items';
import { requestText } from './common/request';
import { organNames } from './common/told';
import { BOTH, documents, likeFigures, mastheadOrgans, withAgenda } from './common/words';
import { type About, everyStage, type Fix, type Range, type Rule, say } from './types';

/** Any word for the General Assembly, or for an organ that another word stands for. */
const ASSEMBLY = /assembl|asamblea|ассамбле|جمعي[هة] العام|大会/;

export const about: About = {
  entries: ['RQ-07'],
  basis: 'observation',
  what: 'The request names agenda items and asks only for a document of the Security Council, which has none.',
  why: 'Documents of the Security Council carry no agenda items in any letter read; readers would look for them on the wrong agenda.',
  fix: 'review',
  examples: [
    {
      letter: 'en/52',
      swaps: [
        [
          'circulated as a document of the Security Council. The',
          'circulated, under item ⟦34⟧, as a document of the Security Council. The',
        ],
      ],
    },
    {
      letter: 'fr/21',
      swaps: [
        [
          'document du Conseil de sécurité.',
          'document du Conseil de sécurité, au titre du point ⟦34⟧ de l’ordre du jour.',
        ],
      ],
    },
    {
      letter: 'es/35',
      swaps: [
        [
          'documento oficial del Consejo de Seguridad.',
          'documento oficial del Consejo de Seguridad, en relación con el tema ⟦34⟧ del programa.',
        ],
      ],
    },
    {
      letter: 'ru/21',
      swaps: [['документа Совета Безопасности.', 'документа Совета Безопасности по пунктам ⟦34 и 35⟧ повестки дня.']],
    },
    {
      letter: 'ar/21',
      swaps: [['وثيقة من وثائق مجلس الأمن.', 'وثيقة من وثائق مجلس الأمن، في إطار البند ⟦34⟧ من جدول الأعمال.']],
    },
    { letter: 'zh/02', swaps: [['作为安全理事会文件分发为荷', '作为安全理事会议程项目⟦34和35⟧下的文件分发为荷']] },
  ],
};

export const rule: Rule = {
  id: 'agenda-items-for-council',
  severity: 'warning',
  stages: everyStage,
  check(d, report) {
    const items = requestItems(d);
    const text = requestText(d);
    if (!items || !text || d.request!.request.organs.join() !== 'SC') return;
    if (ASSEMBLY.test(text.folded) || BOTH.test(text.folded)) return;
    // Where the masthead lists an organ with an agenda, another rule says that the request does not name it.
    if (mastheadOrgans(d).some(o => withAgenda.includes(o)) || d.symbols.some(s => !s.startsWith('S/'))) return;
    const { part, request } = d.request!;
    report({
      ...whole(items),
      message: say('Agenda items belong to the General Assembly; the request names only the Security Council.'),
      related: [
        {
          ...requestRange(d.syntax, part, request, request.mentions[0]!),
          message: say('The organ that the request names'),
        },
      ],
      fixes: fixes(d, text.folded),
    });
  },
};

/** Without the items, or in a draft for both organs; only where the sentence says it in the usual words. */
function fixes(d: Document, folded: string): Fix[] {
  const { part, request } = d.request!;
  const id = part.language;
  const list = requestItems(d)!;
  const council = request.mentions.at(-1)!;
  const [first, last] = [request.items[0]!, request.items.at(-1)!];
  if (council.end > first.start || !isOneList(d, list)) return [];
  const tail = packs[id].agenda.under
    .map(formula => generate(formula, { items: '@' }).split('@').map(fold) as [string, string])
    .filter(
      ([before, behind]) =>
        bare(folded.slice(council.end, first.start)) === bare(before) &&
        folded.slice(last.end).trimStart().startsWith(behind),
    )
    .map(([, behind]) => folded.indexOf(behind, last.end) + behind.length)[0];
  if (tail === undefined) return [];
  const place = (span: Range): Range => requestRange(d.syntax, part, request, span);
  const name = fold(packs[id].organs.SC.documentOf);
  const start = council.end - name.length;
  const fixes: Fix[] = [
    { title: say('Delete the agenda items'), edits: [{ ...place({ start: council.end, end: tail }), text: '' }] },
  ];
  // The masthead, where there is one, does not list the Assembly.
  if (d.organs.length || folded.slice(start, council.end) !== name) return fixes;
  const ids = idsOf(list.items);
  const words = documents(id, ['GA', 'SC'], writeItems(packs[id], ids, sharesNumbers(d, list)), ids.length);
  fixes.push({
    title: say('Ask for a document of {organ} too', { organ: organNames(['GA']) }),
    // The word for document stands behind the items already.
    edits: [{ ...place({ start, end: tail }), text: likeFigures(d, id, words).replace(/文件$/, '') }],
  });
  return fixes;
}

const bare = (text: string) => text.replace(/[ ,،]/g, '');
