import type { Document } from '../letter/letter';
import type { Part } from '../syntax/parts/parts';
import type { Row } from './rows';

/** How a line goes on with the next one: what stands between, and how much goes at the end of the one and the start of the other. */
interface Joint {
  readonly glue: '' | ' ';
  readonly cutBefore: number;
  readonly cutBehind: number;
}

/** Of a line no more is looked at to find its last word. */
const LONGEST_WORD = 200;
const HYPHEN = /[-\u2010\u2011]$/;
const DROPPED =
  /(?<![\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff])[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+$/;
const WORD = /\p{L}[\p{L}\p{M}]*(?:[-\u2010\u2011]\p{L}[\p{L}\p{M}]*)*/gu;
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
const plain = (word: string) => word.toLowerCase().replace(/[\u2010\u2011]/g, '-');

/** Russian texts break words far more often than they have compounds that nobody knows. */
const isCyrillic = (word: string) => /^[а-яё]+$/i.test(word);

/** How the lines of a document are joined. */
export function wordBreaks(d: Document): (a: Row, b: Row) => Joint {
  const { text, parts } = d.syntax;
  const words = new Set<string>();
  for (const m of text.matchAll(WORD)) words.add(plain(m[0]));
  // A program that breaks words does so often; where few lines end with a hyphen, it is the word's own.
  const texts = parts.filter(p => p.kind !== 'pageFurniture');
  const ends = texts.flatMap(p => p.runs.slice(0, -1).map((_, i) => endOfRun(p, i)));
  const broken = ends.filter(e => e.dropped).length;
  const breaks = broken > 2 && broken * 40 > ends.length;

  const isBroken = (a: Row, b: Row): boolean => {
    const first = /(?<![\p{L}\p{M}])[\p{L}\p{M}]+(?:[-\u2010\u2011]\p{L}+)*[-\u2010\u2011]$/u
      .exec(text.slice(a.start, a.end).replace(DROPPED, '').slice(-LONGEST_WORD))![0]
      .slice(0, -1);
    const second = /^[^\p{L}]*(\p{L}[\p{L}\p{M}]*)/u.exec(text.slice(b.start, b.end))?.[1] ?? '';
    if (words.has(plain(`${first}-${second}`))) return false;
    return (
      words.has(plain(first + second)) ||
      breaks ||
      (isCyrillic(first) && !words.has(plain(first)) && !words.has(plain(second)))
    );
  };

  // Chinese text has spaces round figures and Latin words, or it has none.
  const spaces = count(text, /[一-鿿] [\da-z]|[\da-z] [一-鿿]/gi) > count(text, /[一-鿿][\da-z]|[\da-z][一-鿿]/gi);
  const isEdge = (a: Row, b: Row) =>
    /^(?:[一-鿿][\da-z]|[\da-z][一-鿿])$/i.test(text.slice(a.end - 1, a.end) + text[b.start]);

  return (a, b) => {
    const { glue, dropped } = endOfRun(
      a.part,
      a.part.runs.findIndex(r => r.line === a.line),
    );
    const line = text.slice(a.start, a.end);
    const marks = DROPPED.exec(line)?.[0] ?? '';
    // The marks that keep the direction of each line of an Arabic PDF.
    const embedded = line.endsWith('\u202c') && line[0] === text[b.start] && /[\u202a\u202b]/.test(line[0]!);
    if (marks.includes('\u00ad')) return { glue, cutBefore: marks.length, cutBehind: embedded ? 1 : 0 };
    if (dropped && isBroken(a, b)) return { glue, cutBefore: marks.length + 1, cutBehind: embedded ? 1 : 0 };
    const label = a.part.kind === 'footnote' && a.line === a.part.runs[0]!.line && /^\S{1,5}$/.test(line);
    return {
      glue: label || (spaces && isEdge(a, b)) ? ' ' : glue,
      cutBefore: embedded ? 1 : 0,
      cutBehind: embedded ? 1 : 0,
    };
  };
}

/** What stands behind a line of a part when a reader quotes it, and whether its last hyphen is left out there. */
function endOfRun(part: Part, run: number): { glue: '' | ' '; dropped: boolean } {
  const { source, unwrapped } = part.block;
  const length = part.runs.slice(0, run + 1).reduce((sum, r) => sum + r.end - r.start + 1, -1);
  const last = source.slice(0, length).trimEnd().replace(DROPPED, '').trimEnd().length - 1;
  const at = unwrapped.map.findLastIndex(m => m <= last);
  return {
    glue: unwrapped.text[at + 1] === ' ' ? ' ' : '',
    dropped: HYPHEN.test(source.slice(0, last + 1)) && unwrapped.map[at] !== last,
  };
}
