import type { Language } from '../languages/types';
import { linesRange, rangeOf, type Stretch } from '../letter/ranges';
import type { Syntax } from '../syntax/parse';
import type { Part } from '../syntax/parts/parts';

/** What an entry of the outline is; the editor shows an icon for it. */
export type OutlineKind =
  | 'masthead'
  | 'agenda'
  | 'item'
  | 'title'
  | 'text'
  | 'heading'
  | 'request'
  | 'signature'
  | 'annex'
  | 'letter'
  | 'table'
  | 'footnotes'
  | 'footnote';

export interface OutlineEntry {
  readonly name: string;
  /** Beside the name, in a fainter type. */
  readonly detail: string;
  readonly kind: OutlineKind;
  /** All that the entry stands for; holds the children. */
  readonly range: Stretch;
  /** What is selected when the entry is chosen. */
  readonly selection: Stretch;
  readonly children: readonly OutlineEntry[];
}

/** The entry of one part. */
export function entry(syntax: Syntax, name: string, detail: string, kind: OutlineKind, part: Part): OutlineEntry {
  const range = linesRange(syntax, part);
  return { name: short(name), detail, kind, range, selection: rangeOf(syntax, part), children: [] };
}

/** The entry of several parts, from the first to the last of their lines; choosing it selects the first. */
export function entryOver(
  syntax: Syntax,
  name: string,
  detail: string,
  kind: OutlineKind,
  parts: readonly Part[],
  children: readonly OutlineEntry[] = [],
): OutlineEntry {
  // A text may have more parts than a function may have arguments.
  const from = parts.reduce((line, p) => Math.min(line, p.runs[0]!.line), Number.POSITIVE_INFINITY);
  const to = parts.reduce((line, p) => Math.max(line, p.runs.at(-1)!.line), 0);
  const range = { start: syntax.lines[from]!.start, end: syntax.lines[to]!.end };
  return { name, detail, kind, range, selection: rangeOf(syntax, parts[0]!), children };
}

const commas: Partial<Record<Language, string>> = { ar: '، ', zh: '、' };

/** Words one after the other, as the language lists them. */
export const list = (language: Language, words: readonly string[]) => words.join(commas[language] ?? ', ');

/** Words with their variables filled in. */
export function fill(text: string, words: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '');
}

const LONGEST = 120;

function short(name: string): string {
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name || '–';
}
