import type { Part } from '../../../server/src/syntax/parts/parts';
import { changed, placed } from '../change';
import type { Mutation, Operator, Range, Subject } from '../subject';
import { some } from './items';

/** Parts of running text; the marks of a table or of the page are not looked at. */
const texts = (l: Subject): Part[] =>
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
const swapped = (l: Subject, pattern: RegExp, by: (text: string) => string, where?: Part[]): Mutation[] =>
  places(l, pattern, where)
    .filter(({ text }) => by(text) !== text)
    .map(({ at, text }) => changed(l, [{ ...at, text: by(text) }], at));

/** What goes by the damaged words cannot be read then. */
const READ = [
  'organ-not-requested',
  'missing-agenda-item-in-request',
  'missing-circulation-request',
  'agenda-items-for-council',
  'agenda-items-mismatch',
];

const character = (rule: string, name: string, apply: Operator['apply'], more: Partial<Operator> = {}): Operator => ({
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

const CYRILLIC = 'АВЕКМНОРСТХаеорсху';
const LATIN_LIKE = 'ABEKMHOPCTXaeopcxy';
const like = (text: string, from: string, to: string) =>
  [...text].map(c => (from.includes(c) ? to[from.indexOf(c)]! : c)).join('');

const mixed = (name: string, apply: Operator['apply']) => character('mixed-scripts', name, apply, { also: READ });

/** Letters that look alike, typed with the other keyboard. */
export const scripts: readonly Operator[] = [
  mixed('a Latin letter in a Cyrillic word', l =>
    swapped(l, /(?<![\p{L}\d/-])[а-яА-Я]*[аеорсху][а-я]{2,}(?![\p{L}\d/-])/gu, t =>
      t.replace(/[аеорсху]/, c => like(c, CYRILLIC, LATIN_LIKE)),
    ),
  ),
  mixed('a Latin capital before a Cyrillic word', l =>
    swapped(
      l,
      /(?<![\p{L}\d/-])[АВЕКМНОРСТХ][а-я]{2,}(?![\p{L}\d/-])/gu,
      t => like(t[0]!, CYRILLIC, LATIN_LIKE) + t.slice(1),
    ),
  ),
  mixed('a Cyrillic letter in a Latin word', l =>
    swapped(l, /(?<![p{L}\d/’'-])[a-zA-Z]*[aeopcxy][a-z]{2,}(?![p{L}\d/’'-])/gu, t =>
      t.replace(/[aeopcxy]/, c => like(c, LATIN_LIKE, CYRILLIC)),
    ),
  ),
  mixed('a Cyrillic letter in a symbol', l =>
    swapped(
      l,
      /(?<![\p{L}\d/.-])(?:A\/\d\d\/\d+|S\/(?:19|20)\d\d\/\d+|E\/20\d\d\/\d+|A\/RES\/\d+\/\d+|S\/RES\/\d+)(?![\d/])/gu,
      t => like(t[0]!, 'ASE', 'АЅЕ').replace('Ѕ', 'S') + t.slice(1).replace('RE', 'RЕ'),
      inSymbols(l),
    ),
  ),
  mixed('the letter O for a nought in a symbol', l =>
    swapped(
      l,
      /(?<![\p{L}\d/.-])(?:A\/\d\d\/\d*0\d*|S\/20\d\d\/\d+)(?![\d/])/gu,
      t => t.replace(/0(?=\d*$)|0/, 'O'),
      inSymbols(l),
    ),
  ),
];
const inSymbols = (l: Subject) => texts(l).filter(p => !/S\/RES|S\/[A-Z]/.test(p.block.source));

/** Some numbers of an Arabic letter in the figures of the other kind, as a text has them that was pasted in. */
export const figures: readonly Operator[] = [
  character('mixed-figures', 'one number', l => otherFigures(l, false)),
  character('mixed-figures', 'all numbers of a paragraph', l => otherFigures(l, true)),
];

function otherFigures(l: Subject, all: boolean): Mutation[] {
  // In a draft the figures are set later.
  if (l.d.language !== 'ar' || l.d.stage === 'draft') return [];
  const own = [...(l.d.title ? [l.d.title.part] : []), ...l.d.paragraphs].filter(p => p.language === 'ar');
  const references = new Set(l.d.footnotes.flatMap(f => f.references.map(r => r.end)));
  const found = own.map(part =>
    [...part.block.source.matchAll(/(?<=[ء-ي]\s+)(?:\d{2,4}|[٠-٩]{2,4})(?=[،؛.]?(?:\s|$))/g)]
      .map(m => ({ ...placed(l, part, { start: m.index, end: m.index + m[0].length }), text: other(m[0]) }))
      .filter(e => !references.has(e.end)),
  );
  // Of two numbers nobody knows which is wrong, but one of each is a contradiction.
  if (found.flat().length < 3) return [];
  const groups = all ? found.filter(f => f.length > 1 && f.length < found.flat().length) : found.flat().map(e => [e]);
  return some(groups.length).map(i => changed(l, groups[i]!));
}
const other = (text: string) =>
  [...text].map(c => (/\d/.test(c) ? '٠١٢٣٤٥٦٧٨٩'[Number(c)]! : String('٠١٢٣٤٥٦٧٨٩'.indexOf(c)))).join('');
