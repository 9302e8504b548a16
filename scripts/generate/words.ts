import { generate } from '../../server/src/languages/formula';
import { KINDS, type LanguagePack } from '../../server/src/languages/types';

const escaped = (s: string) => s.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** Alternatives, the longest first; spaces may be any white space, also none between Han characters. */
export const any = (words: readonly string[]) =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map(w =>
      /[一-鿿]/.test(w) ? [...w].map(escaped).join('\\s*') : escaped(w).replace(/['’]/g, "['’]").replace(/ /g, '\\s+'),
    )
    .join('|');

export const space = '[ \\t\\x{a0}\\x{202f}\\x{3000}]*';
const marks = '[\\x{200e}\\x{200f}\\x{202a}-\\x{202e}]*';

/** The start of a line, with what may stand before its first word. */
export const start = `^${marks}${space}${marks}`;

/** The words of a formula before its first slot. */
const head = (formula: string) =>
  /^[^{[]*/
    .exec(
      generate(formula, { annex: '', number: '' }).length ? formula.replace(/\(([^|)]*)\|[^)]*\)/g, '$1') : formula,
    )![0]
    .trim();

/** How the titles of a language start. */
export const titleHeadsOf = (p: LanguagePack) =>
  KINDS.map(k => head(p.title.formulas[k][0]!)).filter(h => h.length > 3);
