import type { Document } from '../letter/letter';
import { findSymbols } from '../syntax/lines/furnitureCues';
import { fold } from '../text/fold';
import { partsWith, those, within, without } from './common/found';
import { once } from './common/once';
import { baseOf, mastheadSymbols, type PlacedSymbol, resymbol, runningHeaders, symbolsIn } from './common/symbols';
import { type About, type Fix, issuedForm, type Rule, say } from './types';

export const about: About = {
  entries: ['MH-01'],
  basis: 'contradiction',
  what: 'The symbol at the head of a later page is not the one of the first page.',
  why: 'A document repeats its symbol at the head of each page; where one differs, a page of another document may have come in.',
  fix: 'safe',
  examples: [
    {
      letter: 'fr/03',
      swaps: [
        ['3/4\n\f          A/77/812\n          S/2023/214\n', '3/4\n\f          A/77/812\n          ⟦S/2022/214⟧\n'],
      ],
    },
    { letter: 'es/54', swaps: [['Naciones Unidas A/79/612-S/2024/857', 'Naciones Unidas A/79/612-⟦S/2024/875⟧']] },
    { letter: 'ru/04', swaps: [['A/73/748-S/2019/131', '⟦A/73/784⟧-S/2019/131']] },
    { letter: 'ar/21', swaps: [['\fS/2023/447', '\f⟦S/2023/474⟧']] },
    { letter: 'zh/03', swaps: [['*2305127*\n\fA/77/803\nS/2023/201', '*2305127*\n\fA/77/803\n⟦S/2023/210⟧']] },
  ],
};

/** What scanning makes of a symbol, on a line of its own. */
const GARBLED = /^[^\S\n\r\u2028\u2029]*(?:[$§] ?\/ ?\d[\d/ ]*|[48] ?\/ ?(?:\d{4,5}|\d{2,4} ?\/ ?\d{1,4}))[^\S\n]*$/m;

export const rule: Rule = {
  id: 'symbol-mismatch',
  severity: 'error',
  stages: issuedForm,
  check(d, report) {
    const symbols = mastheadSymbols(d);
    for (const organ of ['A', 'S', 'E']) {
      const [first, another] = symbols.filter(s => s.organ === organ);
      if (!first || another || ![...headed(d)].some(text => text[0] === organ && isSlip(text, first.text))) continue;
      const headers = runningHeaders(d).filter(h => h.some(s => s.organ === organ));
      const isRight = (h: (typeof headers)[number]) => h.some(s => baseOf(s.text) === baseOf(first.text));
      const right = headers.filter(isRight);
      const wrong = headers
        .flatMap(h => (isRight(h) ? [] : h.filter(s => s.organ === organ)))
        .filter(s => isSlip(s.text, first.text) && !mentioned(d).has(baseOf(s.text)));
      if (!wrong.length || isGarbled(d)) continue;
      const others = new Set(wrong.map(s => s.text));
      // Where all pages agree with each other it is the first that is wrong.
      const all = wrong.length > 1 && wrong.length === headers.length && others.size === 1;
      for (const at of all ? [first] : wrong) {
        const other = (all ? wrong[0]! : at).text;
        const fixes: Fix[] = [change(all ? wrong : [at], first.text, right.length > 0)];
        if (!right.length && others.size === 1) fixes.unshift(change([first], other, all));
        report({
          start: at.start,
          end: at.end,
          message: all
            ? say('The symbol is {first} here and {symbol} on the later pages.', { first: first.text, symbol: other })
            : say('The symbol is {symbol} here and {first} on the first page.', { symbol: other, first: first.text }),
          related: all
            ? wrong.map(s => ({ start: s.start, end: s.end, message: say('The symbol of this page') }))
            : [{ start: first.start, end: first.end, message: say('The symbol of the first page') }],
          fixes,
        });
      }
    }
  },
};

const change = (places: readonly PlacedSymbol[], symbol: string, preferred: boolean): Fix => ({
  title: say('Change the symbol to {symbol}', { symbol }),
  edits: resymbol(places, symbol),
  preferred,
});

/** Whether two symbols differ in one figure only; what differs in more is likely to be another document. */
function isSlip(a: string, b: string): boolean {
  const [x, y] = [baseOf(a).split('/'), baseOf(b).split('/')];
  return x.length === y.length && x.filter((c, i) => c !== y[i]).length === 1;
}

/** Every symbol in the lines that belong to pages. */
const headed = once(
  (d: Document): ReadonlySet<string> => new Set(partsWith(d, heads).flatMap(p => p.block.learned(heads))),
);
const heads = within(['pageFurniture'], b => b.learned(symbolsIn).map(s => s.text));

/** The documents of whose symbols the text speaks: their pages may stand in an annex. */
const mentioned = once(
  (d: Document): ReadonlySet<string> => new Set(partsWith(d, cited).flatMap(p => p.block.learned(cited))),
);
const cited = without(['pageFurniture'], b => findSymbols(fold(b.source)).map(s => baseOf(s.text)));

/** Whether a symbol is garbled: no figure of its neighbours is to be trusted either. */
function isGarbled(d: Document): boolean {
  const { text, lines } = d.syntax;
  return partsWith(d, garbled).some(p =>
    p.runs.some(({ line }) => GARBLED.test(text.slice(lines[line]!.start, lines[line]!.end))),
  );
}
const garbled = those(b => GARBLED.test(b.source));
