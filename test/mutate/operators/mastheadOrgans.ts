import { rangeOf } from '../../../server/src/letter/ranges';
import { changed, type Edit } from '../change';
import type { Operator } from '../subject';

/** The Council before the Assembly in the head of the page. */
export const outOfOrder: Operator = {
  rule: 'organs-out-of-order',
  name: 'the two organs change places',
  apply(l) {
    const { d } = l;
    if (l.pack.pack.dir === 'rtl' || !l.sure('organs', 'starts:organ')) return [];
    const [ga, sc, ...more] = d.organs;
    if (ga?.organ !== 'GA' || sc?.organ !== 'SC' || (more.length && more.length !== 2)) return [];
    const [a, b] = [rangeOf(d.syntax, ga.part), rangeOf(d.syntax, sc.part)];
    // With lines between them they are columns that were read one after the other, which says nothing of their order.
    if (
      /[^\n]\n\s*\S[\s\S]*\n/.test(l.text.slice(a.end, b.start).replace(/ {3}[^\n]*|\t[^\n]*/g, '')) ||
      ga.part.runs[0]!.line === sc.part.runs[0]!.line
    )
      return [];
    const edits: Edit[] = [
      { ...a, text: l.text.slice(b.start, b.end) },
      { ...b, text: l.text.slice(a.start, a.end) },
    ];
    return [changed(l, edits, { start: a.start, end: b.end })];
  },
};
