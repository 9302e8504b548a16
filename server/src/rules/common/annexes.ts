import type { TitleParts, TitleWords } from '../../languages/titles';
import type { Annex, Document } from '../../letter/letter';
import type { Block } from '../../syntax/parts/block';
import type { Part } from '../../syntax/parts/parts';
import { fold } from '../../text/fold';
import { ENCLOSED, SEVERAL } from '../words/enclosed';
import { partsWith, those, without } from './found';

/** The words of a complete title, as typed; null when a part is missing. */
export function wordsOf({ block }: Pick<Part, 'block'>, parts: TitleParts | null): TitleWords | null {
  if (!parts?.date || !parts.sender || !parts.addressees) return null;
  return {
    kind: parts.kind,
    date: block.quote(parts.date),
    sender: senderWords({ block }, parts)!,
    addressees: block.quote(parts.addressees),
  };
}

/** The sender as typed, with the article that a preposition before it has swallowed ("del Representante"). */
export function senderWords({ block }: Pick<Part, 'block'>, { sender }: TitleParts): string | null {
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

/** Finds what speaks of more annexes than one. */
export const ofSeveral = those(b => SEVERAL[b.language].test(b.folded));

/** Leaves out the annexes that a text in an annex has of its own: their titles do not repeat that of the letter. */
export function ownAnnexes(list: readonly Annex[]): readonly Annex[] {
  const repeating = list.filter(a => a.title.letter);
  if (repeating.length > 1) return repeating;
  const [first, second] = list;
  return first?.title.letter && first.number === null && (second?.number ?? 1) === 1 ? [first] : list;
}

/**
 * The annexes of the letter, where it is certain which they are: the first repeats the title of the letter or stands
 * directly behind its signature, and they are numbered as they should be. Null where another rule has to speak first.
 */
export function certainAnnexes(d: Document): readonly Annex[] | null {
  const list = ownAnnexes(d.annexes.filter(a => a.kind === 'annex'));
  const [first] = list;
  if (!first || (!first.title.letter && !endsSigned(d))) return null;
  const numbers = list.map(a => a.number);
  return list.length === 1 ? list : numbers.every((n, i) => n === i + 1) ? list : null;
}

/** Whether nothing stands between the signature of the letter and its annexes. */
function endsSigned(d: Document): boolean {
  return d.section.parts.findLast(p => p.kind !== 'pageFurniture' && p.kind !== 'footnote')?.kind === 'signature';
}

/** Whether a line looks like the title of an annex and was read as something else, so that there may be more of them. */
export const mayHaveMore = (d: Document): boolean => partsWith(d, likeAnnexes).length > 0;

const likeAnnexes = without(
  ['annexTitle'],
  those(b => b.source.split('\n').some((line, i) => looksLikeAnnex(b, line.trim(), i === 0))),
);

/** In the middle of a paragraph only the word and the number by themselves do: "(see | annex II)." is no title. */
function looksLikeAnnex({ pack }: Block, line: string, first: boolean): boolean {
  const folded = fold(line);
  if (folded.length > 60 || /^\p{Ll}/u.test(line)) return false;
  if (pack.annexAlone.test(folded)) return true;
  return first && (pack.pack.id === 'zh' ? /附件[一二三四五六七八九十\d]*$/ : pack.annexHead).test(folded);
}

/** Finds what says that something is enclosed. */
export const announcing = those(b => ENCLOSED[b.language].test(b.folded) || b.folded.search(b.pack.seeAnnex) >= 0);
