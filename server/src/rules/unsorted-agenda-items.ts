import { packs } from '../languages/compiled';
import { type Item, writeItems } from '../languages/items';
import type { Document } from '../letter/letter';
import { foldedRange, rangeOf } from '../letter/ranges';
import { whole } from './agenda-items-mismatch';
import { type Edit, issuedForm, type Rule, say } from './types';

export const rule: Rule = {
  id: 'unsorted-agenda-items',
  severity: 'warning',
  stages: issuedForm,
  summary: 'The agenda items in the masthead are not in ascending order.',
  source: 'Observed in every masthead read; items are listed as on the agenda.',
  check(d, report) {
    if (!d.agenda?.line.complete) return;
    const { items } = d.agenda.line;
    const sorted = [...items].sort(order);
    const wrong = items.findIndex((item, i) => i > 0 && order(items[i - 1]!, item) > 0);
    if (wrong < 0) return;
    const { part } = d.agenda;
    const place = (s: { start: number; end: number }) => foldedRange(d.syntax, part, s);
    report({
      ...place(items[wrong]!),
      message: say('Agenda item {item} comes before {before}.', {
        item: items[wrong]!.id,
        before: items[wrong - 1]!.id,
      }),
      fixes: [
        {
          title: say('Sort the agenda items and their titles'),
          edits: [
            {
              ...whole(items, place),
              text: writeItems(
                packs[d.language],
                sorted.map(i => i.id),
              ),
            },
            ...sortedTitles(d, items, sorted),
          ],
          preferred: true,
        },
      ],
    });
  },
};

const key = (item: Item) => {
  const m = /^(\d+)(?: \((.+)\))?/.exec(item.id)!;
  return [Number(m[1]), m[2] ?? ''] as const;
};

function order(a: Item, b: Item): number {
  const [n, s] = key(a);
  const [m, t] = key(b);
  return n - m || (s < t ? -1 : s > t ? 1 : 0);
}

/** The titles go with their numbers, where there is one title for each. */
function sortedTitles(d: Document, items: readonly Item[], sorted: readonly Item[]): Edit[] {
  if (d.agendaTitles.length !== items.length) return [];
  return sorted.flatMap((item, i) => {
    const from = d.agendaTitles[items.indexOf(item)]!;
    const to = d.agendaTitles[i]!;
    return from === to
      ? []
      : [
          {
            ...rangeOf(d.syntax, to),
            text: d.syntax.text.slice(rangeOf(d.syntax, from).start, rangeOf(d.syntax, from).end),
          },
        ];
  });
}
