import type { Footnote } from '../../../server/src/letter/references';
import { changed } from '../change';
import { sentences } from '../sentence';
import type { Operator, Subject } from '../subject';

type Reference = Footnote['references'][number] & { readonly label: string };

/** References by a plain number, in the text of the letter or of an annex, where the notes are read as annotated. */
const references = (l: Subject): Reference[] =>
  l.sure('footnotes', 'footnote.references', 'footnote.lines')
    ? l.d.footnotes.flatMap(f =>
        f.references.length === 1 &&
        /^[\d¹²³⁴⁵⁶⁷⁸⁹]{1,2}$/.test(l.text.slice(f.references[0]!.start, f.references[0]!.end))
          ? [{ ...f.references[0]!, label: f.label }]
          : [],
      )
    : [];

const partAt = (l: Subject, line: number) =>
  l.d.syntax.parts.find(p => (p.kind === 'paragraph' || p.kind === 'request') && p.runs.some(r => r.line === line));

/** The reference on the other side of the comma or the full stop. */
export const position: Operator = {
  rule: 'footnote-position',
  name: 'the reference on the other side of the mark',
  apply: l =>
    references(l)
      .slice(0, 4)
      .flatMap(({ start, end, line }) => {
        const id = partAt(l, line)?.language;
        const typed = l.text.slice(start, end);
        if (id === 'en') {
          const mark = /\p{L}["”’)]?([.,;:])$/u.exec(l.text.slice(Math.max(0, start - 4), start))?.[1];
          if (!mark || !/^\s/.test(l.text.slice(end, end + 1))) return [];
          return [changed(l, [{ start: start - 1, end, text: typed + mark }], { start: start - 1, end })];
        }
        const mark = id === 'fr' || id === 'es' ? /^([.,])(?:\s|$)/.exec(l.text.slice(end, end + 2))?.[1] : undefined;
        if (!mark || !/\p{L}{3}$/u.test(l.text.slice(start - 3, start))) return [];
        return [changed(l, [{ start, end: end + 1, text: mark + typed }], { start, end: end + 1 })];
      }),
};

const noteLine = (l: Subject, label: string) => l.d.footnotes.find(f => f.label === label)!.part.runs[0]!.line;

/** The reference to a note stands beside that to the next one. */
export const glued: Operator = {
  rule: 'glued-references',
  name: 'two references without a comma',
  restorable: false,
  // Which figures are references cannot be told for certain then.
  also: ['footnote-without-reference', 'reference-without-footnote'],
  apply(l) {
    const all = references(l);
    const labels = l.d.footnotes.map(f => f.label);
    return all.slice(0, -1).flatMap((a, i) => {
      const b = all[i + 1]!;
      if (
        Number(b.label) !== Number(a.label) + 1 ||
        Number(b.label) > 9 ||
        labels.filter(x => x === a.label).length > 1
      )
        return [];
      // Glued to a word the two figures could be a number.
      if (labels.includes(a.label + b.label) || !/[.。]["”’)]?$/.test(l.text.slice(b.start - 2, b.start))) return [];
      // Both notes stand below, where the first was referred to only above.
      if (noteLine(l, a.label) < b.line) return [];
      if (partAt(l, a.line)?.annexed !== partAt(l, b.line)?.annexed) return [];
      const typed = l.text.slice(a.start, a.end);
      return [
        changed(
          l,
          [
            { start: a.start, end: a.end, text: '' },
            { start: b.start, end: b.start, text: typed },
          ],
          { start: b.start, end: b.end },
        ),
      ];
    });
  },
};

const above = sentences(
  'no-such-footnote',
  'a note above that is not there',
  {
    ar: [['وقد ورد ذلك في الحاشية ⟦48⟧ أعلاه.']],
    en: [['This is explained in footnote ⟦48⟧ above.']],
    es: [['Ello se explica en la nota ⟦48⟧ supra.']],
    fr: [['Cela est expliqué à la note ⟦48⟧ ci-dessus.']],
    ru: [['Об этом говорится в сноске ⟦48⟧ выше.']],
    zh: [['详见上文脚注⟦48⟧。']],
  },
  { restorable: false },
);

export const noSuchNote: Operator = {
  ...above,
  apply: l =>
    references(l).some(r => r.label === '1') && l.d.footnotes.every(f => f.references.length) ? above.apply(l) : [],
};
