import { language } from '../languages/compiled';
import { findDates } from '../languages/dates';
import type { Document } from '../letter/letter';
import { lineAt } from '../text/lines';
import { ownPartsWith, those } from './common/found';
import { layoutOf } from './common/layout';
import { mastheadLines } from './common/masthead';
import { type About, type Edit, issuedForm, type Range, type Rule, say } from './types';
import { CATEGORIES } from './words/masthead';

export const about: About = {
  entries: ['MH-09'],
  basis: 'convention',
  what: 'The masthead lacks the symbol, the distribution or the date.',
  why: 'Editorial Manual, “Mastheads and cover pages”, names what a masthead gives. The Secretariat adds it, so this is only a reminder.',
  fix: 'review',
  examples: [
    { letter: 'en/01', swaps: [['Distr.: General\n20 March 2024\n', '⟦Distr.: General⟧\n']] },
    { letter: 'ru/01', swaps: [['Distr.: General\n18 March 2025\n', '⟦18 March 2025⟧\n']] },
  ],
};

export const rule: Rule = {
  id: 'incomplete-masthead',
  severity: 'hint',
  stages: issuedForm,
  check(d, report) {
    if (!d.title || ownPartsWith(d, unclassified).length) return;
    const lines = mastheadLines(d);
    const find = (pattern: RegExp) => lines.find(l => pattern.test(l.folded));
    const distribution = find(/^distr(?![a-z])|распространение|التوزيع|分发/);
    const original = find(/^original ?:?/);
    const date = lines.find(l => [d.language, 'en' as const].some(id => findDates(language(id), l.folded).length));
    const anchor = distribution ?? date;
    // The three others say that the block was read.
    const known = [distribution, original, date, d.symbols[0]].filter(Boolean).length;
    if (!anchor || known !== 3) return;
    const { general } = CATEGORIES[d.language];
    const missing = !d.symbols.length
      ? { message: say('The masthead has no symbol yet; the Secretariat assigns it.'), before: true }
      : !distribution
        ? {
            message: say('The masthead does not give the distribution.'),
            before: true,
            words: `Distr.${/^(?:es|fr)$/.test(d.language) ? '' : ':'} ${general}`,
          }
        : !date
          ? { message: say('The masthead has no date yet; the Secretariat adds it.'), before: false }
          : null;
    if (!missing) return;
    const edit = lineBeside(d, anchor, missing.before, missing.words);
    report({
      start: anchor.start,
      end: anchor.end,
      message: missing.message,
      fixes: edit ? [{ title: say('Insert a line for it'), edits: [edit] }] : [],
    });
  },
};

const unclassified = those(b => b.kind === 'unclassified');

/** A line set like the one it stands beside; null where that shares its line with something else. */
function lineBeside(d: Document, { start, end }: Range, before: boolean, words?: string): Edit | null {
  const { text, lines } = d.syntax;
  const line = lines[lineAt(lines, start)]!;
  const indent = text.slice(line.start, start);
  if (indent.trim() || text.slice(end, line.end).trim()) return null;
  const { eol } = layoutOf(d);
  const typed = words ?? '${1:…}';
  const at = before ? line.start : line.end;
  return { start: at, end: at, text: before ? indent + typed + eol : eol + indent + typed, snippet: !words };
}
