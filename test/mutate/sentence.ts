import type { Language } from '../../server/src/languages/types';
import { rangeOf } from '../../server/src/letter/ranges';
import { replaceIn } from '../../server/src/rules/common/layout';
import { paragraphsOf } from '../../server/src/rules/common/places';
import { likeFigures } from '../../server/src/rules/common/words';
import type { Part } from '../../server/src/syntax/parts/parts';
import { changed } from './change';
import type { Mutation, Operator, Subject } from './subject';

/** Paragraphs of the letter itself, in its language, that do not ask for circulation and are no list. */
export const ownParagraphs = (l: Subject): Part[] =>
  paragraphsOf(l.d).filter(
    p =>
      p !== l.d.request?.part &&
      p.language === l.language &&
      !p.annexed &&
      p.block.text.length > 60 &&
      /^\p{L}/u.test(p.block.text.replace(/^[\s\p{Cf}]+/u, '')),
  );

/** Where a sentence is put: the second paragraph and the last, since the first has the opening formula. */
const hosts = (l: Subject): Part[] => {
  const all = ownParagraphs(l);
  return [...new Set(all.length > 1 ? [all[1]!, all.at(-1)!] : all)];
};

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');

/** A letter with a sentence more at the start of a paragraph; what stands between ⟦ and ⟧ is the defect. */
export function saying(l: Subject, part: Part, wrong: string, right?: string): Mutation {
  const at = rangeOf(l.d.syntax, part).start;
  const { joiner } = part.block.pack.pack;
  const make = (sentence: string) =>
    changed(l, replaceIn(l.d, part, { start: at, end: at }, sentence.replace(/[⟦⟧]/g, '') + joiner)).text;
  const text = make(wrong);
  const words = new RegExp(escaped(/⟦(.*)⟧/.exec(wrong)![1]!), 'g');
  words.lastIndex = at;
  const m = words.exec(text);
  return {
    text,
    ...(m && { expectedRange: { start: m.index, end: m.index + m[0].length } }),
    ...(right !== undefined && { correct: make(right) }),
  };
}

type Sentences = Readonly<Partial<Record<Language, readonly (readonly [wrong: string, right?: string])[]>>>;

/** An operator that puts sentences with a defect into letters, each language its own. */
export const sentences = (rule: string, name: string, list: Sentences, more: Partial<Operator> = {}): Operator => ({
  rule,
  name,
  apply: l =>
    (list[l.language] ?? [])
      .map(pair => pair.map(words => (words && l.language === 'ar' ? likeFigures(l.d, 'ar', words) : words)))
      // What the letter says of the same text already could be the first mention.
      .filter(
        ([wrong]) => !(wrong!.match(/\d{4}/g) ?? []).some(n => /^(?:1540|2250|1325)$/.test(n) && l.text.includes(n)),
      )
      .flatMap(([wrong, right]) => hosts(l).map(part => saying(l, part, wrong!, right))),
  ...more,
});
