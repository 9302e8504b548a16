import type { TitleParts } from '../../languages/titles';
import type { Document } from '../../letter/letter';
import { foldedRange } from '../../letter/ranges';
import type { Part } from '../../syntax/parts/parts';
import type { Edit } from '../types';
import { everyAnnex } from './annexes';
import { replaceIn } from './layout';

/** The folded sender of a title. */
export function senderOf({ block }: Part, { sender }: TitleParts): string | null {
  return sender && block.folded.slice(sender.start, sender.end);
}

/**
 * Changes the sender in the title, and where a title of an annex repeats it: what `find` finds becomes `text`, in
 * which $1 stands for its first group as typed.
 */
export function changedSender(d: Document, find: RegExp, text: string): Edit[] {
  const titles: { part: Part; parts: TitleParts }[] = d.title ? [d.title] : [];
  for (const [{ title }] of everyAnnex(d.annexes))
    if (title.letter && title.part.language === d.title?.part.language)
      titles.push({ part: title.part, parts: title.letter });
  return titles.flatMap(({ part, parts }) => {
    const m = find.exec(senderOf(part, parts) ?? '');
    if (!m) return [];
    const start = parts.sender!.start + m.index;
    const group = m[1] === undefined ? '' : part.block.quote({ start, end: start + m[1].length });
    const range = foldedRange(d.syntax, part, { start, end: start + m[0].length });
    const words = text.replace('$1', group);
    const typed = part.block.quote(parts.sender!);
    const inCapitals = typed === typed.toUpperCase() && typed !== typed.toLowerCase();
    return replaceIn(d, part, range, inCapitals ? words.toUpperCase() : words);
  });
}
