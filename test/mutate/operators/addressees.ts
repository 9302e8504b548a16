import { foldedRange } from '../../../server/src/letter/ranges';
import { replaceIn } from '../../../server/src/rules/common/layout';
import { mastheadOrgans } from '../../../server/src/rules/common/words';
import { addressed } from '../../help/words';
import { changed, type Edit } from '../change';
import type { Mutation, Operator, Range, Subject } from '../subject';
import { place, type Titles, titlesOf } from './senders';

/** The addressees, each with what belongs to it, change places in every title. */
export const unsorted: Operator = {
  rule: 'unsorted-addressees',
  name: 'two addressees change places',
  // The words round an addressee bend with its place.
  anew: true,
  apply(l) {
    const list = l.d.title?.parts.addressees?.list ?? [];
    if (list.length < 2 || list.includes('other')) return [];
    const titles = titlesOf(l);
    return list.slice(1).flatMap((_, i) => {
      const other = [...list];
      [other[i], other[i + 1]] = [other[i + 1]!, other[i]!];
      // The presidents of the two Councils have no order between them.
      if (other.every(a => a !== 'secretaryGeneral' && a !== 'presidentGeneralAssembly')) return [];
      const edits = titles.map(t => exchanged(l, t, i));
      return edits.length && edits.every(e => e.length) ? [changed(l, edits.flat(), place(l))] : [];
    });
  },
};

/** The words of two addressees, each with its article or preposition, where nothing but a word for "and" parts them. */
function exchanged(l: Subject, { part, parts }: Titles[number], i: number): Edit[] {
  const { start, end } = parts.addressees!;
  const folded = part.block.folded.slice(start, end);
  const found = part.block.pack.addressees
    .flatMap(([, re]) => [...folded.matchAll(re)].map(m => ({ start: m.index, end: m.index + m[0].length })))
    .sort((a, b) => a.start - b.start);
  const [a, b] = [found[i], found[i + 1]];
  if (!a || !b || found.length !== parts.addressees!.list.length) return [];
  const lead = /(?:to )?(?:the |au |a la |a l'|al |a los )$/;
  const from = (r: Range) => r.start - (lead.exec(folded.slice(Math.max(0, r.start - 8), r.start))?.[0].length ?? 0);
  const [x, y] = [
    { start: start + (i === 0 && from(a) <= 4 ? from(a) : from(a)), end: start + a.end },
    { start: start + from(b), end: start + b.end },
  ];
  const [p, q] = [foldedRange(l.d.syntax, part, x), foldedRange(l.d.syntax, part, y)];
  return [
    { ...p, text: part.block.quote(y) },
    { ...q, text: part.block.quote(x) },
  ];
}

/** A president of an organ that neither masthead nor request nor a symbol names, in every title. */
export const otherAddressee: readonly Operator[] = (
  [
    ['presidentGeneralAssembly', 'GA'],
    ['presidentSecurityCouncil', 'SC'],
    ['presidentECOSOC', 'ECOSOC'],
  ] as const
).map(([who, organ]) => ({
  rule: 'addressee-not-in-masthead',
  name: `addressed to the president of ${organ}`,
  restorable: false,
  apply(l): readonly Mutation[] {
    const { d } = l;
    const list = d.title?.parts.addressees?.list;
    if (list?.length !== 1 || list[0] === 'other' || !l.sure('organs', 'request.organs')) return [];
    const listed = mastheadOrgans(d);
    if (!listed.length || listed.includes('HRC') || listed.includes(organ) || !d.request?.request.organs.length)
      return [];
    if (d.organs.some(o => o.organ === organ) || d.request.request.organs.includes(organ)) return [];
    const titles = titlesOf(l);
    const edits = titles.flatMap(({ part, parts }) =>
      replaceIn(d, part, foldedRange(d.syntax, part, parts.addressees!), addressed(part.block.pack.pack, [who])),
    );
    return edits.length ? [changed(l, edits, place(l))] : [];
  },
}));
