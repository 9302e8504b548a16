import assert from 'node:assert/strict';
import { fold, foldWithMap } from '../../server/src/text/fold';
import { mark, marked } from '../help/marked';

/** Folds `input` and compares; what is marked in `expected` has to come from what is marked in `input`. */
function check(input: string, expected: string): void {
  const source = marked(input);
  const wanted = marked(expected);
  const { text, map } = foldWithMap(source.text);
  assert.equal(text, wanted.text);
  assert.equal(fold(source.text), text);
  assert.equal(fold(text), text, 'what is folded stays as it is');
  const origins = wanted.ranges.map(r => ({ start: map[r.start]!, end: map[r.end - 1]! + 1 }));
  assert.equal(mark(source.text, origins), mark(source.text, source.ranges));
}

describe('Folded text', () => {
  const cases: [what: string, input: string, expected: string][] = [
    ['is nothing for nothing', '', ''],
    ['is nothing for spaces only', ' \t\r\n\u00a0\u3000\f', ''],
    ['has small letters', 'Distr.: GENERAL', 'distr.: general'],
    ['has no accents on Latin letters', 'Fév. AÑO Ấn Çă Šibenik', 'fev. ano an ca sibenik'],
    ['has the same small letter for a Turkish capital', 'İnönü', 'inonu'],
    ['has small Greek and Cyrillic letters', 'ΑΒ ПИСЬМО', 'αβ письмо'],
    ['keeps й and takes ё for е', 'Российской ещё ЁЛКА', 'российской еще елка'],
    ['has narrow digits and letters', '２０２１ＡＢｚ（）：／', '2021abz():/'],
    ['has ASCII digits for Arabic-Indic and Persian ones', '٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹', '0123456789 0123456789'],
    ['has one alef', 'أإآٱ', 'اااا'],
    ['has one ya and one kaf', 'الأخرى فارسی کتاب', 'الاخري فارسي كتاب'],
    ['has no tatweel and no vowel signs', 'رســالة مُؤَرَّخَةٌ', 'رسالة مؤرخة'],
    ['has Latin commas for Arabic ones', 'أولا، ثانيا؛ لماذا؟', 'اولا, ثانيا; لماذا?'],
    ['has one apostrophe', 'l’a l‘a lʼa l′a l`a l´a l＇a l｀a', "l'a l'a l'a l'a l'a l'a l'a l'a"],
    ['has one quotation mark', '“a” „a‟ «a» ″a″ ＂a＂', '"a" "a" "a" "a" "a"'],
    ['has one dash', 'a‐b‑c‒d–e—f―g−h﹣i－j', 'a-b-c-d-e-f-g-h-i-j'],
    ['has one space for any space', ' a\u00a0b\u2009\u202fc\td\r\ne\ff\u3000g ', 'a b c d e f g'],
    ['has none beside Han characters', '大  会 75 届　会议 A 年', '大会75届会议a年'],
    ['keeps the space between figures', '2021 05', '2021 05'],
    ['has no soft hyphens', 'Secre\u00adtary', 'secretary'],
    ['has no directional and no invisible marks', '\ufeff\u200ea\u200f\u202bb\u202c\u2067c\u2069\u061c\u2060', 'abc'],
    ['has the letters of a ligature', 'oﬃcial ﬂag', 'official flag'],
    ['has the letters of Arabic presentation forms', 'ﺭﺳﺎﻟﺔ ﷲ', 'رسالة الله'],
    ['turns a mirrored lam and alef back', 'األمم', 'الامم'],
    ['has characters for radicals', '⼤⾔ 豈', '大言豈'],
    ['keeps surrogate pairs and lone surrogates', '😀 A\ud800', '😀 a\ud800'],
    ['keeps control characters that are no space, but NUL', 'a\u0007b\u0000', 'a\u0007b'],
    ['is the same for composed and decomposed letters', 'Re\u0301union der\u0308', 'reunion der'],
    ['composes й', 'России\u0306скии\u0306 И\u0306', 'российский й'],
    ['composes Arabic letters with a hamza', 'مو\u0654رخة بي\u0654ة ا\u0654', 'مؤرخة بئة ا'],
    ['leads back to its source', '  ⟦É⟧t\u00adat ⟦２０⟧', '⟦e⟧tat ⟦20⟧'],
    ['leads back over spaces that vanish', '大  会⟦届⟧', '大会⟦届⟧'],
    ['leads back from each letter of a ligature', 'o⟦ﬃ⟧ce', 'o⟦ffi⟧ce'],
    ['leads back to the first of several spaces', 'a⟦ ⟧ \n b', 'a⟦ ⟧b'],
    ['leads back over marks in a word', '⟦ر⟧سـ⟦الة⟧', '⟦ر⟧س⟦الة⟧'],
    ['leads back from a composed letter', 'a⟦и⟧\u0306b', 'a⟦й⟧b'],
  ];
  for (const [what, input, expected] of cases) it(what, () => check(input, expected));

  it('does not tell NFC from NFD in any letter of the six languages', () => {
    for (const [from, to] of [
      [0x00c0, 0x024f],
      [0x0370, 0x052f],
      [0x0620, 0x06d3],
      [0x1e00, 0x1eff],
    ] as const)
      for (let c = from; c <= to; c++) {
        const word = `x${String.fromCharCode(c)}x`;
        check(word.normalize('NFD'), fold(word.normalize('NFC')));
      }
  });

  it('stays as it is when folded again, whatever the character', () => {
    for (let c = 0; c < 65536; c++) {
      const once = fold(`x${String.fromCharCode(c)}x`);
      if (fold(once) !== once) assert.fail(`U+${c.toString(16)} gives ${JSON.stringify(once)}`);
    }
  });
});
