import type { Annex, Document } from '../../letter/letter';
import { foldedRange } from '../../letter/ranges';
import type { Block } from '../../syntax/parts/block';
import type { Edit } from '../types';
import { ofSeveral, ownAnnexes } from './annexes';
import { renumberedMentions } from './annexNumerals';
import { paragraphsWith } from './found';
import { annexWords, annexWordsIn } from './places';

/** Every list of annexes that have their numbers from each other, those of the letter itself first. */
export function annexSeries(d: Document, siblings: readonly Annex[] = d.annexes): (readonly Annex[])[] {
  if (!d.title || !siblings.length) return [];
  const lists = (['annex', 'enclosure', 'appendix'] as const).map(k => ownAnnexes(siblings.filter(a => a.kind === k)));
  return [...lists.filter(l => l.length), ...siblings.flatMap(a => annexSeries(d, a.children))];
}

/** The numbers that annexes should have: a single one has none, unless the text speaks of others. */
export function numbersFor(d: Document, list: readonly Annex[]): (number | null)[] {
  if (list.length > 1) return list.map((_, i) => i + 1);
  return [paragraphsWith(d, ofSeveral).length ? list[0]!.number : null];
}

/** Gives the titles of annexes the numbers they should have. */
export function renumberedTitles(d: Document, list: readonly Annex[]): Edit[] {
  const numbers = numbersFor(d, list);
  return list.flatMap((a, i) => renumbered(d, a, numbers[i]!));
}

/** The same for what mentions them; null where it cannot be told which annex is meant. */
export function mentionsOf(d: Document, list: readonly Annex[]): Edit[] | null {
  // Of enclosures, and of the annexes of a text in an annex, nobody can tell where they are mentioned.
  if (list[0]?.kind !== 'annex' || !d.annexes.includes(list[0])) return [];
  return renumberedMentions(
    d,
    list.map(a => a.number),
    numbersFor(d, list),
  );
}

/** "Annex 1" where the language writes "Annex I". */
export const hasWrongFigure = ({ kind, title: { part } }: Annex): boolean =>
  kind === 'annex' && part.block.learned(isFigure);

function isFigure(block: Block): boolean {
  const { number } = block.learned(annexWordsIn);
  if (!number) return false;
  const { start, end } = block.inSource(number);
  return /^\d+$/.test(block.source.slice(start, end));
}

/** Gives an annex title another number, or none. */
function renumbered(d: Document, annex: Annex, n: number | null): Edit[] {
  if (n === annex.number && !hasWrongFigure(annex)) return [];
  const { part } = annex.title;
  const { word, number } = annexWords(d, annex);
  const written = n && part.block.pack.pack.annex.writeNumber(n);
  const to = arabicLetter(d, annex);
  // "The annex of the letter", but "the first annex to the letter".
  if (to && !number && written) return [{ start: word.start, end: to.end, text: `المرفق ${written} لل` }];
  if (to && number && !written) return [{ start: word.start, end: to.end, text: 'مرفق ال' }];
  if (number && written)
    return [{ start: part.language === 'zh' ? word.end : number.start, end: number.end, text: written }];
  if (number) return [{ start: word.end, end: number.end, text: '' }];
  return written ? [{ start: word.end, end: word.end, text: part.language === 'zh' ? written : ` ${written}` }] : [];
}

/** The article, or the preposition and the article, of the word "letter" in an Arabic annex title. */
function arabicLetter(d: Document, annex: Annex): { start: number; end: number } | null {
  const { part } = annex.title;
  if (part.language !== 'ar' || annex.kind !== 'annex') return null;
  const m = /^(?:ال)?مرفق(?: \S+?(?: عشر)?)? (ال|لل)(?=رسال|مذكر|رسائل)/.exec(part.block.folded);
  return m && foldedRange(d.syntax, part, { start: m[0].length - 2, end: m[0].length });
}
