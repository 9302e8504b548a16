import type { Tally } from './tally';

type Column = keyof Tally['shares'];

/** At least this, but of unrelated findings at most. */
const TARGETS: Readonly<Partial<Record<Column, number>>> = {
  found: 0.99,
  placed: 0.99,
  restored: 0.95,
  unrelated: 0.01,
};

/** Rules that may stay below a target, and why. */
const EXCEPTIONS: Readonly<Record<string, { readonly why: string } & Readonly<Partial<Record<Column, number>>>>> = {
  'agenda-title-count': { why: 'a line under a title may be the rest of it', found: 0.9 },
  'annex-count-mismatch': { why: 'two of the letters; to be looked into', found: 0.98 },
  'duplicate-footnote': {
    why: 'labels alone on their line, and references on one page, are not always told apart',
    found: 0.93,
    restored: 0.9,
    unrelated: 0.03,
  },
  'empty-annex': { why: 'notes of two annexes go with the text of the last', unrelated: 0.02 },
  'footnote-order': {
    why: 'a line that begins with the number that is missing may be the note',
    found: 0.95,
    unrelated: 0.02,
  },
  'footnote-without-reference': { why: 'a note without a reference may be read as text', found: 0.98 },
  'incomplete-title': {
    why: 'a title that ends in the middle may be read with other parts',
    found: 0.98,
    unrelated: 0.02,
  },
  'lost-character': { why: 'what a damaged word said is lost to other rules as well', unrelated: 0.02 },
  'missing-annex-title': {
    why: 'text behind a signature may be read as a part of it',
    found: 0.95,
    placed: 0.97,
    restored: 0.92,
    unrelated: 0.06,
  },
  'mixed-scripts': { why: 'what a damaged word said is lost to other rules as well', unrelated: 0.02 },
};

/** What a rule falls short of, as short text; empty where it does well. */
export function shortOf(rule: string, { shares }: Tally): string[] {
  const own = EXCEPTIONS[rule];
  return (Object.keys(TARGETS) as Column[]).flatMap(column => {
    const [share, target] = [shares[column], own?.[column] ?? TARGETS[column]!];
    if (share === null) return [];
    const short = column === 'unrelated' ? share > target : share < target;
    return short ? [`${column} ${share.toFixed(3)}, not ${target}`] : [];
  });
}

/** Why a rule has a target of its own. */
export const reasonFor = (rule: string): string | undefined => EXCEPTIONS[rule]?.why;
