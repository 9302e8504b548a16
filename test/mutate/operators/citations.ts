import { letterDate } from '../../../server/src/rules/common/dates';
import { changed } from '../change';
import type { Mutation, Operator, Subject } from '../subject';
import { places } from './characters';

const SYMBOL = /(?<![\p{L}\d/.\\-])(?:A\/(?:[4-9]\d)\/\d{1,4}|S\/(?:19|20)\d\d\/\d{1,4})(?![\d/]|[–-][AS])/gu;
const RESOLUTION = /(?<![\p{L}\d/.-])(?:S\/RES\/\d{1,4} ?\((?:19|20)\d\d\)|A\/RES\/\d\d\/\d{1,3})/gu;
const WRONG: readonly (readonly [string, RegExp, (text: string) => string])[] = [
  ['backslashes', SYMBOL, t => t.replaceAll('/', '\\')],
  ['two strokes', SYMBOL, t => t.replace(/\/(?=\d+$)/, '//')],
  [
    'a hyphen for a stroke',
    /(?<![\p{L}\d/.\\-])S\/(?:19|20)\d\d\/\d{1,4}(?![\d/]|[–-][AS])/gu,
    t => t.replace(/\/(?=\d+$)/, '-'),
  ],
  ['the year of a resolution behind a stroke', RESOLUTION, t => t.replace(/ ?\((\d+)\)/, '/$1')],
  ['a hyphen in a resolution', RESOLUTION, t => t.replace(/^(A\/RES\/\d\d)\//, '$1-')],
];

export const malformed: readonly Operator[] = WRONG.map(([name, pattern, by]) => ({
  rule: 'malformed-symbol',
  name,
  apply: (l: Subject) =>
    places(l, pattern)
      .filter(({ text }) => by(text) !== text)
      .map(({ at, text }) => changed(l, [{ ...at, text: by(text) }], at)),
}));

/** The year of a document that is cited is after the letter's; at the end of a year the next is possible. */
export const later: readonly Operator[] = [2, 9].map(by => ({
  rule: 'later-symbol',
  name: `a document of ${by} years later is cited`,
  restorable: false,
  apply(l): readonly Mutation[] {
    const year = Math.max(letterDate(l.d)?.value.year ?? 0, l.d.title?.parts.date?.value?.year ?? 0);
    if (!year || !l.sure('symbols')) return [];
    return places(l, /(?<![\p{L}\d/.\\-])S\/(?:19|20)\d\d\/\d{1,4}(?![\d/])/gu).map(({ at, text }) =>
      changed(l, [{ ...at, text: text.replace(/\d{4}/, String(year + by)) }], at),
    );
  },
}));
