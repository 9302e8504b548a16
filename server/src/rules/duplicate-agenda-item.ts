import type { Item } from '../languages/items';
import type { Document } from '../letter/letter';
import { idsOf, isOneList, mastheadItems, type PlacedItems, relist, requestItems } from './common/items';
import { deletePart } from './common/layout';
import { type About, type Edit, everyStage, type Report, type Rule, say } from './types';

export const about: About = {
  entries: ['SA-08'],
  basis: 'contradiction',
  what: 'An agenda item is listed twice.',
  why: 'A contradiction inside the letter.',
  fix: 'safe',
  examples: [],
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
  // In running text an item may be named again, with other words between.
  if (!isOneList(d, list)) return;
  const seen = new Map<string, Item>();
  const edits = [...(relist(d, list, idsOf(list.items)) ?? []), ...titlesOf(d, list)];
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
