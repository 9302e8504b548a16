import type { Organ } from '../languages/types';
import type { Document } from '../letter/letter';
import { rangeOf } from '../letter/ranges';
import { findSymbols } from '../syntax/lines/furnitureCues';
import { fold } from '../text/fold';
import { mastheadSymbols, runningHeaders } from './common/symbols';
import { mastheadOrgans, organNames } from './common/words';
import { issuedForm, type Rule, say } from './types';

/** What the symbols of an organ start with; documents of subsidiary organs have those of the organ. */
const LETTER: Readonly<Partial<Record<Organ, string>>> = { GA: 'A', SC: 'S', ECOSOC: 'E' };

export const rule: Rule = {
  id: 'organ-without-symbol',
  severity: 'warning',
  stages: issuedForm,
  summary: 'The masthead lists an organ but has no symbol of its documents.',
  source: 'A contradiction inside the letter; a document of two organs has a symbol of each.',
  check(d, report) {
    const symbols = mastheadSymbols(d);
    const organs = mastheadOrgans(d);
    const title = d.title?.part.runs[0]?.line;
    if (!symbols.length || title === undefined || !organs.every(o => LETTER[o]) || isGarbled(d, title)) return;
    const known = new Set([...symbols, ...runningHeaders(d).flat()].map(s => s.organ));
    // Only where every symbol is of an organ that is listed are the symbols and the organs read right.
    if (![...known].every(k => organs.some(o => LETTER[o] === k))) return;
    for (const organ of organs) {
      const at = d.organs.find(o => o.organ === organ && o.part.runs[0]!.line < title)?.part;
      if (known.has(LETTER[organ]!) || !at) continue;
      const last = symbols.at(-1)!;
      report({
        start: last.start,
        end: last.end,
        message: say('The masthead lists {organ}; there is no symbol {letter}/… of its documents.', {
          organ: organNames([organ]),
          letter: LETTER[organ]!,
        }),
        related: [{ ...rangeOf(d.syntax, at), message: say('The organ in the masthead') }],
      });
    }
  },
};

/** Whether something like a symbol is left, in the head or on a line of its own: what scanning makes of one. */
function isGarbled({ syntax }: Document, title: number): boolean {
  return syntax.lines.some(({ start, end }, i) => {
    const line = fold(syntax.text.slice(start, end));
    if (!line.includes('/') || (i >= title && line.length > 40)) return false;
    const rest = findSymbols(line).reduceRight((t, s) => t.slice(0, s.start) + t.slice(s.end), line);
    return /[^ \d] ?\/ ?[\dlo]|\/ ?[\dlo]{4}/.test(rest);
  });
}
