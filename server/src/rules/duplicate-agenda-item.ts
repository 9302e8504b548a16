import { packs } from '../languages/compiled';
import { type Item, writeItems } from '../languages/items';
import { foldedRange, requestRange, type Stretch } from '../letter/ranges';
import { whole } from './agenda-items-mismatch';
import { everyStage, type Report, type Rule, say } from './types';

export const rule: Rule = {
  id: 'duplicate-agenda-item',
  severity: 'error',
  stages: everyStage,
  summary: 'An agenda item is listed twice.',
  source: 'A contradiction inside the letter.',
  check(d, report) {
    const { agenda, request, syntax } = d;
    if (agenda) twice(agenda.line.items, s => foldedRange(syntax, agenda.part, s), d.language, report);
    if (request)
      twice(
        request.request.items,
        s => requestRange(syntax, request.part, request.request, s),
        request.part.language,
        report,
      );
  },
};

function twice(
  items: readonly Item[],
  place: (span: Stretch) => Stretch,
  id: keyof typeof packs,
  report: Report,
): void {
  const seen = new Map<string, Item>();
  for (const item of items) {
    const first = seen.get(item.id);
    if (!first) {
      seen.set(item.id, item);
      continue;
    }
    report({
      ...place(item),
      message: say('Agenda item {item} is listed twice.', { item: item.id }),
      related: [{ ...place(first), message: say('Here it stands for the first time') }],
      fixes: [
        {
          title: say('List each agenda item once'),
          edits: [{ ...whole(items, place), text: writeItems(packs[id], [...new Set(items.map(i => i.id))]) }],
          preferred: true,
        },
      ],
    });
  }
}
