import type { Document } from '../../letter/letter';
import type { Part } from '../../syntax/parts/parts';
import type { Message, Range, Report } from '../types';
import { replaced } from './characters';
import { measureOf } from './wrap';

/** The text of the letter itself in its own language: no titles, no annexes, nothing that others have written. */
export const ownText = (d: Document): Part[] => d.paragraphs.filter(p => p.language === d.language);

/** Whether lines are broken as on a page, so that spaces and dashes are those of the page and not of a writer. */
export const isCopiedPage = (d: Document): boolean => measureOf(d) !== null;

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
