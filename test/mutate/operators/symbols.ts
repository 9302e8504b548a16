import { letterDate, mastheadDate } from '../../../server/src/rules/common/dates';
import { mastheadSymbols, type PlacedSymbol, runningHeaders } from '../../../server/src/rules/common/symbols';
import { changed, type Edit } from '../change';
import type { Mutation, Operator, Subject } from '../subject';

/** The symbols of the masthead, where it has one of an organ and the annotation has the same. */
const own = (l: Subject): readonly PlacedSymbol[] => {
  const list = mastheadSymbols(l.d);
  // What scanning made of a symbol on another page may be any.
  if (/[AS]\/\d+\/\d*[lOI]\d|\$\/\d{4}\//.test(l.text)) return [];
  return l.sure('symbols') && new Set(list.map(s => s.organ)).size === list.length ? list : [];
};

/** The same document at the head of the later pages. */
const again = (l: Subject, symbol: PlacedSymbol) =>
  runningHeaders(l.d)
    .flat()
    .filter(s => s.text === symbol.text);

/** A symbol as typed, its figures changed; nothing where a page set from right to left puts marks among them. */
function retyped(l: Subject, at: PlacedSymbol, change: (text: string) => string): Edit[] {
  const typed = l.text.slice(at.start, at.end);
  const text = change(typed);
  return typed.replace(/\s/g, '') === at.text && text !== typed ? [{ start: at.start, end: at.end, text }] : [];
}

const lastFigure = (t: string) => t.replace(/\d$/, n => String((Number(n) + 1) % 10));
const turned = (t: string) => t.replace(/(\d)(\d)$/, (all, a, b) => (a === b ? all : b + a));
const session = (t: string) =>
  t.replace(/^(A\/)(\d+)|^([SE]\/)(\d{4})/, (_, a, n, s, y) => (a ? a + (Number(n) - 1) : s + (Number(y) - 1)));

const SLIPS: readonly (readonly [string, (text: string) => string])[] = [
  ['another last figure', lastFigure],
  ['two figures turned round', turned],
  ['another session or year', session],
];

export const mismatches: readonly Operator[] = SLIPS.flatMap(([name, slip]): Operator[] => [
  {
    rule: 'symbol-mismatch',
    name: `${name} on a later page`,
    apply: l =>
      own(l).flatMap(first => {
        const later = again(l, first);
        return [...new Set([later[0], later.at(-1)])].flatMap(at => {
          const edits = at ? retyped(l, at, slip) : [];
          return edits.length ? [changed(l, edits, edits[0])] : [];
        });
      }),
  },
  {
    rule: 'symbol-mismatch',
    name: `${name} on the first page`,
    // With another year it does not fit the date either.
    also: ['symbol-year-mismatch', 'session-mismatch'],
    apply: l =>
      own(l).flatMap(first => {
        const edits = retyped(l, first, slip);
        return again(l, first).length && edits.length ? [changed(l, edits)] : [];
      }),
  },
]);

/** Two years away there is no doubt; the year before or after is possible at the turn of a year. */
export const years: readonly Operator[] = [-1, 1, -10, 10].map(by => ({
  rule: 'symbol-year-mismatch',
  name: by === -1 ? 'the year before' : by === 1 ? 'the year after' : by < 0 ? 'ten years before' : 'ten years after',
  apply(l): readonly Mutation[] {
    const [first] = own(l).filter(s => s.organ === 'S');
    const date = letterDate(l.d)?.value;
    const year = Number(/^S\/(\d{4})/.exec(first?.text ?? '')?.[1]);
    if (!first || !date || year !== date.year) return [];
    if (by === -1 && date.month < 2) return [];
    // A letter that is dated by its sender only may have come in late.
    if (by === 1 && (mastheadDate(l.d) ? date.month === 12 : date.month > 6)) return [];
    const edits = [first, ...again(l, first)].flatMap(s =>
      retyped(l, s, t => t.replace(String(year), String(year + by))),
    );
    return edits.length ? [changed(l, edits, edits[0])] : [];
  },
}));

const header = (l: Subject, organ: string): readonly PlacedSymbol[] =>
  [...own(l), ...runningHeaders(l.d).flat()].filter(s => s.organ === organ);

/** The symbol of one of two organs is forgotten, with what joins the two, on every page. */
export const withoutSymbol: readonly Operator[] = (['A', 'S', 'E'] as const).map(organ => ({
  rule: 'organ-without-symbol',
  name: `no symbol ${organ}/…`,
  // An asterisk behind a symbol refers to a note.
  also: ['footnote-without-reference'],
  restorable: false,
  apply(l): readonly Mutation[] {
    if (own(l).length < 2 || !l.sure('organs')) return [];
    const gone = header(l, organ);
    const edits = gone.map(({ start, end }) => {
      const before = /[-–‐]\s?$/.exec(l.text.slice(start - 2, start))?.[0].length ?? 0;
      const behind = before ? 0 : (/^\s?[-–‐]\s?/.exec(l.text.slice(end, end + 3))?.[0].length ?? 0);
      return { start: start - before, end: end + behind, text: '' };
    });
    // A symbol on a line of its own would leave the line empty; the text may name it too.
    if (!gone.length || l.d.paragraphs.some(p => p.block.source.includes(gone[0]!.text))) return [];
    return [changed(l, edits)];
  },
}));

export const hyphens: readonly Operator[] = ['-', '\u2010', '\u2011', ' - '].map(text => ({
  rule: 'hyphen-between-symbols',
  name: text === '-' ? 'a hyphen' : text === ' - ' ? 'a hyphen between spaces' : `U+${text.charCodeAt(0).toString(16)}`,
  apply(l): readonly Mutation[] {
    if (l.language !== 'en') return [];
    const pages = [own(l), ...runningHeaders(l.d)].filter(
      p => p.length === 2 && /^–$/.test(l.text.slice(p[0]!.end, p[1]!.start)),
    );
    return [...new Set([pages[0], pages.at(-1)])].flatMap(p =>
      p ? [changed(l, [{ start: p[0]!.end, end: p[1]!.start, text }], { start: p[0]!.start, end: p[1]!.end })] : [],
    );
  },
}));
