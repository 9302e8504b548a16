import { perLanguage } from '../../languages/perLanguage';
import type { Document } from '../../letter/letter';
import { foldedRange } from '../../letter/ranges';
import type { Block } from '../../syntax/parts/block';
import type { Part } from '../../syntax/parts/parts';
import { allMatches } from '../../text/allMatches';
import type { Edit, Range } from '../types';
import { annexNumerals, annexRange } from '../words/annexNumerals';
import { partsWith } from './found';

/** A number in a mention of annexes: "II" of "(see annexes I and II)". Offsets in the folded part. */
export interface AnnexNumeral extends Range {
  readonly part: Part;
  readonly number: number;
  /** The end of the word "annex" before the numbers. */
  readonly word: number;
  /** The only number of its mention. */
  readonly alone: boolean;
  /** One end of a range. */
  readonly range: boolean;
  /** "See" stands before it. */
  readonly see: boolean;
  /** The mention is all that stands in its brackets. */
  readonly bracketed: boolean;
  /** What stands round it says nothing of another text that might have the annex. */
  readonly closed: boolean;
}

/** Every number by which a part mentions an annex, its own or that of another text. */
export const annexNumeralsIn = (part: Part): AnnexNumeral[] =>
  part.block.learned(numeralsIn).map(n => ({ ...n, part }));

const mentionOf = perLanguage(id => {
  const { see, within, word, number, joint } = annexNumerals[id];
  const list = `${number}(?:(?:${joint})${number})*`;
  return new RegExp(`(?<see>${see})?(?<within>${within})?(?<word>${word})(?<list>${list})`, 'gd');
});

/** The same for its block. */
export function numeralsIn({ folded, pack, language }: Block): Omit<AnnexNumeral, 'part'>[] {
  const { number, before, behind } = annexNumerals[language];
  return allMatches(mentionOf(language), folded).flatMap(m => {
    const at = m.indices!.groups!.list![0];
    const end = m.index + m[0].length;
    const text = m.groups!.list!;
    const numbers = [...text.matchAll(new RegExp(number, 'g'))].flatMap(n => {
      const value = pack.pack.annex.readNumber(n[0]);
      return value ? [{ number: value, start: at + n.index, end: at + n.index + n[0].length }] : [];
    });
    const more = {
      word: at - (language === 'zh' ? 0 : 1),
      alone: numbers.length === 1,
      range: annexRange.test(text),
      see: !!m.groups!.see,
      bracketed: !!(m.groups!.see ?? m.groups!.within) && folded[m.index - 1] === '(' && folded[end] === ')',
      closed: before ? before.test(folded.slice(0, at - 2)) : behind!.test(folded.slice(numbers.at(-1)?.end ?? end)),
    };
    return numbers.map(n => ({ ...n, ...more }));
  });
}

/**
 * The numbers by which the letter, its request and its annexes surely mention the annexes of the letter: in its own text
 * where nothing names another text, in the others where they say "see".
 */
function ownNumerals(d: Document): AnnexNumeral[] {
  const own = new Set(d.paragraphs);
  return partsWith(d, numeralsIn).flatMap(part => {
    if (part.kind === 'annexTitle' || part.kind === 'title' || part.kind === 'pageFurniture') return [];
    return annexNumeralsIn(part).filter(n => (own.has(part) ? n.see || n.bracketed || n.closed : n.see && n.closed));
  });
}

/**
 * Gives the mentions of annexes the new numbers of these; null where it cannot be told which annex one means. `old` and
 * `now` are the numbers of each annex, in the order of the text; null is none.
 */
export function renumberedMentions(
  d: Document,
  old: readonly (number | null)[],
  now: readonly (number | null)[],
): Edit[] | null {
  if (old.join() === now.join()) return [];
  const mentions = ownNumerals(d);
  const said = [...new Set(mentions.map(m => m.number))].sort((a, b) => a - b).join();
  // The text goes by the right numbers already, and only the titles of the annexes do not.
  if (said === now.join() && [...old].sort().join() !== [...now].sort().join()) return [];
  const edits: Edit[] = [];
  for (const m of mentions) {
    const at = old.indexOf(m.number);
    if (at < 0 || old.lastIndexOf(m.number) !== at) return null;
    const n = now[at]!;
    if (n === m.number) continue;
    if (m.range || (n === null && !m.alone)) return null;
    const range = foldedRange(d.syntax, m.part, n === null ? { start: m.word, end: m.end } : m);
    edits.push({ ...range, text: n === null ? '' : m.part.block.pack.pack.annex.writeNumber(n) });
  }
  return edits;
}
