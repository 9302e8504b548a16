import { packs } from '../languages/compiled';
import type { Item } from '../languages/items';
import type { Document } from '../letter/letter';
import { retitled } from './common/agenda';
import {
  byNumber,
  idsOf,
  isOneList,
  mastheadItems,
  type PlacedItems,
  relist,
  requestItems,
  whole,
} from './common/items';
import { allOf } from './common/told';
import { type About, type Edit, type Fix, issuedForm, type Rule, say } from './types';

export const about: About = {
  entries: ['SA-04'],
  basis: 'contradiction',
  what: 'The masthead and the request name different agenda items.',
  why: 'The letter names its items twice and contradicts itself; under which of them it is filed then depends on who reads it.',
  fix: 'review',
  examples: [
    {
      letter: 'en/01',
      swaps: [['under agenda items 18 (c), 33, 65 (b) and 75, and', 'under agenda items ⟦18 (c), 33 and 65 (b)⟧, and']],
    },
    { letter: 'fr/01', swaps: [['au titre des points 31, 33 et 74 a) de', 'au titre du point ⟦31⟧ de']] },
    {
      letter: 'es/01',
      swaps: [['con los temas 14, 31, 33, 75 y 83 del', 'con los temas ⟦14, 31, 33, 75, 83 y 84⟧ del']],
    },
    { letter: 'ru/01', swaps: [['по пунктам 14, 18 e), 32 и 64 повестки', 'по пункту ⟦14⟧ повестки']] },
    { letter: 'ar/22', swaps: [['في إطار البند 12 من جدول', 'في إطار البندين ⟦12 و 13⟧ من جدول']] },
    { letter: 'zh/01', swaps: [['作为大会议程项目19、31、62和117下', '作为大会议程项目⟦19、31和62⟧下']] },
  ],
};

export const rule: Rule = {
  id: 'agenda-items-mismatch',
  severity: 'error',
  stages: issuedForm,
  check(d, report) {
    const masthead = mastheadItems(d);
    const request = requestItems(d);
    if (!masthead || !request || same(masthead.items, request.items)) return;
    const words = (items: readonly Item[]) => allOf(idsOf(items));
    const inRequest = relist(d, request, idsOf(masthead.items), typed(d, masthead, request));
    const inMasthead = reversed(d, masthead, request);
    const fixes: Fix[] = [];
    if (inRequest) fixes.push({ title: say('Give the request the items of the masthead'), edits: inRequest });
    if (inMasthead) fixes.push({ title: say('Give the masthead the items of the request'), edits: inMasthead });
    report({
      ...whole(request),
      message: say('Agenda items differ: masthead {masthead}; request {request}.', {
        masthead: words(masthead.items),
        request: words(request.items),
      }),
      related: [{ ...whole(masthead), message: say('The items in the masthead') }],
      fixes,
    });
  },
};

function same(a: readonly Item[], b: readonly Item[]): boolean {
  return idsOf(a).sort().join() === idsOf(b).sort().join();
}

/** The items of one list as they are typed, for another; undefined where other words stand between them. */
function typed(d: Document, from: PlacedItems, to: PlacedItems): string | undefined {
  if (from.part.language !== to.part.language || !isOneList(d, from)) return undefined;
  const { start, end } = whole(from);
  return d.syntax.text.slice(start, end).replace(/\s*\n\s*/g, packs[from.part.language].joiner);
}

/** The masthead with the items of the request, and their titles; null where it cannot be told which title is whose. */
function reversed(d: Document, masthead: PlacedItems, request: PlacedItems): Edit[] | null {
  const ids = idsOf(request.items);
  const sorted = [...ids].sort(byNumber);
  const words = sorted.join() === ids.join() ? typed(d, request, masthead) : undefined;
  const edits = relist(d, masthead, sorted, words);
  const titles = retitled(d, masthead.items, sorted);
  return edits && titles && [...edits, ...titles];
}
