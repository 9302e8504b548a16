import { packs } from '../languages/compiled';
import { writeItems } from '../languages/items';
import type { Organ } from '../languages/types';
import type { Document } from '../letter/letter';
import { rangeOf, requestRange, requestSentence } from '../letter/ranges';
import { fold } from '../text/fold';
import { idsOf, mastheadItems, sharesNumbers } from './common/items';
import { organNames } from './common/told';
import { BOTH, documents, likeFigures, mastheadOrgans, withAgenda } from './common/words';
import { type About, type Edit, issuedForm, type Rule, say } from './types';

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
    if (!d.request?.request.organs.length) return;
    const { part, request } = d.request;
    const { start, end } = requestSentence(d.syntax, part, request);
    if (BOTH.test(fold(d.syntax.text.slice(start, end)))) return;
    for (const organ of mastheadOrgans(d)) {
      if (request.organs.includes(organ)) continue;
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
        fixes: [{ title: say('Add the organ to the request'), edits: [addition(d, organ)] }],
      });
    }
  },
};

/** The request for one organ more: the General Assembly before, another organ behind what the sentence asks for. */
function addition(d: Document, organ: Organ): Edit {
  const { part, request } = d.request!;
  const id = part.language;
  const masthead = withAgenda.includes(organ) && !request.items.length ? mastheadItems(d) : null;
  const listed = idsOf(masthead?.items ?? []);
  const list = masthead ? writeItems(packs[id], listed, sharesNumbers(d, masthead)) : '';
  const words = likeFigures(d, id, documents(id, [organ], list, listed.length));
  const { and } = packs[id].agenda;
  const [start, end] = span(d);
  const text = d.syntax.text.slice(start, end);
  const other = packs[id].organs[request.mentions[0]!.organ].documentOf;
  const before = text.search(new RegExp(other.replace(/ /g, '\\s+').replace(/[’']/g, "[’']")));
  if (organ === 'GA' && before >= 0) {
    const comma = list ? (id === 'ar' ? '،' : id === 'ru' || id === 'zh' ? '' : ',') : '';
    const joint = id === 'zh' ? '以及' : id === 'ar' ? `${comma} و` : comma + and;
    return { start: start + before, end: start + before, text: words + joint };
  }
  if (id === 'zh') {
    // 作为大会文件 → 作为大会文件以及安全理事会文件
    const at = Math.max(...[...text.matchAll(/文件/g)].map(m => m.index + 2), 0) + start;
    return { start: at, end: at, text: `以及${words}` };
  }
  const behind = Math.max(...request.mentions.map(m => m.end), ...request.items.map(i => i.end));
  const at = requestRange(d.syntax, part, request, { start: 0, end: behind }).end;
  const tail = request.items.length && behind === Math.max(...request.items.map(i => i.end)) ? sentenceEnd(d) : at;
  return {
    start: tail,
    end: tail,
    text: id === 'ar' ? `، و${words}` : `${request.items.length && id !== 'ru' ? ',' : ''}${and}${words}`,
  };
}

function span(d: Document): [number, number] {
  const { start, end } = requestSentence(d.syntax, d.request!.part, d.request!.request);
  return [start, end];
}

/** Before the full stop of the request. */
function sentenceEnd(d: Document): number {
  const [start, end] = span(d);
  const stop = /[.。]\s*$/.exec(d.syntax.text.slice(start, end));
  return stop ? start + stop.index : end;
}
