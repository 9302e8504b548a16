import type { Item } from '../languages/items';
import type { Document } from '../letter/letter';
import { idsOf, isOneList, mastheadItems, type PlacedItems, relist, requestItems } from './common/items';
import { deletePart } from './common/layout';
import { type About, type Edit, everyStage, type Report, type Rule, say } from './types';

export const about: About = {
  entries: ['SA-08'],
  basis: 'contradiction',
  what: 'An agenda item is listed twice.',
  why: 'An item listed twice adds nothing; most often another number was meant.',
  fix: 'safe',
  examples: [
    { letter: 'en/01', swaps: [['18 (c), 33, 65 (b) and 75, and', '18 (c), 33, ⟦18 (c)⟧, 65 (b) and 75, and']] },
    { letter: 'fr/22', swaps: [['au titre du point 126 de', 'au titre des points 126 et ⟦126⟧ de']] },
    { letter: 'es/01', swaps: [['Temas 14, 31, 33, 75 y 83 del', 'Temas 14, 31, 33, ⟦31⟧, 75 y 83 del']] },
    { letter: 'ru/01', swaps: [['по пунктам 14, 18 e), 32 и 64', 'по пунктам 14, 18 e), 32, 64 и ⟦18 e)⟧']] },
    { letter: 'ar/22', swaps: [['في إطار البند 12 من جدول', 'في إطار البندين 12 و ⟦12⟧ من جدول']] },
    { letter: 'zh/01', swaps: [['议程项目19、31、62和117\n', '议程项目19、31、62、117和⟦62⟧\n']] },
  ],
};

export const rule: Rule = {
  id: 'duplicate-agenda-item',
  severity: 'error',
  stages: everyStage,
  check(d, report) {
    for (const list of [mastheadItems(d), requestItems(d)]) if (list) twice(d, list, report);
  },
};

function twice(d: Document, list: PlacedItems, report: Report): void {
  const ids = idsOf(list.items);
  if (ids.length === list.items.length) return;
  // In running text an item may be named again, with other words between.
  if (!isOneList(d, list)) return;
  const seen = new Map<string, Item>();
  const edits = [...(relist(d, list, ids) ?? []), ...titlesOf(d, list)];
  for (const item of list.items) {
    const first = seen.get(item.id);
    if (!first) {
      seen.set(item.id, item);
      continue;
    }
    report({
      ...list.place(item),
      message: say('Agenda item {item} is listed twice.', { item: item.id }),
      related: [{ ...list.place(first), message: say('Here it stands for the first time') }],
      fixes: [{ title: say('List each agenda item once'), edits, preferred: true }],
    });
  }
}

/** The titles that stand there twice with their items. */
function titlesOf(d: Document, { where, items }: PlacedItems): Edit[] {
  if (where !== 'line' || d.agendaTitles.length !== items.length) return [];
  return d.agendaTitles.flatMap((title, i) => {
    const first = items.findIndex(x => x.id === items[i]!.id);
    return first < i && d.agendaTitles[first]!.block.folded === title.block.folded ? deletePart(d, title) : [];
  });
}
