import { iso } from '../../languages/dates';
import { type TitleParts, writeAnnexTitle } from '../../languages/titles';
import type { Annex, Document, Letter } from '../../letter/letter';
import type { Stretch } from '../../letter/ranges';
import type { Block } from '../../syntax/parts/block';
import type { Part } from '../../syntax/parts/parts';
import { fold } from '../../text/fold';
import type { Edit, Range } from '../types';
import { everyAnnex, senderWords, wordsOf } from './annexes';
import { placed } from './characters';
import { replaceIn, replacePart } from './layout';
import { once, onceForBoth } from './once';
import { firstWords, hasSentence } from './places';
import { sameSender } from './senders';
import { asterisksOf } from './words';

type Title = NonNullable<Letter['title']>;

/** Something that the title of an annex says otherwise than the title it repeats; places are in the sources of the titles. */
interface Difference {
  readonly what: 'kind' | 'date' | 'addressees' | 'sender';
  /** Null for the titles as a whole. */
  readonly at: Stretch | null;
  readonly own: Stretch | null;
  readonly words: { readonly annex: string; readonly letter: string };
  /** It is known how to make the annex title say the same. */
  readonly fixable: boolean;
}

/** The title of an annex with the letter's title that it repeats, and where they differ. */
export interface Repetition {
  readonly annex: Annex;
  readonly title: Title;
  readonly differences: readonly Difference[];
}

/** The annex titles that repeat a title; none where the letter's own has a placeholder in it and says nothing yet. */
export const repetitions = once((d: Document): readonly Repetition[] => {
  if (!d.title || d.title.part.block.folded.search(d.title.part.block.pack.placeholder) >= 0) return [];
  const found: Repetition[] = [];
  for (const [annex, parent] of everyAnnex(d.annexes)) {
    // A date without its year says that the title was not read well.
    const { letter, part } = annex.title;
    if (!letter || (letter.date && !letter.date.value) || hasSentence(part)) continue;
    // An enclosure may belong to the letter that its annex is.
    let best: Repetition | null = null;
    for (const title of [parent?.letter?.title, d.title]) {
      if (title?.part.language !== part.language) continue;
      const differences = differencesOf(part.block, title.part.block, letter, title.parts);
      if (!best || differences.length < best.differences.length) best = { annex, title, differences };
    }
    if (best) found.push(best);
  }
  return found;
});

/** The places of a difference in the document: in the title of the annex, and in that of the letter. */
export function placesOf(d: Document, { annex, title }: Repetition, { at, own }: Difference): [Range, Range] {
  const place = (part: Part, span: Stretch | null) =>
    span ? placed(d, part, span.start, span.end) : firstWords(d, part);
  return [place(annex.title.part, at), place(title.part, own)];
}

/** Makes the annex title say the same; null where the letter's title does not say enough. */
export function editsFor(d: Document, repetition: Repetition, difference: Difference): Edit[] | null {
  if (!difference.fixable) return null;
  if (difference.what === 'kind') return repeated(d, repetition.annex, repetition.title);
  const [at] = placesOf(d, repetition, difference);
  return replaceIn(d, repetition.annex.title.part, at, difference.words.letter);
}

/** What makes each annex title repeat the title of the letter; null where one does not and cannot be made to. */
export function repeatedTitles(d: Document): Edit[] | null {
  const edits: Edit[] = [];
  for (const repetition of repetitions(d)) {
    const { annex, title, differences } = repetition;
    const letter = annex.title.letter!;
    const lacks = (['date', 'sender', 'addressees'] as const).some(what => title.parts[what] && !letter[what]);
    if (!lacks && !differences.length) continue;
    const [one, more] = differences;
    const own = one && !more && !lacks ? editsFor(d, repetition, one) : repeated(d, annex, title);
    if (!own) return null;
    edits.push(...own);
  }
  return edits;
}

/** The title of an annex in the formula of its language; null where the letter's title does not say enough. */
function repeated(d: Document, annex: Annex, title: Title): Edit[] | null {
  const { part } = annex.title;
  const words = wordsOf(title.part, title.parts);
  if (!words) return null;
  const text = writeAnnexTitle(part.language, words, annex.kind, annex.number);
  return replacePart(d, part, text + asterisksOf(part.block.source));
}

/** What two titles say; of what is read in their blocks nothing else is needed. */
const differencesOf = onceForBoth(
  (annex: Block, title: Block, letter: TitleParts, own: TitleParts): readonly Difference[] => {
    const found: Difference[] = [];
    const differ = (what: Difference['what'], at: Stretch | null, ownAt: Stretch | null) => {
      if (!at || !ownAt) return;
      const quoted = ownAt === own.sender ? senderWords({ block: title }, own)! : title.quote(ownAt);
      // A line below the title that was read as its end would be lost.
      const fixable = !endsElsewhere(annex, at, quoted);
      const words = { annex: annex.quote(at), letter: quoted };
      found.push({ what, at: annex.inSource(at), own: title.inSource(ownAt), words, fixable });
    };
    if ((letter.kind === 'noteVerbale') !== (own.kind === 'noteVerbale')) {
      const words = { annex: letter.kind, letter: own.kind };
      found.push({ what: 'kind', at: null, own: null, words, fixable: wordsOf({ block: title }, own) !== null });
    }
    if (dateOf(letter) && dateOf(own) && dateOf(letter) !== dateOf(own)) differ('date', letter.date, own.date);
    if (!sameAddressees(letter, annex, own, title)) differ('addressees', letter.addressees, own.addressees);
    if (letter.sender && own.sender && !sameSender(annex.quote(letter.sender), title.quote(own.sender)))
      differ('sender', letter.sender, own.sender);
    return found;
  },
);

/** Whether the last line of what an annex title says begins like a line of its own, and has no word of what the letter says. */
function endsElsewhere(block: Block, at: Stretch, own: string): boolean {
  const { start, end } = block.inSource(at);
  const [last, ...more] = block.source.slice(start, end).split('\n').reverse();
  const known = new Set(wordsIn(own));
  return more.length > 0 && !/^\s*\p{Ll}/u.test(last!) && !wordsIn(last!).some(w => known.has(w));
}

const wordsIn = (text: string) => fold(text).match(/\p{L}{3,}|[一-鿿]/gu) ?? [];

const dateOf = (t: TitleParts) => iso(t.date?.value ?? null);

function sameAddressees(a: TitleParts, block: Block, b: TitleParts, ownBlock: Block): boolean {
  if (!a.addressees || !b.addressees) return true;
  const [x, y] = [a.addressees.list, b.addressees.list];
  if (!x.includes('other') && !y.includes('other')) return x.join() === y.join();
  return sameSender(block.quote(a.addressees), ownBlock.quote(b.addressees));
}
