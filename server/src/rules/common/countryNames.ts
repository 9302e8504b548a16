import { perLanguage } from '../../languages/perLanguage';
import type { Language } from '../../languages/types';
import type { Document } from '../../letter/letter';
import { foldedRange, type Stretch } from '../../letter/ranges';
import type { Part } from '../../syntax/parts/parts';
import type { Edit, Range } from '../types';
import type { CountryName } from '../words/countries';
import { everyAnnex } from './annexes';
import { NOTHING, those, within } from './found';
import { ownTextWith } from './habits';
import { once } from './once';

/** A name that is not that of the United Nations, in all of its places. */
interface WrongName extends Range {
  readonly typed: string;
  readonly right: string;
  /** In none of the titles and signatures. */
  readonly textOnly: boolean;
  readonly edits: readonly Edit[];
}

interface Place extends Range {
  readonly typed: string;
  readonly edit: Edit;
}

/** Words before and behind a name that make it part of a longer one, which is the name of something else. */
const LONGER_BEFORE = /\p{Lu}[\p{L}’'.-]{0,40}(?: (?:of|de|du|des|del|la|the|los?|el))* $|[-–]$/u;
const LONGER_BEHIND = /^(?:[’']s)? \p{Lu}|^[-–]\p{L}/u;
const QUOTED = /["“«<][^"”»>]*$|《[^》]*$/;

/** The names of a table that a letter has in its title, in those that repeat it, in its signatures, and in its own text. */
export function wrongNames(
  d: Document,
  names: Readonly<Record<Language, readonly CountryName[]>>,
  where: 'title' | 'everywhere',
): WrongName[] {
  const value = d.title?.parts.date?.value;
  const day = value ? value.year * 10_000 + value.month * 100 + value.day : 0;
  const any = anyOf(names);
  const inParts = titles(d, where).filter(({ part }) => part.block.learned(any).length);
  const own = where === 'title' ? NOTHING : ownTextWith(d, any);
  if (!inParts.length && !own.length) return [];
  return names[d.language].flatMap(({ wrong, right, since = 0 }) => {
    // Without a date it cannot be told which name the State had.
    if (since > day) return [];
    const inTitles = inParts.flatMap(({ part, span }) => placesIn(d, part, wrong, right, span));
    const inText = own.flatMap(p => placesIn(d, p, wrong, right).filter(f => isOwn(p, f, since)));
    const all = [...inTitles, ...inText];
    const [first] = all;
    return first
      ? [
          {
            start: first.start,
            end: first.end,
            typed: first.typed,
            right: first.edit.text,
            textOnly: !inTitles.length,
            edits: all.map(p => p.edit),
          },
        ]
      : [];
  });
}

function titles(d: Document, where: 'title' | 'everywhere'): { part: Part; span?: Stretch }[] {
  const found: { part: Part; span?: Stretch }[] = [];
  const add = (title: Document['title']) => {
    if (title?.parts.sender && title.part.language === d.language)
      found.push({ part: title.part, span: title.parts.sender });
  };
  add(d.title);
  for (const [{ title }] of everyAnnex(d.annexes)) if (title.letter) add({ part: title.part, parts: title.letter });
  if (where === 'everywhere')
    found.push(...d.signatures.filter(s => s.part.language === d.language).map(({ part }) => ({ part })));
  return found;
}

/** Finds the blocks that have any name of a table, since most texts have none. */
const anyOf = once((names: Readonly<Record<Language, readonly CountryName[]>>) => {
  // Without names the pattern matches nothing.
  const patternOf = perLanguage(id => new RegExp(names[id].map(n => n.wrong).join('|') || '(?!)', 'u'));
  return within(
    ['title', 'annexTitle', 'signature', 'paragraph'],
    those(b => patternOf(b.language).test(b.folded)),
  );
});

function placesIn(
  d: Document,
  part: Part,
  wrong: string,
  right: string,
  span?: Stretch,
): (Place & { at: number; to: number })[] {
  const { folded, language } = part.block;
  const from = span?.start ?? 0;
  const [before, behind] =
    language === 'zh'
      ? ['', '']
      : language === 'ar'
        ? ['(?<![ء-ي])(?:[وف]?[بلك]?)', '(?![ء-ي])']
        : ['(?<![\\p{L}-])', '(?![\\p{L}-])'];
  const pattern = new RegExp(`${before}(${wrong})${behind}`, 'gu');
  return [...folded.matchAll(pattern)].flatMap(m => {
    const to = m.index + m[0].length;
    const at = to - m[1]!.length;
    if (at < from || (span && at >= span.end)) return [];
    const range = foldedRange(d.syntax, part, { start: at, end: to });
    const typed = part.block.quote({ start: at, end: to });
    return [{ ...range, typed, at, to, edit: { ...range, text: likeTyped(part, at, typed, right) } }];
  });
}

/** The right name with a capital where a sentence begins, and in capitals where the other is. */
function likeTyped({ block }: Part, at: number, typed: string, right: string): string {
  if (typed === typed.toUpperCase() && typed !== typed.toLowerCase()) return right.toUpperCase();
  const begins = /(?:^|[.!?:] )$/.test(block.folded.slice(0, at)) && typed[0] === typed[0]!.toUpperCase();
  return begins ? right[0]!.toUpperCase() + right.slice(1) : right;
}

/** Whether a name in the text is said by the letter: no part of a longer name or of a quotation, and not of a time before. */
function isOwn({ block }: Part, { at, to, typed }: { at: number; to: number; typed: string }, since: number): boolean {
  const before = block.quote({ start: 0, end: at });
  const behind = block.text.slice(before.length + typed.length);
  if (block.language !== 'zh' && block.language !== 'ar' && !/\p{Lu}/u.test(typed)) return false;
  if (QUOTED.test(before) || LONGER_BEFORE.test(before) || LONGER_BEHIND.test(behind)) return false;
  const years = [...block.folded.slice(Math.max(0, at - 200), to + 200).matchAll(/(?<!\d)(1[89]\d\d|20\d\d)(?!\d)/g)];
  return !since || !years.some(y => Number(y[1]) * 10_000 < since);
}
