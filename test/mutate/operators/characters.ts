import type { Part } from '../../../server/src/syntax/parts/parts';
import { changed, placed } from '../change';
import type { Mutation, Operator, Range, Subject } from '../subject';
import { some } from './items';

/** Parts of running text; the marks of a table or of the page are not looked at. */
export const texts = (l: Subject): Part[] =>
  l.d.syntax.parts.filter(p => p.kind === 'paragraph' || p.kind === 'request' || p.kind === 'title');

/** Some places of a pattern in the letter, from its first to its last. */
export function places(l: Subject, pattern: RegExp, where = texts(l)): { part: Part; at: Range; text: string }[] {
  const all = where.flatMap(part =>
    [...part.block.source.matchAll(pattern)].map(m => ({
      part,
      at: placed(l, part, { start: m.index, end: m.index + m[0].length }),
      text: m[0],
    })),
  );
  return some(all.length).map(i => all[i]!);
}

/** A pattern with other words in its place, at some places, one at a time. */
export const swapped = (l: Subject, pattern: RegExp, by: (text: string) => string, where?: Part[]): Mutation[] =>
  places(l, pattern, where)
    .filter(({ text }) => by(text) !== text)
    .map(({ at, text }) => changed(l, [{ ...at, text: by(text) }], at));

/** What goes by the damaged words cannot be read then. */
export const READ = [
  'organ-not-requested',
  'missing-agenda-item-in-request',
  'missing-circulation-request',
  'agenda-items-for-council',
  'agenda-items-mismatch',
];

export const character = (
  rule: string,
  name: string,
  apply: Operator['apply'],
  more: Partial<Operator> = {},
): Operator => ({
  rule,
  name,
  apply,
  ...more,
});

const HALF: Readonly<Record<string, string>> = { '，': ',', '；': ';', '：': ':', '。': '.' };
const BETWEEN_HAN = /(?<=[\u4e00-\u9fff])[，；：](?=[\u4e00-\u9fff])/g;
const zh = (l: Subject) => texts(l).filter(p => p.language === 'zh');

/** As typed with the keyboard in the other mode: the mark alone, with a space, at the end, or all of a paragraph. */
export const halfWidth: readonly Operator[] = [
  character('half-width-punctuation', 'a mark', l => swapped(l, BETWEEN_HAN, t => HALF[t]!, zh(l))),
  character('half-width-punctuation', 'a mark and a space', l => swapped(l, BETWEEN_HAN, t => `${HALF[t]} `, zh(l))),
  character('half-width-punctuation', 'the last full stop', l =>
    swapped(
      l,
      /(?<=[\u4e00-\u9fff])。(?=\s*$)/g,
      t => HALF[t]!,
      zh(l).filter(p => p.kind !== 'title'),
    ),
  ),
  character('half-width-punctuation', 'all marks of a paragraph', l =>
    some(zh(l).length).flatMap(i => {
      const part = zh(l)[i]!;
      const found = [...part.block.source.matchAll(BETWEEN_HAN)];
      const at = found.map(m => placed(l, part, { start: m.index, end: m.index + 1 }));
      return at.length > 1
        ? [
            changed(
              l,
              at.map((r, k) => ({ ...r, text: HALF[found[k]![0]]! })),
              at[0],
            ),
          ]
        : [];
    }),
  ),
];

const LATIN: Readonly<Record<string, string>> = { '،': ',', '؛': ';', '؟': '?' };
const arabic = (l: Subject) => texts(l).filter(p => p.language === 'ar');
const BETWEEN_ARABIC = /(?<=[ء-ي])[،؛؟](?=\s+[ء-ي])/g;

export const latin: readonly Operator[] = [
  character('latin-punctuation', 'a mark', l => swapped(l, BETWEEN_ARABIC, t => LATIN[t]!, arabic(l))),
  character('latin-punctuation', 'all marks of a paragraph', l =>
    some(arabic(l).length).flatMap(i => {
      const part = arabic(l)[i]!;
      const found = [...part.block.source.matchAll(BETWEEN_ARABIC)];
      const at = found.map(m => placed(l, part, { start: m.index, end: m.index + 1 }));
      return at.length > 1
        ? [
            changed(
              l,
              at.map((r, k) => ({ ...r, text: LATIN[found[k]![0]]! })),
              at[0],
            ),
          ]
        : [];
    }),
  ),
];

/** What text copied from a page, a message or a table brings along, where it says nothing. */
const INVISIBLE: readonly (readonly [name: string, pattern: RegExp, by: (text: string) => string])[] = [
  [
    'a zero width space in a word',
    /[\p{Script=Latin}\p{Script=Cyrillic}]{5,}/gu,
    t => `${t.slice(0, 2)}\u200b${t.slice(2)}`,
  ],
  ['a zero width space before a word', /(?<= )\p{L}{4,}/gu, t => `\u200b${t}`],
  ['a zero width space between Han characters', /(?<=\p{Script=Han})\p{Script=Han}/gu, t => `\u200b${t}`],
  ['a byte order mark behind a space', /(?<= )\p{L}{4,}/gu, t => `\ufeff${t}`],
  ['a byte order mark in an Arabic word', /[ء-ي]{4,}/g, t => `${t.slice(0, 2)}\ufeff${t.slice(2)}`],
  ['a joiner in a word', /[\p{Script=Latin}\p{Script=Cyrillic}]{5,}/gu, t => `${t.slice(0, 3)}\u200d${t.slice(3)}`],
  [
    'a word joiner in a word',
    /[\p{Script=Latin}\p{Script=Cyrillic}]{5,}/gu,
    t => `${t.slice(0, 3)}\u2060${t.slice(3)}`,
  ],
  [
    'a mark of direction in a word',
    /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Han}]{4,}/gu,
    t => `${t.slice(0, 2)}\u200e${t.slice(2)}`,
  ],
  ['a soft hyphen before a word', /(?<= )\p{Script=Latin}{4,}/gu, t => `\u00ad${t}`],
];

export const invisible: readonly Operator[] = INVISIBLE.map(([name, pattern, by]) =>
  character('invisible-character', name, l => swapped(l, pattern, by), { exact: true }),
);

/** A letter with an accent, a quotation mark, a letter of the script or several go with the way the text was read. */
export const lost: readonly Operator[] = [
  character(
    'lost-character',
    'a letter',
    l => swapped(l, /(?<=\p{L})[à-ÿа-яء-ي\u4e00-\u9fff](?=\p{L})/gu, () => '\ufffd'),
    { restorable: false, also: READ },
  ),
  character('lost-character', 'a mark', l => swapped(l, /[’“”«»–،。]/gu, () => '\ufffd'), {
    restorable: false,
    also: READ,
  }),
  character(
    'lost-character',
    'a word',
    l => swapped(l, /(?<=\s)[\p{L}]{4,7}(?=\s)/gu, t => '\ufffd'.repeat(t.length)),
    { restorable: false, also: READ },
  ),
];
