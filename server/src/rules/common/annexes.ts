import type { TitleParts, TitleWords } from '../../languages/titles';
import type { Annex, Document } from '../../letter/letter';
import type { Part } from '../../syntax/parts/parts';

/** The words of a complete title, as typed; null when a part is missing. */
export function wordsOf(part: Part, parts: TitleParts | null): TitleWords | null {
  if (!parts?.date || !parts.sender || !parts.addressees) return null;
  const { block } = part;
  return {
    kind: parts.kind,
    date: block.quote(parts.date),
    sender: senderWords(part, parts)!,
    addressees: block.quote(parts.addressees),
  };
}

/** The sender as typed, with the article that a preposition before it has swallowed ("del Representante"). */
export function senderWords({ block }: Part, { sender }: TitleParts): string | null {
  if (!sender) return null;
  const swallowed = / (del|de los|du|des|de la|de l') ?$/.exec(block.folded.slice(0, sender.start))?.[1];
  return (swallowed ? ARTICLES[swallowed]! : '') + block.quote(sender);
}

const ARTICLES: Readonly<Record<string, string>> = {
  del: 'el ',
  'de los': 'los ',
  du: 'le ',
  des: 'les ',
  'de la': 'la ',
  "de l'": 'l’',
};

/** The words of the letter's own title. */
export function titleWords(d: Document): TitleWords | null {
  return d.title ? wordsOf(d.title.part, d.title.parts) : null;
}

/** Every annex, enclosure and appendix, with the annex it belongs to. */
export function* everyAnnex(annexes: readonly Annex[], parent: Annex | null = null): Generator<[Annex, Annex | null]> {
  for (const a of annexes) {
    yield [a, parent];
    yield* everyAnnex(a.children, a);
  }
}
