import { MOST, placed } from './common/characters';
import { paragraphsOf } from './common/places';
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
    for (const part of paragraphsOf(d)) {
      const { source } = part.block;
      for (const [short, name] of ABBREVIATIONS[part.language] ?? []) {
        const word = short.replace(' ', '\\s+');
        // What the letter explains in brackets it may use.
        if (d.paragraphs.some(p => new RegExp(`\\(\\s*[«“"]?${word}[»”"]?\\s*\\)`).test(p.block.source))) continue;
        const pattern = new RegExp(`(?<![\\p{L}\\d/@._-])${word}(?![\\p{L}/@_-]|\\d{3}|\\d[\\p{L}\\d/-])`, 'gu');
        for (const m of [...source.matchAll(pattern)].filter(m => !isQuoted(source, m.index)).slice(0, MOST)) {
          const range = placed(d, part, m.index, m.index + m[0].length);
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
      }
    }
  },
};

/** Whether a place stands between quotation marks; words of others stay as they are. */
function isQuoted(source: string, at: number): boolean {
  return [...source.matchAll(/[“«„][^”»]*|"[^"]*"/g)].some(q => q.index < at && at < q.index + q[0].length);
}
