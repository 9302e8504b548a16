import { foldPattern } from '../text/fold';
import type { Formula, Pattern } from './types';

type Part = string | { slot: string } | { optional: Part[] } | { oneOf: Part[][] };

/** Parses `literal {slot} [optional] (one|other)`. */
function parse(formula: Formula): Part[] {
  let i = 0;
  const sequence = (until: string): Part[] => {
    const parts: Part[] = [];
    let literal = '';
    const flush = () => {
      if (literal) parts.push(literal);
      literal = '';
    };
    while (i < formula.length && !until.includes(formula[i]!)) {
      const ch = formula[i++]!;
      if (ch === '\\') literal += formula[i++] ?? '';
      else if (ch === '{') {
        flush();
        const end = formula.indexOf('}', i);
        parts.push({ slot: formula.slice(i, end) });
        i = end + 1;
      } else if (ch === '[') {
        flush();
        parts.push({ optional: sequence(']') });
        i++;
      } else if (ch === '(') {
        flush();
        const oneOf = [sequence('|)')];
        while (formula[i] === '|') {
          i++;
          oneOf.push(sequence('|)'));
        }
        i++;
        parts.push({ oneOf });
      } else literal += ch;
    }
    flush();
    return parts;
  };
  return sequence('');
}

/** Fills a formula: the first alternatives, and optional groups only where a slot of theirs has a value. */
export function generate(formula: Formula, slots: Readonly<Record<string, string | undefined>>): string {
  const write = (parts: Part[]): string =>
    parts
      .map(p => {
        if (typeof p === 'string') return p;
        if ('slot' in p) return slots[p.slot] ?? '';
        if ('oneOf' in p) return write(p.oneOf[0]!);
        return p.optional.some(q => typeof q === 'object' && 'slot' in q && slots[q.slot]) ? write(p.optional) : '';
      })
      .join('');
  return write(parse(formula));
}

export interface Recogniser {
  /** The slots of the formula, in its order. */
  readonly slots: readonly string[];
  /** What each text has that the formula recognises: of each list one. */
  readonly words: readonly (readonly string[])[];
  /** Compiled when it is first asked for: most formulas are ruled out by their words. */
  readonly pattern: RegExp;
}

/** Where a date begins in the text that formulas are matched with. */
export const DATE = '\ue000';

/** The most characters of a slot that is not the last. */
const LONGEST = 1000;

const SPECIAL = /[.*+?^${}()|[\]\\]/g;

/**
 * The formula as a pattern over folded text. Commas are free where the formula has a space, a closing mark of a
 * footnote or of punctuation may follow, and every slot is a named group.
 */
export function recogniser(formula: Formula, slots: Readonly<Record<string, Pattern>>): Recogniser {
  const parts = parse(formula);
  let pattern: RegExp | undefined;
  return {
    slots: slotsOf(parts),
    words: wordsOf(parts),
    get pattern() {
      // No name is longer; without a bound, each place where one may end is tried for each where another may.
      pattern ??= new RegExp(`^${write(parts, slots, true).replaceAll('.+?', `.{1,${LONGEST}}?`)}[ *.;:,]*$`);
      return pattern;
    },
  };
}

function write(parts: readonly Part[], slots: Readonly<Record<string, Pattern>>, last: boolean): string {
  return parts
    .map((p, i) => {
      if (typeof p === 'string')
        return beside(parts, i, 'date') ? literal(p).replace(/^,\? |,\? $/g, ',? ?') : literal(p);
      if ('oneOf' in p) return `(?:${p.oneOf.map(q => write(q, slots, false)).join('|')})`;
      if ('optional' in p) return `(?:${write(p.optional, slots, false)})?`;
      const source = slots[p.slot] ?? '.+?';
      return `(?<${p.slot}>${last && i === parts.length - 1 ? source.replace(/\.\+\?$/, '.+') : source})`;
    })
    .join('');
}

function slotsOf(parts: readonly Part[]): string[] {
  const names = parts.flatMap(p => {
    if (typeof p === 'string') return [];
    if ('slot' in p) return [p.slot];
    return 'oneOf' in p ? p.oneOf.flatMap(slotsOf) : slotsOf(p.optional);
  });
  return [...new Set(names)];
}

function wordsOf(parts: readonly Part[]): string[][] {
  return parts.flatMap(p => {
    if (typeof p === 'string') return wordsIn(p).map(word => [word]);
    if ('slot' in p) return p.slot === 'date' ? [[DATE]] : [];
    if (!('oneOf' in p)) return [];
    // Of each alternative the last word; one without any makes the others say nothing.
    const words = p.oneOf.map(q => wordsOf(q).at(-1));
    return words.every(w => w !== undefined) ? [words.flat()] : [];
  });
}

const wordsIn = (text: string): string[] =>
  foldPattern(text)
    .split(/,? /)
    .filter(word => word);

/** Digits and words are often printed without the space between them. */
function beside(parts: readonly Part[], i: number, slot: string): boolean {
  return [parts[i - 1], parts[i + 1]].some(p => typeof p === 'object' && 'slot' in p && p.slot === slot);
}

function literal(text: string): string {
  return foldPattern(text.replace(SPECIAL, '\\$&')).replace(/,? /g, ',? ');
}
