import { agendaTitle } from '../../../server/src/knowledge/agendas';
import { rangeOf } from '../../../server/src/letter/ranges';
import { mastheadOrgans } from '../../../server/src/rules/common/words';
import { fold } from '../../../server/src/text/fold';
import { changed, lineBehind, without } from '../change';
import type { Mutation, Operator, Subject } from '../subject';
import { inMasthead, some } from './items';

/** The line is deleted; a mark on it that refers to a note would leave the note alone, which is another defect. */
function lineDeleted(l: Subject, titles: boolean): Mutation[] {
  const { d } = l;
  // Documents of these organs are issued under items.
  if (!inMasthead(l) || !mastheadOrgans(d).some(o => o === 'GA' || o === 'ECOSOC' || o === 'HRC')) return [];
  if (d.syntax.parts.some(p => p.kind === 'footnote' && /^\*/.test(p.label ?? ''))) return [];
  const { part } = d.agenda!;
  // A line of other words may name the items too.
  const parts = titles ? [part, ...d.agendaTitles] : [part];
  const about = d.session?.part ?? d.organs[0]?.part;
  const same =
    [...new Set(d.agenda!.line.items.map(i => i.id))].join() === d.request?.request.items.map(i => i.id).join();
  // The fix has the titles that are known; a user types the others.
  const { items } = d.agenda!.line;
  const unknown = d.agendaTitles.filter((_, i) => {
    const id = items[i]?.id;
    return id && !(d.session && agendaTitle(d.session.line.number, id, d.language));
  });
  return [
    changed(l, without(l, ...parts), about && rangeOf(d.syntax, about), {
      typed: unknown.map(p => p.block.text),
      // The fix takes the items from the request.
      restorable: same && d.agenda!.line.list === 'agenda' && (!titles || d.agendaTitles.length === items.length),
    }),
  ];
}

export const deletedLine: Operator = {
  rule: 'missing-agenda-items',
  name: 'the agenda line is deleted',
  anew: true,
  also: ['agenda-title-count'],
  apply: l => (l.d.agendaTitles.length ? lineDeleted(l, false) : []),
};

export const deletedLineAndTitles: Operator = {
  rule: 'missing-agenda-items',
  name: 'the agenda line is deleted with its titles',
  anew: true,
  unknown: /^agendaTitles/,
  apply: l => lineDeleted(l, true),
};

/** Every item has a number of its own and a title of its own: then one title less or more is wrong. */
function pairs(l: Subject): boolean {
  const list = inMasthead(l);
  return !!list && list.items.length === l.d.agendaTitles.length && list.items.every(i => !i.id.includes(' '));
}

export const droppedTitle: Operator = {
  rule: 'agenda-title-count',
  name: 'a title is dropped',
  restorable: false,
  apply: l =>
    pairs(l)
      ? some(l.d.agendaTitles.length).map(i =>
          changed(l, without(l, l.d.agendaTitles[i]!), rangeOf(l.d.syntax, l.d.agenda!.part)),
        )
      : [],
};

/** A line that ends with the name of an organ could be one of its bodies. */
const namesOrgan = (l: Subject, title: string) => l.pack.organMention.some(([, re]) => fold(title).search(re) >= 0);

export const addedTitle: Operator = {
  rule: 'agenda-title-count',
  name: 'a title is added',
  // It is that of no item here.
  also: ['agenda-title-mismatch'],
  restorable: false,
  apply(l) {
    if (!pairs(l) || l.d.session?.line.kind !== 'regular') return [];
    const own = l.d.agenda!.line.items.map(i => i.id);
    // A short title of the same agenda, which stands on one line as a title of its own would.
    const title = Array.from({ length: 120 }, (_, i) => String(i + 1))
      .filter(id => !own.includes(id))
      .map(id => agendaTitle(l.d.session!.line.number, id, l.d.language))
      .find(t => t && t.length < (l.language === 'zh' ? 20 : 50) && t.length > 8 && !namesOrgan(l, t));
    if (!title) return [];
    // In capitals and with blank lines between, as the others are.
    const last = l.d.agendaTitles.at(-1)!;
    const upper = last.block.source === last.block.source.toUpperCase() && l.language !== 'zh' && l.language !== 'ar';
    const apart =
      last.runs.some((r, i) => i > 0 && r.line - last.runs[i - 1]!.line === 2) ||
      (l.d.agendaTitles.length > 1 && last.runs[0]!.line - l.d.agendaTitles.at(-2)!.runs.at(-1)!.line === 2);
    const edit = lineBehind(l, last, [upper ? title.toUpperCase() : title], apart);
    // In columns the other organ's lines stand behind the title.
    if (l.d.agendaTitles.at(-1)!.runs.at(-1)!.start > 2 && !/^\s*$/.test(edit.text.slice(0, 3))) return [];
    return [changed(l, [edit], rangeOf(l.d.syntax, l.d.agenda!.part))];
  },
};
