import { byCount } from '../../../server/src/languages/items';
import { phrases } from '../../../server/src/languages/phrases';
import { foldedRange } from '../../../server/src/letter/ranges';
import { changed, type Edit, without } from '../change';
import type { Mutation, Operator, Subject } from '../subject';
import { inMasthead, inRequest } from './items';

/** The word for "item" in the form for another number; the numbers must leave no doubt how many items there are. */
export const otherNumber: readonly Operator[] = [0, 1, 2].map(n => ({
  rule: 'agenda-item-number',
  name: `the form for ${['one', 'two', 'several'][n]}`,
  apply(l): readonly Mutation[] {
    const list = inMasthead(l);
    if (!list) return [];
    const ids = list.items.map(i => i.id);
    const count = ids.length;
    // "Item 18 (c) and (d)" may be counted either way.
    if (count > 1 && new Set(ids.map(i => i.replace(/ .*/, ''))).size !== count) return [];
    const start = list.place(list.items[0]!).start;
    const before = l.text.slice(Math.max(0, start - 30), start);
    for (const forms of phrases[list.part.language].items.line) {
      const right = byCount(forms, count);
      const wrong = forms[n]!;
      const m = new RegExp(`(?<!\\p{L})${right}(?=\\s*$)`, 'iu').exec(before);
      if (!m || wrong === right) continue;
      const at = start - before.length + m.index;
      const text =
        m[0] === m[0].toUpperCase() && wrong !== wrong.toUpperCase()
          ? wrong.toUpperCase()
          : m[0][0] === right[0]
            ? wrong
            : wrong[0]!.toUpperCase() + wrong.slice(1);
      const edit = { start: at, end: at + m[0].length, text };
      return [changed(l, [edit], edit)];
    }
    return [];
  },
}));

/** The asterisk behind the name of the list, and where it is. */
function asterisk(l: Subject) {
  const { agenda } = l.d;
  if (!agenda || agenda.line.list === 'agenda' || !l.sure('agendaList', 'footnotes', 'footnote.references'))
    return null;
  const { folded, pack } = agenda.part.block;
  const m = (agenda.line.list === 'preliminaryList' ? pack.preliminaryList : pack.provisionalAgenda).exec(folded);
  if (!m) return null;
  const words = foldedRange(l.d.syntax, agenda.part, { start: m.index, end: m.index + m[0].length });
  const star = /^\s?(\*+)/.exec(l.text.slice(words.end));
  const note = star && l.d.footnotes.find(f => f.label === star[1]);
  // Another asterisk of the masthead could be the one.
  return star &&
    note &&
    note.references.length === 1 &&
    !/\*/.test(l.text.slice(0, words.start).replace(/\*\d+\*/g, ''))
    ? { words, star: { start: words.end, end: words.end + star[0].length, text: '' }, note }
    : null;
}

export const withoutAsterisk: readonly Operator[] = [
  {
    rule: 'agenda-list-without-note',
    name: 'the asterisk is deleted',
    also: ['footnote-without-reference'],
    apply(l) {
      const a = asterisk(l);
      return a ? [changed(l, [a.star], a.words)] : [];
    },
  },
  {
    rule: 'agenda-list-without-note',
    name: 'the asterisk is deleted with its note',
    // Where the note stood, and its line, nobody knows.
    restorable: false,
    apply(l) {
      const a = asterisk(l);
      return a ? [changed(l, [a.star, ...without(l, a.note.part)], a.words)] : [];
    },
  },
];

/** Commas in place of the mark of enumeration, as a keyboard has them: one of them or all, in the masthead or the request. */
export const commas: readonly Operator[] = (['masthead', 'request'] as const).flatMap(where =>
  [',', '，', ', '].map(mark => ({
    rule: 'comma-in-item-list',
    // "61,107" looks like one number.
    also: ['thousands-mark'],
    name: `“${mark}” in the ${where}`,
    apply(l: Subject): readonly Mutation[] {
      const list = where === 'masthead' ? inMasthead(l) : inRequest(l);
      if (list?.part.language !== 'zh') return [];
      const places = list.items.map(list.place);
      const marks: Edit[] = places.slice(1).flatMap((next, i) => {
        const start = places[i]!.end;
        const m = /^、(?=\s*$)/.exec(l.text.slice(start, next.start));
        return m ? [{ start, end: start + 1, text: mark }] : [];
      });
      const all = marks.length > 1 ? [changed(l, marks, marks[0])] : [];
      return marks.length ? [changed(l, [marks.at(-1)!], marks.at(-1)), ...all] : [];
    },
  })),
);
