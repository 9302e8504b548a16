import { packs } from '../languages/compiled';
import type { Item } from '../languages/items';
import { writeItems } from '../languages/items';
import { foldedRange, requestRange, type Stretch } from '../letter/ranges';
import { issuedForm, type Rule, say } from './types';

export const rule: Rule = {
  id: 'agenda-items-mismatch',
  severity: 'error',
  stages: issuedForm,
  summary: 'The masthead and the request name different agenda items.',
  source: 'A contradiction inside the letter.',
  check(d, report) {
    if (!d.agenda?.line.complete || !d.request) return;
    const masthead = d.agenda.line.items;
    const { part, request } = d.request;
    if (!masthead.length || !request.items.length || same(masthead, request.items)) return;
    const inMasthead = whole(masthead, s => foldedRange(d.syntax, d.agenda!.part, s));
    const inRequest = whole(request.items, s => requestRange(d.syntax, part, request, s));
    const words = (items: readonly Item[], id = d.language) =>
      writeItems(packs[id], [...new Set(items.map(i => i.id))]);
    report({
      ...inRequest,
      message: say('Agenda items differ: masthead {masthead}; request {request}.', {
        masthead: words(masthead, 'en'),
        request: words(request.items, 'en'),
      }),
      related: [{ ...inMasthead, message: say('The items in the masthead') }],
      fixes: [
        {
          title: say('Give the request the items of the masthead'),
          edits: [{ ...inRequest, text: words(masthead, part.language) }],
        },
        {
          title: say('Give the masthead the items of the request'),
          edits: [{ ...inMasthead, text: words(request.items) }],
        },
      ],
    });
  },
};

function same(a: readonly Item[], b: readonly Item[]): boolean {
  const ids = (items: readonly Item[]) => [...new Set(items.map(i => i.id))].sort().join();
  return ids(a) === ids(b);
}

/** The stretch from the first to the last item of a list. */
export function whole(items: readonly Item[], place: (span: Stretch) => Stretch): Stretch {
  return place({ start: items[0]!.start, end: items.at(-1)!.end });
}
