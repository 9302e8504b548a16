import type { Organ } from '../languages/types';
import type { Document } from '../letter/letter';
import { rangeOf } from '../letter/ranges';
import { findSymbols } from '../syntax/lines/furnitureCues';
import { fold } from '../text/fold';
import { mastheadSymbols } from './common/symbols';
import { organNames } from './common/told';
import { mastheadOrgans } from './common/words';
import { type About, issuedForm, type Rule, say } from './types';

/** What the symbols of an organ start with; documents of subsidiary organs have those of the organ. */
const LETTER: Readonly<Partial<Record<Organ, string>>> = { GA: 'A', SC: 'S', ECOSOC: 'E' };

export const about: About = {
  entries: ['MH-05'],
  basis: 'contradiction',
  what: 'The masthead lists an organ but has no symbol of its documents.',
  why: 'A document of two organs has a symbol of each; one was left out, or the organ was.',
  fix: 'none',
  examples: [
    { letter: 'en/01', swaps: [['A/78/817–S/2024/241', '⟦A/78/817⟧']] },
    { letter: 'fr/01', swaps: [['A/74/543–S/2019/866', '⟦S/2019/866⟧']] },
    { letter: 'es/01', swaps: [['A/78/871-S/2024/352', '⟦A/78/871⟧']] },
    { letter: 'ru/01', swaps: [['A/79/812–S/2025/163', '⟦A/79/812⟧']] },
    { letter: 'ar/01', swaps: [['A/77/795–S/2023/198', '⟦A/77/795⟧']] },
    { letter: 'zh/01', swaps: [['A/74/561–S/2019/884', '⟦A/74/561⟧']] },
  ],
};

export const rule: Rule = {
  id: 'organ-without-symbol',
  severity: 'warning',
  stages: issuedForm,
  check(d, report) {
    const symbols = mastheadSymbols(d);
    const organs = mastheadOrgans(d);
    const title = d.title?.part.runs[0]?.line;
    if (!symbols.length || title === undefined || !organs.every(o => LETTER[o])) return;
    const wanted = organs.map(o => LETTER[o]!);
    const head = initials(d, 0, title, NONE);
    if (!head || wanted.every(l => head.has(l))) return;
    // Other documents are cited in the text and in its notes.
    const cited = d.syntax.parts.flatMap(p =>
      p.kind === 'paragraph' || p.kind === 'footnote' ? p.runs.map(r => r.line) : [],
    );
    const behind = initials(d, title, d.syntax.lines.length, new Set(cited), 40);
    // Only where every symbol is of an organ that is listed are the symbols and the organs read right.
    const known = behind && new Set([...head, ...behind]);
    if (!known || ![...known].every(k => wanted.includes(k))) return;
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

const NONE: ReadonlySet<number> = new Set();

/**
 * What the symbols start with on some lines, but those without and those that are longer than `most`, folded; null where
 * scanning left something like a symbol.
 */
function initials(
  { syntax: { text, lines } }: Document,
  from: number,
  to: number,
  without: ReadonlySet<number>,
  most = Number.POSITIVE_INFINITY,
): Set<string> | null {
  const found = new Set<string>();
  for (let i = from; i < to; i++) {
    if (without.has(i)) continue;
    const line = fold(text.slice(lines[i]!.start, lines[i]!.end)).replace(/(?:https?:|www\.)\S+/g, '');
    if (!line.includes('/') || line.length > most) continue;
    const symbols = findSymbols(line);
    const rest = symbols.reduceRight((t, s) => t.slice(0, s.start) + t.slice(s.end), line);
    if (/[^ \d] ?\/ ?[\dlo](?![a-z])|\/ ?[\dlo]{4}/.test(rest)) return null;
    for (const s of symbols) found.add(s.text[0]!);
  }
  return found;
}
