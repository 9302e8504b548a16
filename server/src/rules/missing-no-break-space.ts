import { ofPattern } from './common/characters';
import { inOwnText, isCopiedPage, reportHabit } from './common/habits';
import { type About, everyStage, type Rule, say } from './types';

export const about: About = {
  entries: ['TY-08'],
  basis: 'contradiction',
  what: 'In French, some of the marks that have a no-break space before them have it, and others not.',
  why: 'Without it a line may begin with the mark. A letter that has other spaces throughout is left as it is.',
  fix: 'safe',
  onlyIn: 'fr',
  examples: [
    {
      letter: 'fr/22',
      swaps: [
        ['objectifs de développement durable : lecture', 'objectifs de développement durable\u00a0: lecture'],
        ['sera demandée.', 'sera demandée⟦ !⟧'],
      ],
    },
  ],
};

export const rule: Rule = {
  id: 'missing-no-break-space',
  severity: 'information',
  stages: everyStage,
  check(d, report) {
    if (d.language !== 'fr' || isCopiedPage(d)) return;
    const all = inOwnText(d, MARK);
    const [set, found] = [all.filter(f => NO_BREAK.test(f.text)), all.filter(f => !NO_BREAK.test(f.text))];
    const bare = found.find(f => f.text.length === 1);
    if (!set.length && (!bare || found.every(f => f.text.length === 1))) return;
    const space = NO_BREAK.exec(set[0]?.text ?? '')?.[0] ?? '\u00a0';
    reportHabit(report, found, text => (text.startsWith('«') ? `«${space}` : `${space}${text.trim()}`), {
      message: set.length
        ? say('There is no no-break space here, as there is at other marks of the letter.')
        : say('There is no space here, as there is at other marks of the letter.'),
      title: say('Write no-break spaces at all marks of the letter'),
      preferred: true,
      range: set.length ? undefined : bare,
    });
  },
};

/** A mark with the space that parts it from a word. Titles in other languages have none before a colon. */
const MARK = ofPattern(
  /(?<=[\p{L}\p{N}%)])(?:[ \u00a0\u202f][:?!](?=\s|$)|[ \u00a0\u202f]?»)|«[ \u00a0\u202f]?(?=[\p{L}\p{N}])/gu,
  'fr',
);
const NO_BREAK = /[\u00a0\u202f]/;
