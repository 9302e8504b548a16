import type { Block } from '../syntax/parts/block';
import { allMatches } from '../text/allMatches';
import { inText, matches } from './common/characters';
import { NOTHING, partsWith } from './common/found';
import { type About, everyStage, type Rule, say } from './types';

export const about: About = {
  entries: ['TY-13'],
  basis: 'contradiction',
  what: 'An invisible character stands where it says nothing.',
  why: 'Words that look the same are not the same, so that a search does not find them and a reader cannot see why.',
  fix: 'safe',
  examples: [
    { letter: 'en/25', swaps: [['territories, entered', '⟦\ufeffterritories⟧, entered']] },
    { letter: 'fr/22', swaps: [['La ville de Brno', 'La ville de ⟦Br\u200bno⟧']] },
    { letter: 'es/22', swaps: [['De ellas', '⟦De\u00ad⟧ ellas']] },
    { letter: 'ru/22', swaps: [['обсуждением в Шестом', '⟦обсуж\ufeffдением⟧ в Шестом']] },
    { letter: 'ar/22', swaps: [['وإتاحة بيانات', '⟦وإت\u200bاحة⟧ بيانات']] },
    { letter: 'zh/22', swaps: [['学员们商定建立', '学⟦员们商\u200b定建立⟧']] },
  ],
};

export const rule: Rule = {
  id: 'invisible-character',
  severity: 'warning',
  stages: everyStage,
  check(d, report) {
    for (const part of partsWith(d, needless)) {
      // At the start of a text the mark says how it is encoded.
      const found = matches(d, part, needless).filter(f => f.start > 0);
      const [first] = found;
      if (!first) continue;
      const { text } = d.syntax;
      const before = LETTERS_BEFORE.exec(text.slice(Math.max(0, first.start - 20), first.start))![0].length;
      const behind = LETTERS_BEHIND.exec(text.slice(first.end, first.end + 20))![0].length;
      report({
        start: first.start - before,
        end: first.end + behind,
        message: say('Invisible characters in this paragraph, the first in this word: {codes}', {
          codes: [...new Set([...found.map(f => f.text).join('')].map(code))].join(', '),
        }),
        fixes: [
          {
            title: say('Delete the invisible characters of this paragraph'),
            edits: found.map(({ start, end }) => ({ start, end, text: '' })),
            preferred: true,
          },
        ],
      });
    }
  },
};

const code = (c: string) => `U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

const LETTERS_BEFORE = /(?:\p{Script=Han}{1,3}|[^\P{L}\p{Script=Han}]{1,16})?$/u;
const LETTERS_BEHIND = /^(?:\p{Script=Han}{1,3}|[^\P{L}\p{Script=Han}]{1,16})?/u;
const ANY = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
/** Letters that need none of them to be joined, parted or turned. */
const PLAIN = '\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Han}';
const NOT_IN_LINK = '(?<!(?:https?:|www\\.)[^ \\n]{0,200})';

/** Where each kind of them says nothing. Soft hyphens in a word, and marks of direction round one, have a meaning. */
const NEEDLESS: readonly RegExp[] = [
  // A place for a break, behind or before something that has one, or inside a word.
  new RegExp(
    `(?=[\\u200b\\ufeff])${NOT_IN_LINK}(?<=^|[${PLAIN}\\p{N}\\p{P} \\n])[\\u200b\\ufeff]+(?=$|[${PLAIN}\\p{N}\\p{P} \\n])`,
    'gu',
  ),
  /(?<=\p{Script=Arabic})[\u200b\ufeff]+(?=\p{Script=Arabic})/gu,
  new RegExp(`(?=[\\u200b\\ufeff])${NOT_IN_LINK}(?<=[ \\n])[\\u200b\\ufeff]+(?=\\p{Script=Arabic})`, 'gu'),
  // What joins or parts letters, where the letters are never joined.
  new RegExp(
    `(?=[\\u200c\\u200d\\u2060])${NOT_IN_LINK}(?<=[${PLAIN}\\p{N}-])[\\u200c\\u200d\\u2060]+(?=[${PLAIN}\\p{N}])`,
    'gu',
  ),
  new RegExp(`(?<=[${PLAIN}])[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]+(?=[${PLAIN}])`, 'gu'),
  // A place for a hyphen, beside nothing that could be broken.
  /(?<=[ \p{P}])\u00ad+(?=\S)|(?<=\p{L})\u00ad+(?=[ \p{P}]\S)/gu,
];

const needless = inText(({ source }: Block) =>
  ANY.test(source) ? NEEDLESS.flatMap(p => allMatches(p, source)).sort((a, b) => a.index - b.index) : NOTHING,
);
