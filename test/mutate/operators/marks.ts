import type { Language } from '../../../server/src/languages/types';
import { rangeOf, toDocument } from '../../../server/src/letter/ranges';
import { sentences } from '../../../server/src/text/sentences';
import { changed, placed } from '../change';
import type { Operator, Subject } from '../subject';

/** Pairs of brackets with words in them, in one part, none within another: without one of the two the other has no partner. */
function pairs(l: Subject) {
  return l.d.syntax.parts
    .filter(p => p.kind === 'paragraph' || p.kind === 'request' || p.kind === 'heading')
    .flatMap(part => {
      const { source } = part.block;
      // A part with any other bracket may be one where pages cut or pages turned round.
      const found = [
        ...source.matchAll(
          /\(([^()（）[\]]{4,120})\)|（([^()（）[\]]{4,120})）|\[([^()（）[\]]{4,120})\]|《([^《》]{3,80})》/g,
        ),
      ];
      const count = source.match(/[()（）[\]《》【】]/g)?.length ?? 0;
      if (count !== 2 * found.length) return [];
      // What ends like "74 b" or "1" could be the mark of a list.
      return found
        .filter(m => (/\p{L}{3}[.»”"]?.$/u.test(m[0]) && !/ [ivx]+.$/i.test(m[0])) || /[一-鿿]{2}.$/.test(m[0]))
        .slice(0, 1)
        .map(m => ({ part, start: m.index, end: m.index + m[0].length }));
    })
    .slice(0, 4);
}

export const brackets: readonly Operator[] = (['opening', 'closing'] as const).map(which => ({
  rule: 'unbalanced-bracket',
  name: `an ${which} bracket is deleted`.replace('an c', 'a c'),
  restorable: false,
  apply: (l: Subject) =>
    pairs(l).map(({ part, start, end }) => {
      const gone = which === 'opening' ? start : end - 1;
      const kept = which === 'opening' ? end - 1 : start;
      return changed(
        l,
        [{ ...placed(l, part, { start: gone, end: gone + 1 }), text: '' }],
        placed(l, part, { start: kept, end: kept + 1 }),
      );
    }),
}));

const words: Readonly<Record<Language, readonly string[]>> = {
  ar: ['[الاسم]', 'XX', '____'],
  en: ['[name]', '[to be completed]', 'XX', '____'],
  es: ['[nombre]', '[por completar]', 'XX', '____'],
  fr: ['[nom]', '[à compléter]', 'XX', '____'],
  ru: ['[имя]', 'XX', '____'],
  zh: ['[姓名]', '【待补】', '____'],
};

/** What stands in for a word, behind the first sentence of the first and of the last paragraph. */
export const placeholders: Operator = {
  rule: 'leftover-placeholder',
  name: 'a placeholder is inserted',
  restorable: false,
  apply(l) {
    const paragraphs = l.d.paragraphs.filter(p => p.block.source.length > 60);
    return [...new Set([paragraphs[0], paragraphs.at(-1)])].flatMap(part => {
      if (!part) return [];
      const first = sentences(part.block.text)[0]!;
      // Before the mark that ends the sentence.
      const end = part.block.text.slice(0, first.end).replace(/[\s.。?!;:]+\d*\s*$/, '').length;
      const at = toDocument(l.d.syntax, part, part.block.unwrapped.map[end - 1]! + 1);
      const { joiner } = part.block.pack.pack;
      // Pages set from right to left can have all their brackets turned round.
      if (/^[^(]*\)/.test(part.block.source)) return [];
      return words[part.language].map(w => {
        // Roman numbers look the same, but not before a year.
        const text = w === 'XX' ? `${joiner}(S/2021/XXX)` : joiner + w;
        const edit = { start: at, end: at, text };
        return changed(l, [edit], edit);
      });
    });
  },
};

export const inTitle: Operator = {
  rule: 'leftover-placeholder',
  name: 'the day of the title is left open',
  restorable: false,
  apply(l) {
    const { title } = l.d;
    const day = title?.parts.date?.value?.day;
    if (!title || !day || title.part.language === 'ar' || title.part.language === 'zh' || !l.sure('title.date'))
      return [];
    const at = rangeOf(l.d.syntax, title.part);
    const m = new RegExp(`(?<!\\d)${day}(?!\\d)(?=\\s+(?:de )?\\p{L})`, 'u').exec(l.text.slice(at.start, at.end));
    if (!m) return [];
    const edit = { start: at.start + m.index, end: at.start + m.index + m[0].length, text: 'XX' };
    return [changed(l, [edit], edit)];
  },
};
