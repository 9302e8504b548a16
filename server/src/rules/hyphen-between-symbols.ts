import { partsWith, those, within } from './common/found';
import { mastheadSymbols, runningHeaders, symbolsIn } from './common/symbols';
import { type About, issuedForm, type Rule, say } from './types';

export const about: About = {
  entries: ['MH-04'],
  basis: 'observation',
  what: 'Two symbols at the head of an English page are joined by a hyphen.',
  why: 'English mastheads join two symbols by an en dash. In running text and in other languages a hyphen is usual.',
  fix: 'safe',
  onlyIn: 'en',
  examples: [{ letter: 'en/01', swaps: [['A/78/817–S/2024/241', '⟦A/78/817-S/2024/241⟧']] }],
};

export const rule: Rule = {
  id: 'hyphen-between-symbols',
  severity: 'information',
  stages: issuedForm,
  check(d, report) {
    if (d.language !== 'en' || !partsWith(d, hyphenated).length) return;
    for (const page of [mastheadSymbols(d), ...runningHeaders(d)]) {
      page.forEach((symbol, i) => {
        const next = page[i + 1];
        if (next?.line !== symbol.line) return;
        const between = d.syntax.text.slice(symbol.end, next.start);
        const start = symbol.end + between.search(/\S/);
        if (!HYPHEN.test(between)) return;
        report({
          start: symbol.start,
          end: next.end,
          message: say('At the head of a page an en dash joins two symbols.'),
          fixes: [{ title: say('Replace the hyphen'), edits: [{ start, end: start + 1, text: '–' }], preferred: true }],
        });
      });
    }
  },
};

const HYPHEN = /^\s*[-\u2010\u2011]\s*$/;

/** Few lines have two symbols with one between them. */
const hyphenated = within(
  ['masthead', 'pageFurniture'],
  those(b =>
    b.learned(symbolsIn).some(({ line, end }, i, all) => {
      const next = all[i + 1];
      return next?.line === line && HYPHEN.test(b.source.slice(end, next.start));
    }),
  ),
);
