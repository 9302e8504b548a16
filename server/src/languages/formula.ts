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
  readonly pattern: RegExp;
  /** The slots of the formula, in its order. */
  readonly slots: readonly string[];
}

/** The most characters of a slot that is not the last. */
const LONGEST = 1000;

const SPECIAL = /[.*+?^${}()|[\]\\]/g;

/**
 * The formula as a pattern over folded text. Commas are free where the formula has a space, a closing mark of a
 * footnote or of punctuation may follow, and every slot is a named group.
 */
export function recogniser(formula: Formula, slots: Readonly<Record<string, Pattern>>): Recogniser {
  const names: string[] = [];
  const write = (parts: Part[], last: boolean): string =>
    parts
      .map((p, i) => {
        const end = last && i === parts.length - 1;
        if (typeof p === 'string')
          return beside(parts, i, 'date') ? literal(p).replace(/^,\? |,\? $/g, ',? ?') : literal(p);
        if ('slot' in p) {
          if (!names.includes(p.slot)) names.push(p.slot);
          const source = slots[p.slot] ?? '.+?';
          return `(?<${p.slot}>${end ? source.replace(/\.\+\?$/, '.+') : source})`;
        }
        if ('oneOf' in p) return `(?:${p.oneOf.map(q => write(q, false)).join('|')})`;
        return `(?:${write(p.optional, false)})?`;
      })
      .join('');
  // No name is longer; without a bound, each place where one may end is tried for each where another may.
  const source = write(parse(formula), true).replaceAll('.+?', `.{1,${LONGEST}}?`);
  return { pattern: new RegExp(`^${source}[ *.;:,]*$`), slots: names };
}

/** Digits and words are often printed without the space between them. */
function beside(parts: readonly Part[], i: number, slot: string): boolean {
  return [parts[i - 1], parts[i + 1]].some(p => typeof p === 'object' && 'slot' in p && p.slot === slot);
}

function literal(text: string): string {
  return foldPattern(text.replace(SPECIAL, '\\$&')).replace(/,? /g, ',? ');
}
