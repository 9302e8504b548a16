import { iso } from '../../languages/dates';
import { type TitleParts, writeAnnexTitle } from '../../languages/titles';
import type { Annex, Document, Letter } from '../../letter/letter';
import { foldedRange } from '../../letter/ranges';
import type { Part } from '../../syntax/parts/parts';
import { fold } from '../../text/fold';
import type { Edit, Range } from '../types';
import { everyAnnex, senderWords, wordsOf } from './annexes';
import { replaceIn, replacePart } from './layout';
import { once } from './once';
import { firstWords, hasSentence } from './places';
import { sameSender } from './senders';
import { asterisksOf } from './words';

type Title = NonNullable<Letter['title']>;

/** Something that the title of an annex says otherwise than the title it repeats, with the place of either. */
interface Difference extends Range {
  readonly what: 'kind' | 'date' | 'addressees' | 'sender';
  readonly own: Range;
  readonly words: { readonly annex: string; readonly letter: string };
  /** Make the annex title say the same; null where the letter's title does not say enough. */
  readonly edits: readonly Edit[] | null;
}

/** The title of an annex with the letter's title that it repeats, and where they differ. */
interface Repetition {
  readonly annex: Annex;
  readonly title: Title;
  readonly differences: readonly Difference[];
}

/** The annex titles that repeat a title; none where the letter's own has a placeholder in it and says nothing yet. */
export const repetitions = once((d: Document): readonly Repetition[] => {
  if (!d.title || d.title.part.block.folded.search(d.title.part.block.pack.placeholder) >= 0) return [];
  return [...everyAnnex(d.annexes)].flatMap(([annex, parent]) => {
    // A date without its year says that the title was not read well.
    const { letter, part } = annex.title;
    if (!letter || (letter.date && !letter.date.value) || hasSentence(part)) return [];
    // An enclosure may belong to the letter that its annex is.
    const titles = [parent?.letter?.title, d.title].filter(t => !!t && t.part.language === part.language) as Title[];
    const all = titles.map(title => ({ annex, title, differences: differences(d, annex, title) }));
    return all.sort((a, b) => a.differences.length - b.differences.length).slice(0, 1);
  });
});

/** What makes each annex title repeat the title of the letter; null where one does not and cannot be made to. */
export function repeatedTitles(d: Document): Edit[] | null {
  const edits: Edit[] = [];
  for (const { annex, title, differences } of repetitions(d)) {
    const letter = annex.title.letter!;
    const lacks = (['date', 'sender', 'addressees'] as const).some(what => title.parts[what] && !letter[what]);
    if (!lacks && !differences.length) continue;
    const [one, more] = differences;
    const own = one && !more && !lacks ? one.edits : repeated(d, annex, title);
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

function differences(d: Document, annex: Annex, title: Title): Difference[] {
  const { part } = annex.title;
  const letter = annex.title.letter!;
  const own = title.parts;
  const found: Difference[] = [];
  const differ = (what: Difference['what'], at: Range | null, ownAt: Range | null) => {
    if (!at || !ownAt) return;
    const quoted = ownAt === own.sender ? senderWords(title.part, own)! : title.part.block.quote(ownAt);
    const range = foldedRange(d.syntax, part, at);
    found.push({
      ...range,
      what,
      own: foldedRange(d.syntax, title.part, ownAt),
      words: { annex: part.block.quote(at), letter: quoted },
      // A line below the title that was read as its end would be lost.
      edits: endsElsewhere(part, at, quoted) ? null : replaceIn(d, part, range, quoted),
    });
  };
  if ((letter.kind === 'noteVerbale') !== (own.kind === 'noteVerbale'))
    found.push({
      ...firstWords(d, part),
      what: 'kind',
      own: firstWords(d, title.part),
      words: { annex: letter.kind, letter: own.kind },
      edits: repeated(d, annex, title),
    });
  if (dateOf(letter) && dateOf(own) && dateOf(letter) !== dateOf(own)) differ('date', letter.date, own.date);
  if (!sameAddressees(letter, part, title)) differ('addressees', letter.addressees, own.addressees);
  if (letter.sender && own.sender && !sameSender(part.block.quote(letter.sender), title.part.block.quote(own.sender)))
    differ('sender', letter.sender, own.sender);
  return found;
}

/** Whether the last line of what an annex title says begins like a line of its own, and has no word of what the letter says. */
function endsElsewhere({ block }: Part, at: Range, own: string): boolean {
  const { start, end } = block.inSource(at);
  const [last, ...more] = block.source.slice(start, end).split('\n').reverse();
  const known = new Set(wordsIn(own));
  return more.length > 0 && !/^\s*\p{Ll}/u.test(last!) && !wordsIn(last!).some(w => known.has(w));
}

const wordsIn = (text: string) => fold(text).match(/\p{L}{3,}|[一-鿿]/gu) ?? [];

const dateOf = (t: TitleParts) => iso(t.date?.value ?? null);

function sameAddressees(a: TitleParts, part: Part, { part: ownPart, parts: b }: Title): boolean {
  if (!a.addressees || !b.addressees) return true;
  const [x, y] = [a.addressees.list, b.addressees.list];
  if (!x.includes('other') && !y.includes('other')) return x.join() === y.join();
  return sameSender(part.block.quote(a.addressees), ownPart.block.quote(b.addressees));
}
