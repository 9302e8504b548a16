import type { Document } from '../../letter/letter';
import type { Part } from '../../syntax/parts/parts';
import type { Message, Range, Report } from '../types';
import { matches, replaced } from './characters';
import { type Find, paragraphsWith, those, within } from './found';

/** The text of the letter itself in its own language: no titles, no annexes, nothing that others have written. */
export const ownTextWith = (d: Document, find: Find<unknown>): readonly Part[] =>
  paragraphsWith(d, find).filter(p => p.language === d.language);

/** What a pattern finds there. */
export const inOwnText = (d: Document, find: Find<RegExpExecArray>): (Range & { text: string })[] =>
  ownTextWith(d, find).flatMap(p => matches(d, p, find));

/** Whether lines are broken as on a page, so that spaces and dashes are those of the page and not of a writer. */
export const isCopiedPage = (d: Document): boolean => paragraphsWith(d, broken).length > 0;

const broken = within(
  ['paragraph'],
  those(b => b.source.includes('\n')),
);

/** Reports a habit once for a letter, where it shows first, with one fix for all of its places. */
export function reportHabit(
  report: Report,
  found: readonly (Range & { readonly text: string })[],
  by: (text: string) => string,
  words: {
    readonly message: Message;
    readonly title: Message;
    readonly preferred?: boolean;
    readonly range?: Range | undefined;
  },
): void {
  const [first] = found;
  if (!first) return;
  report({
    start: words.range?.start ?? first.start,
    end: words.range?.end ?? first.end,
    message: words.message,
    fixes: [{ title: words.title, edits: replaced(found, by), preferred: words.preferred }],
  });
}
