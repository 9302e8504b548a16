import { rangeOf } from '../../../server/src/letter/ranges';
import { changed, type Edit, without } from '../change';
import type { Mutation, Operator, Subject } from '../subject';
import {
  added,
  agree,
  dropped,
  highest,
  inMasthead,
  inRequest,
  otherNumber,
  some,
  swapped,
  titleToType,
} from './items';

const both = (l: Subject) => {
  const [masthead, request] = [inMasthead(l), inRequest(l)];
  return masthead && request && agree(masthead, request) ? { masthead, request } : null;
};
const mismatch = (name: string, apply: Operator['apply'], more: Partial<Operator> = {}): Operator => ({
  rule: 'agenda-items-mismatch',
  name,
  anew: true,
  apply,
  ...more,
  // The session and the titles tell the items, too.
  also: ['emergency-session-item', 'agenda-title-mismatch', ...(more.also ?? [])],
});
const about = (l: Subject) => rangeOf(l.d.syntax, l.d.request!.part);
const titled = (l: Subject) => l.d.agendaTitles.length === l.d.agenda!.line.items.length;

/** Both lists agree, so another number in one of them is a contradiction; it keeps its place in the order. */
export const mismatches: readonly Operator[] = [
  mismatch(
    'an item of the masthead is changed',
    l => {
      const lists = both(l);
      return some(lists?.masthead.items.length ?? 0).flatMap(i => {
        const c = otherNumber(l, lists!.masthead, i);
        return c ? [changed(l, c.edits, about(l), { typed: titleToType(l, i) })] : [];
      });
    },
    { unknown: /^agendaTitles/ },
  ),
  mismatch(
    'an item is added to the masthead',
    l => {
      const lists = both(l);
      return lists
        ? [changed(l, added(l, lists.masthead, highest(lists.masthead) + 1).edits, about(l), { restorable: false })]
        : [];
    },
    // The word for "item" goes with their number, too.
    { also: ['agenda-title-count', 'agenda-item-number'] },
  ),
  mismatch(
    'an item of the masthead is dropped with its title',
    l => {
      const lists = both(l);
      if (!lists || !titled(l)) return [];
      return some(lists.masthead.items.length).flatMap(i => {
        const c = dropped(l, lists.masthead, i);
        const edits = c && [...c.edits, ...without(l, l.d.agendaTitles[i]!)];
        return edits ? [changed(l, edits, about(l), { typed: titleToType(l, i) })] : [];
      });
    },
    { unknown: /^agendaTitles/ },
  ),
  mismatch('an item of the request is changed', l => {
    const lists = both(l);
    return some(lists?.request.items.length ?? 0).flatMap(i => {
      const c = otherNumber(l, lists!.request, i);
      return c ? [changed(l, c.edits, c.at)] : [];
    });
  }),
  mismatch('an item is added to the request', l => {
    const lists = both(l);
    if (!lists) return [];
    const c = added(l, lists.request, highest(lists.request) + 1);
    return [changed(l, c.edits, c.at)];
  }),
  mismatch('an item of the request is dropped', l => {
    const lists = both(l);
    return some(lists?.request.items.length ?? 0).flatMap(i => {
      const c = dropped(l, lists!.request, i);
      return c ? [changed(l, c.edits, c.at)] : [];
    });
  }),
];

function repeated(l: Subject, where: 'masthead' | 'request'): Mutation[] {
  const list = where === 'masthead' ? inMasthead(l) : inRequest(l);
  const last = list?.items.at(-1);
  // The number of an item without sub-items says by itself that it is the same one.
  if (!list || !last || last.id.includes(' ')) return [];
  const place = list.place(last);
  const edit: Edit = {
    start: place.end,
    end: place.end,
    text: list.part.block.pack.pack.agenda.and + l.text.slice(place.start, place.end),
  };
  return [changed(l, [edit], edit)];
}

export const duplicates: readonly Operator[] = (['masthead', 'request'] as const).map(where => ({
  rule: 'duplicate-agenda-item',
  name: `an item of the ${where} is listed twice`,
  anew: true,
  apply: l => repeated(l, where),
}));

/** The items of every masthead stand in ascending order, so two that change places do not. Their titles go with them. */
export const unsorted: Operator = {
  rule: 'unsorted-agenda-items',
  name: 'two items of the masthead change places with their titles',
  anew: true,
  apply(l) {
    const list = inMasthead(l);
    return some((list?.items.length ?? 1) - 1).flatMap(i => {
      const c = swapped(l, list!, i);
      if (!c) return [];
      const [a, b] = [l.d.agendaTitles[i], l.d.agendaTitles[i + 1]];
      if (!titled(l) || !a || !b) return [changed(l, c.edits, c.at, { restorable: !l.d.agendaTitles.length })];
      const [x, y] = [rangeOf(l.d.syntax, a), rangeOf(l.d.syntax, b)];
      // In columns or with a page end between, the lines of a title are no one stretch.
      if (
        l.d.syntax.parts.some(
          p => p !== a && p !== b && p.runs.some(r => r.line >= a.runs[0]!.line && r.line <= b.runs.at(-1)!.line),
        )
      )
        return [];
      const text = (r: { start: number; end: number }) => l.text.slice(r.start, r.end);
      return [changed(l, [...c.edits, { ...x, text: text(y) }, { ...y, text: text(x) }], c.at)];
    });
  },
};
