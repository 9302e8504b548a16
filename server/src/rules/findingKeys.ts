import type { Document } from '../letter/letter';
import type { Syntax } from '../syntax/parse';
import { fold } from '../text/fold';
import { lineAt } from '../text/lines';
import type { Finding, Key, Range } from './types';

/** So many letters and figures on either side of a finding are its neighbourhood. */
const NEAR = 24;
/** Enough of the text to have them in, with all the space and the marks of a page between them. */
const WINDOW = 600;

const NO_WORD = /[^\p{L}\p{M}\p{N}]+/gu;
const BREAK = /[\s\p{Pd}]+/gu;

/**
 * What each of the findings of a document is recognised by, in their order; `findings` are all of its rules', in the
 * order of the text. Spelling that folding makes equal, and where lines are broken, make no difference.
 */
export function keysOf({ syntax }: Document, findings: readonly Finding[]): Key[] {
  const times = new Map<string, number>();
  const around = neighbourhoods(syntax);
  return findings.map(finding => {
    const { rule, start, end } = finding;
    const found = fold(syntax.text.slice(start, end)).replace(BREAK, '');
    const { before, after } = around(finding);
    const context = hash(`${before}|${found}|${after}`);
    const nth = (times.get(rule + context) ?? 0) + 1;
    times.set(rule + context, nth);
    return { rule, context, nth };
  });
}

/** The findings that none of the keys is of; `findings` as in `keysOf`. */
export function withoutIgnored(document: Document, findings: readonly Finding[], ignored: readonly Key[]): Finding[] {
  const known = new Set(ignored.map(idOf));
  const keys = keysOf(document, findings);
  return findings.filter((_, i) => !known.has(idOf(keys[i]!)));
}

/** The same text for the same key. */
export const idOf = ({ rule, context, nth }: Key): string => `${rule} ${context} ${nth}`;

/** Where a run of a part stands in the document and in the source of the part's block. */
interface Place extends Range {
  readonly source: string;
  readonly at: number;
}

/** Gives the words before and behind a stretch, as far as the parts go that it begins and ends in. */
function neighbourhoods({ lines, parts }: Syntax): (stretch: Range) => { before: string; after: string } {
  const places = new Map<number, Place[]>();
  for (const { runs, block } of parts) {
    let at = 0;
    for (const { line, start, end } of runs) {
      const offset = lines[line]!.start;
      const place = { source: block.source, at, start: offset + start, end: offset + end };
      places.set(line, [...(places.get(line) ?? []), place]);
      at += end - start + 1;
    }
  }
  /** The source of the part at an offset, or of the nearest before it, cut in two there. */
  const cutAt = (offset: number): readonly [string, string] => {
    let line = lineAt(lines, offset);
    while (line > 0 && !places.has(line)) line--;
    const here = places.get(line) ?? [];
    const place = here.find(p => p.start <= offset && offset <= p.end) ?? here.at(-1);
    if (!place) return ['', ''];
    const at = place.at + Math.max(0, Math.min(offset, place.end) - place.start);
    return [place.source.slice(Math.max(0, at - WINDOW), at), place.source.slice(at, at + WINDOW)];
  };
  const words = (text: string) => fold(text).replace(NO_WORD, '');
  return ({ start, end }) => ({
    before: words(cutAt(start)[0]).slice(-NEAR),
    after: words(cutAt(end)[1]).slice(0, NEAR),
  });
}

/** Fourteen hexadecimal digits that tell texts apart and give none of them back (cyrb53, in the public domain). */
function hash(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(16).padStart(14, '0');
}
