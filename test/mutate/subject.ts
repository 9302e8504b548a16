import { analyse, Memory } from '../../server/src/languageService';
import { type Compiled, language } from '../../server/src/languages/compiled';
import type { Language } from '../../server/src/languages/types';
import { factsOf } from '../../server/src/letter/factsOf';
import type { Document } from '../../server/src/letter/letter';
import { type Claims, claims } from '../accuracy/compare';
import { blankLines, type Fixture } from '../accuracy/fixtures';

/** A stretch of a text, half-open, in UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** An annotated letter with what is read of it. */
export interface Subject extends Fixture {
  readonly language: Language;
  readonly d: Document;
  readonly pack: Compiled;
  readonly memory: Memory;
  /** What the letter says, without lines. */
  readonly says: Claims;
  /** Whether what is read of these facts is what the annotation says, so that a change to it is the change meant. */
  sure(...names: readonly string[]): boolean;
}

/** A letter with one defect. */
export interface Mutation {
  readonly text: string;
  /** What a fix should give, where that is not the letter itself: the operator wrote something correct into it first. */
  readonly correct?: string;
  /** Where the defect is to be seen. */
  readonly expectedRange?: Range;
  /** What a user types at the tab stops of a fix. */
  readonly typed?: readonly string[];
  /** False where nobody could know what stood there. */
  readonly restorable?: boolean;
}

/** Makes one kind of defect, each time in one place, and only where it is sure to be one. */
export interface Operator {
  readonly rule: string;
  readonly name: string;
  /** Rules that the same defect breaks as well. */
  readonly also?: readonly string[];
  /** The fix writes anew what was there, in the words of the house: what the letter says is compared, not its words. */
  readonly anew?: boolean;
  /** White space and marks of direction count as well. */
  readonly exact?: boolean;
  /** Facts that no fix can know. */
  readonly unknown?: RegExp;
  /** False where no fix of the rule could bring back what was there. */
  readonly restorable?: boolean;
  apply(letter: Subject): readonly Mutation[];
}

/** Facts without their lines, which a fix may set otherwise. */
export function saysOf(d: Document, text: string): Claims {
  const all = claims(factsOf(d), blankLines(text));
  for (const name of [...all.keys()])
    if (/lines|references|^part:|^starts:/i.test(name) || name === 'stage') all.delete(name);
  return all;
}

export function subject(fixture: Fixture): Subject {
  const memory = new Memory();
  const d = analyse(fixture.text, memory);
  const blank = blankLines(fixture.text);
  const [gold, read] = [claims(fixture.facts, blank), claims(factsOf(d), blank)];
  return {
    ...fixture,
    language: fixture.language as Language,
    d,
    memory,
    pack: language(d.language),
    says: saysOf(d, fixture.text),
    sure: (...names) => names.every(n => `${gold.get(n)?.slice().sort()}` === `${read.get(n)?.slice().sort()}`),
  };
}
