import { perLanguage } from '../../languages/perLanguage';
import type { Language } from '../../languages/types';
import type { Stretch } from '../../letter/ranges';
import type { Block } from '../../syntax/parts/block';
import { COUNCIL_RESOLUTIONS, LAST_OF_YEAR } from '../words/resolutions';

const FIRST_YEAR = 1946;

/** A resolution of the Security Council that a text cites; spans are in the folded text. */
export interface CitedResolution extends Stretch {
  readonly number: number;
  /** The year in brackets behind it, with its place; null where there is none. */
  readonly year: (Stretch & { readonly value: number }) | null;
}

/** The year of a resolution of the Security Council by its number; null where the number is not in the lists yet. */
export function yearOfResolution(number: number): number | null {
  const at = LAST_OF_YEAR.findIndex(last => number <= last);
  return number < 1 || at < 0 ? null : FIRST_YEAR + at;
}

const ONE = '\\d{1,4}(?![\\d/]|[.-]\\d)(?: ?\\((?:19|20)\\d\\d\\))?';
const AND: Readonly<Record<Language, string>> = {
  en: ',? and |, ',
  fr: ' et |, ',
  es: ' y |, ',
  ru: ' и |, ',
  ar: '،? و ?|، ?|, ?',
  zh: '号?(?:决议)?(?:、|和|及|以及|,)第?',
};

const patternsOf = perLanguage(id =>
  COUNCIL_RESOLUTIONS[id].map(
    ([before, behind]) => new RegExp(`${before}(?<list>${ONE}(?:(?:${AND[id]})${ONE})*)${behind}`, 'dg'),
  ),
);

/** The resolutions that a block cites as those of the Security Council, in the order of the text. */
export function citedResolutions({ folded, language }: Block): CitedResolution[] {
  const found = new Map<number, CitedResolution>();
  for (const pattern of patternsOf(language))
    for (const m of folded.matchAll(pattern)) {
      const [from] = m.indices!.groups!.list!;
      for (const n of m.groups!.list!.matchAll(/(?<!\()(?<!\d)(\d{1,4})(?: ?\((\d{4})\))?/g)) {
        const start = from + n.index;
        const at = start + n[0].length - 5;
        const year = n[2] ? { start: at, end: at + 4, value: Number(n[2]) } : null;
        found.set(start, { number: Number(n[1]), start, end: start + n[1]!.length, year });
      }
    }
  return [...found.values()].sort((a, b) => a.start - b.start);
}
