import { allMatches } from '../text/allMatches';
import { MOST, placed } from './common/characters';
import { NOTHING, paragraphsWith, within } from './common/found';
import { textWith } from './common/places';
import { type About, everyStage, type Rule, say } from './types';
import { ABBREVIATIONS } from './words/abbreviations';

export const about: About = {
  entries: ['BO-06'],
  basis: 'convention',
  what: 'The letter abbreviates the name of a principal organ, as in “UNSC”.',
  why: 'United Nations Correspondence Manual (ST/DCS/4/Rev.1): the names of the principal organs are never abbreviated. It is written for the Secretariat, so this is advice.',
  fix: 'review',
  examples: [
    {
      letter: 'en/22',
      swaps: [['the consultations that will open', 'the consultations of the ⟦UNGA⟧ that will open']],
    },
    { letter: 'fr/01', swaps: [['La Charte vise', 'La Charte, dont l’⟦AGNU⟧ a pris note, vise']] },
    {
      letter: 'es/01',
      swaps: [['Las Jornadas reunieron a', 'Las Jornadas, de las que tomó nota la ⟦AGNU⟧, reunieron a']],
    },
    { letter: 'ru/22', swaps: [['Мы не считаем, что', 'Мы не считаем, как и ⟦СБ ООН⟧, что']] },
  ],
};

export const rule: Rule = {
  id: 'abbreviated-organ',
  severity: 'information',
  stages: everyStage,
  check(d, report) {
    const parts = textWith(d, abbreviated);
    if (!parts.length) return;
    const known = new Set(paragraphsWith(d, explained).flatMap(p => p.block.learned(explained)));
    for (const part of parts)
      for (const { short, name, start, end } of part.block.learned(abbreviated)) {
        if (known.has(short)) continue;
        const range = placed(d, part, start, end);
        report({
          ...range,
          message: say('The name of the organ is written in full: “{name}”.', { name }),
          // In Russian the name bends.
          fixes:
            part.language === 'ru'
              ? []
              : [{ title: say('Write “{words}”', { words: name }), edits: [{ ...range, text: name }] }],
        });
      }
  },
};

const words = (short: string) => short.replace(' ', '\\s+');
const patterns = Object.entries(ABBREVIATIONS).flatMap(([language, list]) =>
  list.map(([short, name]) => ({
    language,
    short,
    name,
    inBrackets: new RegExp(`\\(\\s*[«“"]?${words(short)}[»”"]?\\s*\\)`),
    pattern: new RegExp(`(?<![\\p{L}\\d/@._-])${words(short)}(?![\\p{L}/@_-]|\\d{3}|\\d[\\p{L}\\d/-])`, 'gu'),
  })),
);

/** The abbreviations in a paragraph, but for those that it quotes. */
const abbreviated = within(['paragraph'], ({ source, language }) =>
  patterns.flatMap(({ pattern, short, name, ...p }) =>
    (p.language === language ? allMatches(pattern, source) : NOTHING)
      .filter(m => !isQuoted(source, m.index))
      .slice(0, MOST)
      .map(m => ({ short, name, start: m.index, end: m.index + m[0].length })),
  ),
);

/** Those that it explains in brackets, which the letter may use. */
const explained = within(['paragraph'], ({ source }) =>
  source.includes('(') ? patterns.filter(p => p.inBrackets.test(source)).map(p => p.short) : NOTHING,
);

/** Whether a place stands between quotation marks; words of others stay as they are. */
function isQuoted(source: string, at: number): boolean {
  return [...source.matchAll(/[“«„][^”»]*|"[^"]*"/g)].some(q => q.index < at && at < q.index + q[0].length);
}
