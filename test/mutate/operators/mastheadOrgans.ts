import { rangeOf } from '../../../server/src/letter/ranges';
import { changed, type Edit } from '../change';
import type { Operator } from '../subject';

/** The Council before the Assembly, in the head of the page, with the other lines of the masthead as they were or in turn. */
export const outOfOrder: readonly Operator[] = (['the names', 'the names wherever they stand'] as const).map(name => ({
  rule: 'organs-out-of-order',
  name: `${name} change places`,
  apply(l) {
    const { d } = l;
    if (l.pack.pack.dir === 'rtl' || !l.sure('organs', 'starts:organ')) return [];
    const [ga, sc, ga2, sc2, ...more] = d.organs;
    if (ga?.organ !== 'GA' || sc?.organ !== 'SC' || more.length) return [];
    const [a, b] = [rangeOf(d.syntax, ga.part), rangeOf(d.syntax, sc.part)];
    // Side by side they are columns, whose order says nothing.
    if (ga.part.runs[0]!.line === sc.part.runs[0]!.line) return [];
    const turn = (x: typeof a, y: typeof a): Edit[] => [
      { ...x, text: l.text.slice(y.start, y.end) },
      { ...y, text: l.text.slice(x.start, x.end) },
    ];
    const edits = turn(a, b);
    if (name === 'the names') return [changed(l, edits, { start: a.start, end: b.end })];
    if (ga2?.organ !== 'GA' || sc2?.organ !== 'SC') return [];
    return [
      changed(l, [...edits, ...turn(rangeOf(d.syntax, ga2.part), rangeOf(d.syntax, sc2.part))], {
        start: a.start,
        end: b.end,
      }),
    ];
  },
}));
