import type { Annex } from '../../../server/src/letter/letter';
import { foldedRange, rangeOf } from '../../../server/src/letter/ranges';
import { annexWords } from '../../../server/src/rules/common/places';
import { changed } from '../change';
import type { Mutation, Operator, Subject } from '../subject';

const sure = (l: Subject) => l.sure('annexes', 'annex.titleLines', 'annex.lines', 'signature.in');

/** A number in place of that of an annex title, or none, as the language writes it. */
function numbered(l: Subject, annex: Annex, n: number | null): Mutation[] {
  const { part } = annex.title;
  const { word, number } = annexWords(l.d, annex);
  const { writeNumber } = part.block.pack.pack.annex;
  const about = rangeOf(l.d.syntax, part);
  // "The first annex to the letter", but "the annex of the letter".
  const ar =
    part.language === 'ar'
      ? /^(?:ال)?مرفق(?: \S+?(?: عشر)?)? (ال|لل)(?=رسال|مذكر|رسائل)/.exec(part.block.folded)
      : null;
  if (part.language === 'ar' && annex.kind === 'annex' && (!number || n === null)) {
    if (!ar || !!number === (ar[1] === 'ال')) return [];
    const end = foldedRange(l.d.syntax, part, { start: 0, end: ar[0].length }).end;
    return [
      changed(l, [{ start: word.start, end, text: n === null ? 'مرفق ال' : `المرفق ${writeNumber(n)} لل` }], about),
    ];
  }
  if (number && n !== null)
    return [changed(l, [{ ...number, text: part.language === 'zh' ? writeNumber(n) : writeNumber(n) }], about)];
  if (number) return [changed(l, [{ start: word.end, end: number.end, text: '' }], about)];
  return n === null
    ? []
    : [
        changed(
          l,
          [{ start: word.end, end: word.end, text: (part.language === 'zh' ? '' : ' ') + writeNumber(n) }],
          about,
        ),
      ];
}

/** Annexes that repeat the title of the letter, numbered one after the other. */
const series = (l: Subject): readonly Annex[] => {
  const list = l.d.annexes.filter(a => a.kind === 'annex');
  return sure(l) &&
    l.d.title &&
    list.every((a, i) => a.title.letter && (list.length === 1 ? a.number === null : a.number === i + 1))
    ? list
    : [];
};

export const numbering: readonly Operator[] = [
  {
    rule: 'annex-numbering',
    name: 'the last annex has the next number',
    apply: l => (series(l).length > 1 ? numbered(l, series(l).at(-1)!, series(l).length + 1) : []),
  },
  {
    rule: 'annex-numbering',
    name: 'the second annex has the number of the first',
    apply: l => (series(l).length > 1 ? numbered(l, series(l)[1]!, 1) : []),
  },
  {
    rule: 'annex-numbering',
    name: 'an annex of several has no number',
    apply: l => (series(l).length > 1 ? series(l).flatMap(a => numbered(l, a, null)) : []),
  },
  {
    rule: 'annex-numbering',
    name: 'the only annex has a number',
    apply: l =>
      series(l).length === 1 && !WORDS_OF_SEVERAL.test(l.d.paragraphs.map(p => p.block.folded).join(' '))
        ? numbered(l, series(l)[0]!, 1)
        : [],
  },
];

/** A letter that speaks of more than one annex may have the others in another file. */
const WORDS_OF_SEVERAL =
  /annexes|annexe? i|anexos|anexo i|приложени(?:й|я [iх]|я[м]|ями|ях)|приложение i|مرفقات|مرفقين|مرفقيها|المرفق (?:الاول|الثاني)|附件[一二]|各附件|[两二三四]个?[份]?附件/;
