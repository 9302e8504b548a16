import { foldedRange } from '../letter/ranges';
import { findSymbols } from '../syntax/lines/furnitureCues';
import { mastheadDate, titleDate } from './common/dates';
import { partsWith, without } from './common/found';
import { type About, issuedForm, type Rule, say } from './types';

export const about: About = {
  entries: ['RF-04'],
  basis: 'contradiction',
  what: 'The letter cites a document of a year after its own.',
  why: 'A document that is cited had a symbol when the letter was written; a symbol of a later year is mistyped, or the date is.',
  fix: 'none',
  examples: [
    { letter: 'en/22', swaps: [['its national plan in 2021', 'its national plan in 2021 (⟦S/2025/12⟧)']] },
    { letter: 'fr/22', swaps: [['Une première version', '(voir ⟦S/AC.49/2026/3⟧) Une première version']] },
    { letter: 'ru/01', swaps: [['Желаю всем', '(⟦S/2027/5⟧) Желаю всем']] },
    { letter: 'ar/22', swaps: [['بنسبة 14 في', 'بنسبة 14 (انظر ⟦S/2026/4⟧) في']] },
    { letter: 'zh/22', swaps: [['我国政府欢迎', '见⟦S/PRST/2023/5⟧。我国政府欢迎']] },
  ],
};

export const rule: Rule = {
  id: 'later-symbol',
  severity: 'warning',
  stages: issuedForm,
  check(d, report) {
    const dates = [mastheadDate(d), titleDate(d)].filter(x => x !== null);
    const [own] = dates;
    if (!own) return;
    const years = [...dates.map(x => x.value.year), ...d.symbols.map(yearOf).filter(x => x !== null)];
    const last = Math.max(...years);
    // At the end of a year documents are announced that come out in the next.
    const latest = dates.some(x => x.value.year === last && x.value.month >= 11) ? last + 1 : last;
    for (const part of partsWith(d, dated)) {
      for (const { year, ...symbol } of part.block.learned(dated)) {
        if (year <= latest || year > last + 20) continue;
        report({
          ...foldedRange(d.syntax, part, symbol),
          message: say('{symbol} is of {year}; the letter is of {own}.', {
            symbol: symbol.text,
            year,
            own: own.value.year,
          }),
          related: [{ start: own.start, end: own.end, message: say('The date of the letter') }],
        });
      }
    }
  },
};

/** The symbols that tell a year. */
const dated = without(['pageFurniture', 'masthead'], block =>
  findSymbols(block.folded).flatMap(symbol => {
    const year = yearOf(symbol.text);
    return year === null ? [] : [{ ...symbol, year }];
  }),
);

/** The year a symbol of the Security Council tells; sessions of other organs have documents before they begin. */
function yearOf(symbol: string): number | null {
  const m = /^S\/(?:(?:PRST|INF|AC\.\d+)\/)?((?:19|20)\d\d)\/(?:\d|NOTE\.|COMM\.|PV\.)/.exec(symbol);
  return m ? Number(m[1]) : null;
}
