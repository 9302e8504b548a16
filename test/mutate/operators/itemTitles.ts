import { agendaTitle, lastItem } from '../../../server/src/knowledge/agendas';
import { rangeOf } from '../../../server/src/letter/ranges';
import type { PlacedItems } from '../../../server/src/rules/common/items';
import { replacePart } from '../../../server/src/rules/common/layout';
import { asterisksOf } from '../../../server/src/rules/common/words';
import { fold } from '../../../server/src/text/fold';
import { changed, type Edit, likeDigits } from '../change';
import type { Mutation, Operator, Subject } from '../subject';
import { agree, inMasthead, inRequest, some } from './items';

/** The titles of the masthead that are those of the agenda of the session, with their items. */
function titled(l: Subject) {
  const list = inMasthead(l);
  const { session, agenda } = l.d;
  if (!list || session?.line.kind !== 'regular' || agenda?.line.list !== 'agenda') return [];
  if (list.items.length !== l.d.agendaTitles.length) return [];
  const bare = (s: string) => fold(s).replace(/[^\p{L}\p{N}]/gu, '');
  return list.items.flatMap((item, i) => {
    const part = l.d.agendaTitles[i]!;
    const title = agendaTitle(session.line.number, item.id, l.language);
    return title && part.language === l.language && bare(part.block.text) === bare(title)
      ? [{ part, title, item }]
      : [];
  });
}

const slips: readonly (readonly [name: string, make: (title: string) => string])[] = [
  ['a letter is lost', t => t.replace(/(?<=\p{L}{3})\p{L}(?=\p{L}{3})/u, '')],
  [
    'two letters change places',
    t => t.replace(/(?<=\p{L}{2})(\p{L})(\p{L})(?=\p{L}{2})/u, (m, a, b) => (a === b ? m : b + a)),
  ],
];

/** A slip in the title of an item, or the title of another one. */
export const titles: readonly Operator[] = [
  ...slips.map(
    ([name, make]): Operator => ({
      rule: 'agenda-title-mismatch',
      name,
      anew: true,
      apply: l => retitled(l, title => (fold(make(title)) === fold(title) ? null : make(title))),
    }),
  ),
  {
    rule: 'agenda-title-mismatch',
    name: 'the title of another item',
    anew: true,
    apply: l =>
      retitled(
        l,
        (title, ids) => {
          const session = l.d.session!.line.number;
          const others = ['14', '19', '33', '34', '64', '75', '84', '92', '117', '123'].filter(id => !ids.includes(id));
          return (
            others
              .map(id => agendaTitle(session, id, l.language))
              .find(t => t && t.length < 60 && fold(t) !== fold(title)) ?? null
          );
        },
        true,
      ),
  },
];

function retitled(
  l: Subject,
  make: (title: string, ids: readonly string[]) => string | null,
  other = false,
): Mutation[] {
  const all = titled(l);
  const ids = l.d.agenda?.line.items.map(i => i.id.replace(/ .*/, '')) ?? [];
  return some(all.length).flatMap(i => {
    // The title of a sub-item may stand with that of its item or without, so that only a slip in it can be put right.
    const { part, title } = all[i]!;
    const text = make(title, ids);
    if (!text) return [];
    const { start } = rangeOf(l.d.syntax, part);
    const capitals =
      part.block.text === part.block.text.toUpperCase() && part.block.text !== part.block.text.toLowerCase();
    if (capitals) return [];
    const edits = replacePart(l.d, part, text + asterisksOf(part.block.source));
    return [
      {
        ...changed(l, edits),
        expectedRange: { start, end: start + text.length },
        restorable: !other || !all[i]!.item.id.includes(' '),
      },
    ];
  });
}

/** Another number for an item of a list, in the figures of the list. */
function renumbered(l: Subject, list: PlacedItems, i: number, n: number): Edit | null {
  const at = list.place(list.items[i]!);
  const digits = /[\d٠-٩０-９]+/.exec(l.text.slice(at.start, at.end));
  if (!digits) return null;
  const start = at.start + digits.index;
  return { start, end: start + digits[0].length, text: likeDigits(digits[0], n) };
}

/** The last item has a number that no agenda has, in the masthead and in the request. */
export const noSuchItem: Operator = {
  rule: 'no-such-agenda-item',
  name: 'the number of the last item is too great',
  restorable: false,
  apply(l) {
    const [masthead, request] = [inMasthead(l), inRequest(l)];
    const { session } = l.d;
    if (!masthead || !request || !agree(masthead, request) || session?.line.kind !== 'regular') return [];
    const last = lastItem(session.line.number);
    if (!last || !l.d.organs.some(o => o.organ === 'GA')) return [];
    const edits = [masthead, request].map(list => renumbered(l, list, list.items.length - 1, last + 60));
    return edits.every(e => e) ? [changed(l, edits as Edit[], edits[0]!)] : [];
  },
};

export const emergency: Operator = {
  rule: 'emergency-session-item',
  name: 'another item than 5',
  anew: true,
  apply(l) {
    const lists = [inMasthead(l), inRequest(l)].filter(x => x !== null);
    if (l.d.session?.line.kind !== 'emergency' || l.d.session.line.number !== 10 || !lists.length) return [];
    if (lists.some(x => x.items.length !== 1 || x.items[0]!.id !== '5')) return [];
    return [4, 6, 15].flatMap(n => {
      const edits = lists.map(x => renumbered(l, x, 0, n));
      return edits.every(e => e) ? [changed(l, edits as Edit[], edits[0]!)] : [];
    });
  },
};

/** A comma before the last item, with the word for "and" or in its place. */
export const separators: readonly Operator[] = ['with “and”', 'in place of “and”'].flatMap((how, k) =>
  ['masthead', 'request'].map(
    (where, i): Operator => ({
      rule: 'agenda-item-separator',
      name: `a comma ${how} in the ${where}`,
      apply(l) {
        const list = i ? inRequest(l) : inMasthead(l);
        if (!list || list.items.length < 2 || !['en', 'es', 'fr', 'ru'].includes(l.language) || l.d.stage === 'draft')
          return [];
        const [before, last] = list.items.slice(-2).map(list.place);
        const numbers = list.items.map(x => x.id.replace(/ .*/, ''));
        // Between sub-items of one item there is an "and" already.
        if (new Set(numbers).size !== numbers.length) return [];
        const gap = { start: before!.end, end: last!.start };
        const m = /^\s+(and|et|y|e|и)\s+$/.exec(l.text.slice(gap.start, gap.end));
        if (!m) return [];
        const comma = { start: gap.start, end: gap.start, text: ',' };
        const and = gap.start + m[0].indexOf(m[1]!);
        const edit = k ? { start: gap.start, end: and + m[1]!.length, text: ',' } : comma;
        return [changed(l, [edit], { start: gap.start, end: gap.start + 1 })];
      },
    }),
  ),
);
