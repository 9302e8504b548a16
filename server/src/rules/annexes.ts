import type { TitleParts, TitleWords } from '../languages/titles';
import type { Annex, Document } from '../letter/letter';
import type { Part } from '../syntax/parts/parts';

/** The words of a complete title, as typed; null when a part is missing. */
export function wordsOf(part: Part, parts: TitleParts | null): TitleWords | null {
  if (!parts?.date || !parts.sender || !parts.addressees) return null;
  const { block } = part;
  return {
    kind: parts.kind,
    date: block.quote(parts.date),
    sender: block.quote(parts.sender),
    addressees: block.quote(parts.addressees),
  };
}

/** The words of the letter's own title. */
export function titleWords(d: Document): TitleWords | null {
  return d.title ? wordsOf(d.title.part, d.title.parts) : null;
}

/** Every annex, enclosure and appendix, with the level it stands on. */
export function* everyAnnex(annexes: readonly Annex[]): Generator<Annex> {
  for (const a of annexes) {
    yield a;
    yield* everyAnnex(a.children);
  }
}
