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
  'agenda-title-mismatch': { why: 'a damaged title at the end of the masthead may go with the next part', found: 0.97 },
  'agenda-title-count': { why: 'a line under a title may be the rest of it', found: 0.9 },
  'annex-count-mismatch': { why: 'two of the letters; to be looked into', found: 0.98 },
  'duplicate-footnote': {
    why: 'labels alone on their line, and references on one page, are not always told apart',
    found: 0.93,
    restored: 0.9,
    unrelated: 0.03,
  },
  'empty-annex': { why: 'notes of two annexes go with the text of the last', unrelated: 0.02 },
  'foreign-signature-mark': {
    why: 'blocks without a blank line between them are parted by their marks alone',
    found: 0.95,
    restored: 0.95,
  },
  'footnote-order': {
    why: 'a line that begins with the number that is missing may be the note',
    found: 0.95,
    unrelated: 0.02,
  },
  'footnote-without-reference': { why: 'a note without a reference may be read as text', found: 0.98 },
  'glued-references': { why: 'few; a figure of a note elsewhere may be the same', found: 0.6 },
  'honorific-in-title': {
    why: 'a title with another word at its head is at times read as the end of the masthead',
    found: 0.96,
    unrelated: 0.02,
  },
  'hyphen-in-range': { why: 'one of the letters, in Arabic; to be looked into', found: 0.98, restored: 0.98 },
  'incomplete-title': {
    why: 'a title that ends in the middle may be read with other parts',
    found: 0.98,
    unrelated: 0.02,
  },
  'lost-character': { why: 'what a damaged word said is lost to other rules as well', unrelated: 0.03 },
  'missing-annex': { why: 'notes of the annex go with its text; two of the letters', unrelated: 0.02 },
  'missing-annex-title': {
    why: 'text behind a signature may be read as a part of it',
    found: 0.95,
    placed: 0.97,
    restored: 0.92,
    unrelated: 0.06,
  },
  'missing-signatory': { why: 'of few; a State may be named in other words where it signs', found: 0.96 },
  'missing-title': {
    why: 'titles of items may be read as the text, and a letter that is quoted as the title',
    found: 0.98,
    placed: 0.98,
    unrelated: 0.02,
  },
  'misspelled-signatory': {
    why: 'what differs at the end of a name may be its case; not every sound of Chinese is known',
    found: 0.86,
    restored: 0.86,
  },
  'mixed-scripts': { why: 'what a damaged word said is lost to other rules as well', unrelated: 0.03 },
  'other-language': { why: 'paragraphs without a blank line between them are read as one', found: 0.96 },
  'other-state': { why: 'two defects of one letter, whose State is not known by its name', found: 0.9 },
  'request-not-last': {
    why: 'paragraphs without a blank line between them are read as one',
    found: 0.94,
    restored: 0.92,
  },
  'signatories-mismatch': { why: 'a sender who writes for others as well may say “we”', found: 0.95 },
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
