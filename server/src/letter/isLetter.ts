import { fold } from '../text/fold';
import type { Letter } from './letter';

/** A line before the text says that this is a report, a note, a resolution. */
function isOtherDocument(letter: Letter): boolean {
  let texts = 0;
  for (const p of letter.section.parts) {
    if (
      p.block.source.split('\n').some(l => p.block.pack.otherDocument.test(fold(l))) ||
      p.block.pack.otherDocument.test(p.block.folded)
    )
      return true;
    if (p.kind === 'paragraph' && ++texts > 3) return false;
  }
  return false;
}

/**
 * Whether the document is a circulation letter: it has a title as such letters have, or asks to be circulated.
 * Either one counts more than all the rest.
 */
export function isLetter(letter: Letter, organs: boolean, agenda: boolean): boolean {
  let score = 0;
  const found = letter.title?.parts.found ?? 0;
  if (letter.title) score += found === 3 ? 5 : found === 2 ? 4 : 2;
  if (letter.request) score += 4;
  if (letter.annexes.some(a => (a.title.letter?.found ?? 0) >= 2)) score += 3;
  if (letter.signatures.length) score += 1;
  if (!letter.title && isOtherDocument(letter)) score -= 6;
  if (organs) score += 1;
  if (agenda) score += 1;
  return score >= 4;
}
