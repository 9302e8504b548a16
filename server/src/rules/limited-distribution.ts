import { fold } from '../text/fold';
import { mastheadLines } from './common/masthead';
import { type About, issuedForm, type Rule, say } from './types';
import { CATEGORIES } from './words/masthead';

export const about: About = {
  entries: ['MH-06'],
  basis: 'rule',
  what: 'A letter is marked for limited or restricted distribution.',
  why: 'Editorial Manual, “Mastheads and cover pages”: distribution is general, limited or restricted; letters of States are general in every document read.',
  fix: 'review',
  examples: [
    { letter: 'en/01', swaps: [['Distr.: General', 'Distr.: ⟦Limited⟧']] },
    { letter: 'fr/01', swaps: [['Distr. générale', 'Distr. ⟦limitée⟧']] },
    { letter: 'es/01', swaps: [['Distr. general', 'Distr. ⟦limitada⟧']] },
    { letter: 'ru/01', swaps: [['Distr.: General', 'Distr.: ⟦Limited⟧']] },
  ],
};

/** Documents of the organs themselves; their committees and working groups may have letters that are not general. */
const PLAIN = /^(?:A\/(?:ES-\d+\/|S-\d+\/)?\d+(?:\/\d+)?|S\/\d{4}\/\d+|E\/\d{4}\/\d+)$/;

export const rule: Rule = {
  id: 'limited-distribution',
  severity: 'information',
  stages: issuedForm,
  check(d, report) {
    if (!d.title || !d.symbols.length || !d.symbols.every(s => PLAIN.test(s))) return;
    const lines = mastheadLines(d);
    lines.forEach((line, i) => {
      const { general, others } = CATEGORIES[d.language];
      const pattern = new RegExp(`^(?:distr\\.? ?:? ?)?(${others.map(fold).join('|')})$`);
      const m = pattern.exec(line.folded);
      // Old mastheads have the category on a line of its own.
      if (!m || (!line.folded.startsWith('distr') && !/^distr\.? ?:?$/.test(lines[i - 1]?.folded ?? ''))) return;
      const range = line.place(m[0].length - m[1]!.length, m[0].length);
      const typed = d.syntax.text.slice(range.start, range.end);
      const text = typed === typed.toUpperCase() ? general.toUpperCase() : general;
      report({
        ...range,
        message: say('Letters are distributed generally; “{typed}” is for other documents.', { typed }),
        fixes: [{ title: say('Change it to “{words}”', { words: text }), edits: [{ ...range, text }] }],
      });
    });
  },
};
