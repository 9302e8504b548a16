import { fold } from '../text/fold';
import type { LanguagePack } from './types';

const HIGHEST = 199;
const known = new WeakMap<LanguagePack, Map<string, number>>();

/** The number an ordinal stands for, in words, digits ("75th", "28º") or Roman numerals; null when it is none. */
export function readOrdinal(pack: LanguagePack, folded: string): number | null {
  const digits = /^(\d{1,4})(?: ?(?:st|nd|rd|th|e|eme|er|ere|re|nd|nde|o|a|º|ª|°|\.|-?[яй]|-?ая|-?ый|-?ой))?$/.exec(
    folded,
  );
  if (digits) return Number(digits[1]);
  return words(pack).get(folded.replace(/-/g, ' ')) ?? romanNumber(folded);
}

function words(pack: LanguagePack): Map<string, number> {
  let map = known.get(pack);
  if (!map) {
    map = new Map();
    for (let n = 1; n <= HIGHEST; n++) {
      for (const word of pack.ordinals(n)) map.set(fold(word).replace(/-/g, ' '), n);
    }
    known.set(pack, map);
  }
  return map;
}

const ROMAN: readonly (readonly [string, number])[] = [
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

/** A Roman numeral in its canonical form, of any case, as a number; null when it is none. */
export function romanNumber(text: string): number | null {
  const roman = text.normalize('NFKC').toLowerCase();
  let rest = roman;
  let n = 0;
  for (const [s, v] of ROMAN) {
    while (rest.startsWith(s)) {
      n += v;
      rest = rest.slice(s.length);
    }
  }
  return n > 0 && !rest && toRoman(n).toLowerCase() === roman ? n : null;
}

/** A number as a Roman numeral in capitals. */
export function toRoman(n: number): string {
  let s = '';
  for (const [r, v] of ROMAN) {
    while (n >= v) {
      s += r;
      n -= v;
    }
  }
  return s.toUpperCase();
}
