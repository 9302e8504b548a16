import { expansionOf, foldUnit, REMOVED, SPACE } from './foldTable';

/**
 * Folding: the form in which text is compared. Recognition works on folded text only, so that case, accents,
 * width, digit systems, kinds of space, dash and quotation mark, soft hyphens, directional marks, tatweel and
 * Arabic vowel signs make no difference anywhere.
 */

/** Whether the code unit is a Han character or East Asian punctuation, beside which spaces carry no meaning. */
export function isHan(c: number): boolean {
  return (c >= 0x3001 && c <= 0x30ff) || (c >= 0x3400 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff);
}

/** The offset behind a character and the marks that belong to it. */
export function behind(source: string, at: number): number {
  let end = at + 1;
  for (let c = source.charCodeAt(end); (c >= 0x300 && c <= 0x36f) || (c >= 0x64b && c <= 0x65f); )
    c = source.charCodeAt(++end);
  return end;
}

/** Folded text with the way back: `map[i]` is the offset in the source of folded unit `i`; `map[length]` is the end. */
export interface Folded {
  readonly text: string;
  readonly map: Int32Array;
}

const units: number[] = [];
const origins: number[] = [];

const combines = (c: number) => (c >= 0x300 && c <= 0x36f) || (c >= 0x653 && c <= 0x655);

/** The folded letter that a letter and the mark behind it are together: й is not и, however it was typed. */
function composed(unit: number, mark: string): number {
  const letter = (String.fromCharCode(unit) + mark).normalize('NFC');
  return letter.length === 1 ? foldUnit(letter.charCodeAt(0)) : unit;
}

function run(source: string, keepSpaces = false): number {
  let n = 0;
  let pending = -1;
  for (let i = 0; i < source.length; i++) {
    const c = foldUnit(source.charCodeAt(i));
    if (c === REMOVED) {
      if (n > 0 && pending < 0 && combines(source.charCodeAt(i))) units[n - 1] = composed(units[n - 1]!, source[i]!);
      continue;
    }
    if (c >= 0x2f00) {
      const expansion = expansionOf(c);
      if (expansion !== undefined) {
        if (pending >= 0 && n > 0 && !isHan(units[n - 1]!) && !isHan(expansion.charCodeAt(0))) {
          units[n] = SPACE;
          origins[n++] = pending;
        }
        pending = -1;
        for (let k = 0; k < expansion.length; k++) {
          units[n] = expansion.charCodeAt(k);
          origins[n++] = i;
        }
        continue;
      }
    }
    if (c === SPACE) {
      if (pending < 0) pending = i;
      continue;
    }
    if (pending >= 0) {
      if (n > 0 && (keepSpaces || (!isHan(c) && !isHan(units[n - 1]!)))) {
        units[n] = SPACE;
        origins[n++] = pending;
      }
      pending = -1;
    }
    units[n] = c;
    origins[n++] = i;
  }
  return n;
}

function toText(n: number): string {
  const text = joined(n);
  // PDF text turns the ligature of lam and alef round: "األمم" for "الأمم". No word has two alefs before a lam.
  return text.includes('اال') ? text.replace(/اال/g, 'الا') : text;
}

function joined(n: number): string {
  if (n < 2048) return String.fromCharCode.apply(null, units.slice(0, n));
  let s = '';
  for (let i = 0; i < n; i += 2048) s += String.fromCharCode.apply(null, units.slice(i, Math.min(n, i + 2048)));
  return s;
}

/** The folded form of a text: trimmed, single spaces, none beside Han characters. */
export function fold(source: string): string {
  return toText(run(source));
}

/** The folded form of a text together with the offsets it came from; `keepSpaces` keeps those beside Han too. */
export function foldWithMap(source: string, keepSpaces = false): Folded {
  const n = run(source, keepSpaces);
  const map = new Int32Array(n + 1);
  for (let i = 0; i < n; i++) map[i] = origins[i]!;
  map[n] = n > 0 ? behind(source, origins[n - 1]!) : 0;
  return { text: toText(n), map };
}

/** What a backslash keeps as it is, and what folding may change. */
const FOLDED = /(\\(?:[^ -@[\]-_a-~]|$))|[^ -@[-_a-~а-яءؤئاب-غف-وي\u4e00-\u9fff]/g;

/** Folds the letters of a pattern and leaves its syntax as it is, so that packs can be written in natural spelling. */
export function foldPattern(source: string): string {
  return source.replace(FOLDED, (unit: string, kept?: string) => {
    if (kept) return kept;
    const c = foldUnit(unit.charCodeAt(0));
    return c === REMOVED ? '' : String.fromCharCode(c);
  });
}
