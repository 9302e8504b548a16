import { agendaTitle, isAgendaTitle, itemsTitled } from '../knowledge/agendas';
import type { Document } from '../letter/letter';
import { rangeOf } from '../letter/ranges';
import type { Part } from '../syntax/parts/parts';
import { fold } from '../text/fold';
import { distance } from './common/distance';
import { byNumber, idsOf, mastheadItems, type PlacedItems, relist } from './common/items';
import { replacePart } from './common/layout';
import { allOf } from './common/told';
import { asterisksOf, mastheadOrgans } from './common/words';
import { type About, type Fix, issuedForm, type Rule, say } from './types';

export const about: About = {
  entries: ['SA-06'],
  basis: 'contradiction',
  what: 'A title in the masthead is that of another agenda item, or is misspelt.',
  why: 'A contradiction with the agenda of the General Assembly as adopted, where the title of the item is known in the language. Titles cut short and titles with a sub-title are accepted.',
  fix: 'review',
  examples: [
    {
      letter: 'en/01',
      swaps: [['\nZone of peace and cooperation of the South Atlantic\n', '\n⟦Peacebuilding and sustaining peace⟧\n']],
    },
    {
      letter: 'es/01',
      swaps: [['\nPrevención de los conflictos armados\n', '\n⟦Prevención de los conflictos armadas⟧\n']],
    },
    { letter: 'zh/01', swaps: [['\n预防武装冲突\n', '\n⟦预防冲突⟧\n']] },
  ],
};

export const rule: Rule = {
  id: 'agenda-title-mismatch',
  severity: 'warning',
  stages: issuedForm,
  check(d, report) {
    const session = certainSession(d);
    const list = mastheadItems(d);
    if (!session || !list || list.items.length !== d.agendaTitles.length) return;
    // Of items out of order it cannot be told whether the titles moved along; another rule speaks of them.
    const ids = list.items.map(i => i.id);
    if (ids.some((id, i) => i > 0 && byNumber(ids[i - 1]!, id) >= 0)) return;
    d.agendaTitles.forEach((part, i) => {
      const item = list.items[i]!;
      const number = numberOf(item.id);
      const own = [item.id, number].map(id => agendaTitle(session, id, d.language)).filter(t => t !== null);
      const typed = part.block.folded.replace(/[ *]+$/, '');
      // In a language that is not the document's the title may be a quotation.
      if (!own.length || part.language !== d.language || own.some(t => fits(typed, fold(t)))) return;
      const others = titledSo(d, session, typed).filter(id => numberOf(id) !== number);
      // Titles in another order than their items: which of them moved cannot be told.
      if (others.some(id => ids.includes(id))) return;
      const [first] = own;
      const near = others.length ? undefined : own.find(t => isNear(d, typed, fold(t)));
      const close = near !== undefined;
      const title = near ?? first;
      if (!others.length && !close) return;
      const args = { session, item: item.id, title: title!, other: others.length ? allOf(others) : '' };
      report({
        ...rangeOf(d.syntax, part),
        severity: close ? 'information' : 'warning',
        message: close
          ? say('On the agenda of session {session} the title of item {item} is “{title}”.', args)
          : say(
              'On the agenda of session {session} this is the title of item {other}; that of item {item} is “{title}”.',
              args,
            ),
        related: [{ ...list.place(item), message: say('The item') }],
        fixes: fixesFor(d, list, i, part, near ?? (item.id === number ? title! : null), others),
      });
    });
  },
};

/** The session whose agenda it is; null where that is not beyond doubt, as before a session opens. */
function certainSession(d: Document): number | null {
  if (d.session?.line.kind !== 'regular' || d.agenda?.line.list !== 'agenda' || !mastheadOrgans(d).includes('GA'))
    return null;
  const { number } = d.session.line;
  return d.symbols.every(s => Number(/^A\/(\d+)\//.exec(s)?.[1] ?? number) === number) ? number : null;
}

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** The same words, be it that one is cut short or goes on. */
function fits(typed: string, title: string): boolean {
  const [a, b] = [letters(typed), letters(title)];
  return a.includes(b) || b.includes(a);
}

/** The items that have this title, or the sub-items whose title stands behind that of their item and a colon. */
function titledSo(d: Document, session: number, typed: string): string[] {
  const [head = '', ...tail] = typed.split(/ ?: ?/);
  const items = itemsTitled(session, d.language, tail.length ? head : typed);
  const subs = tail.length ? itemsTitled(session, d.language, tail.join(': ')) : [];
  const found = subs.filter(id => items.includes(numberOf(id)));
  // An item has at times a sub-item of the same title.
  return found.length ? found : items.filter(id => id === numberOf(id) || !items.includes(numberOf(id)));
}

const numberOf = (id: string) => id.replace(/ .*/, '');

/** Two characters amiss, and no other wording: that has other short words, or was the title at another time. */
function isNear(d: Document, typed: string, title: string): boolean {
  if (letters(title).length < 6 || isAgendaTitle(d.language, typed)) return false;
  const { stopwords } = d.agenda!.part.block.pack;
  const words = new Set(title.split(/[ ,]+/));
  if (typed.split(/[ ,]+/).some(w => !words.has(w) && (stopwords.has(w) || w.length < 3) && d.language !== 'zh'))
    return false;
  return distance(letters(typed), letters(title), 2) <= 2;
}

function fixesFor(
  d: Document,
  list: PlacedItems,
  i: number,
  part: Part,
  title: string | null,
  others: readonly string[],
): Fix[] {
  const ids = idsOf(list.items).map((id, k) => (k === i ? others[0]! : id));
  const edits = others.length === 1 && idsOf(list.items).length === list.items.length ? relist(d, list, ids) : null;
  return [
    ...(title
      ? [
          {
            title: say('Change the title to “{title}”', { title }),
            edits: replacePart(d, part, title + asterisksOf(part.block.source)),
          },
        ]
      : []),
    ...(edits && new Set(ids).size === ids.length
      ? [{ title: say('Change the item to {item}', { item: others[0]! }), edits }]
      : []),
  ];
}
