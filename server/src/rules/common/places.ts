import type { Annex, Document } from '../../letter/letter';
import { foldedRange, rangeOf, toDocument } from '../../letter/ranges';
import type { Part } from '../../syntax/parts/parts';
import type { Range } from '../types';

/** The paragraphs before the signature. */
export function paragraphsOf(d: Document): readonly Part[] {
  const line = d.signatures.length ? d.signatures[0]!.part.runs[0]!.line : Number.POSITIVE_INFINITY;
  return d.paragraphs.filter(p => p.runs[0]!.line < line);
}

/** The text of the letter was cut off in the middle of its last sentence, with nothing behind it. */
export function isCutOff(d: Document, last: Part): boolean {
  const line = last.runs.at(-1)!.line;
  const behind = d.section.parts.some(
    p => p.kind !== 'pageFurniture' && p.kind !== 'footnote' && p.runs[0]!.line > line,
  );
  return !behind && !d.annexes.length && /[\p{L},،、-]$/u.test(last.block.text);
}

/** What stands in the section of the letter behind a line, and before another one, but what belongs to the page. */
export const textBehind = (d: Document, line: number, before = Number.POSITIVE_INFINITY): Part[] =>
  d.section.parts.filter(
    p => p.runs[0]!.line > line && p.runs[0]!.line < before && p.kind !== 'pageFurniture' && p.kind !== 'footnote',
  );

/** The last signature of the letter itself: the text of an annex that has lost its title may be signed, too. */
export function lastSignature(d: Document): Part | undefined {
  const blocks = d.signatures.map(s => s.part);
  const own = blocks.find((b, i) => {
    const next = blocks[i + 1];
    const between = next ? textBehind(d, b.runs.at(-1)!.line, next.runs[0]!.line) : [];
    return between.some(p => p.kind === 'paragraph' && p.block.text.length > 400);
  });
  return own ?? blocks.at(-1);
}

/** Whether a sentence ends in a part that should be a title, so that text was read as a part of it. */
export const hasSentence = ({ block }: Part): boolean => /[\p{L}\d]{3}\.\s+[\p{Lu}\p{Lo}]|。/u.test(block.source);

/** A stretch without the space and the directional marks at its ends. */
export function visible(d: Document, { start, end }: Range): Range {
  const text = d.syntax.text.slice(start, end);
  const lead = /^[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]*/.exec(text)![0].length;
  const trail = /(?<![\s\u200e\u200f\u202a-\u202e\u2066-\u2069])[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]*$/.exec(
    text.slice(lead),
  )![0].length;
  return { start: start + lead, end: end - trail };
}

/** The first words of a part, where the whole of it would be too much to underline. */
export function firstWords(d: Document, part: Part): Range {
  const { source } = part.block;
  const lead = source.length - source.trimStart().length;
  const words = /^[^\n]{0,40}(?=\s|$)|^[^\n]{1,20}/.exec(source.slice(lead))![0];
  return visible(d, { start: toDocument(d.syntax, part, lead), end: toDocument(d.syntax, part, lead + words.length) });
}

/** The last word of a part with what closes its sentence: where something should follow. */
export function lastWord(d: Document, part: Part): Range {
  const { source } = part.block;
  const end = source.trimEnd().length;
  const word = /(?:[^\s、，。；\u2e80-\u9fff]{1,24}|[\u2e80-\u9fff]{1,10})[.。]?$/.exec(source.slice(0, end));
  const start = word ? word.index : end - 1;
  return visible(d, { start: toDocument(d.syntax, part, start), end: toDocument(d.syntax, part, end) });
}

/** The label of a footnote. */
export function labelOf(d: Document, part: Part): Range {
  const { source } = part.block;
  const label =
    /^[\s\u061c\u200b-\u200f\u202a-\u202e]*((?:[()[\]][\s\u202a-\u202e]*[()[\]]?)?(?:\*+|[\d٠-٩¹²³⁴⁵⁶⁷⁸⁹⁰]+|\p{L})[()[\]/]?)/u.exec(
      source,
    );
  if (!label) return firstWords(d, part);
  const start = label[0].length - label[1]!.length;
  return { start: toDocument(d.syntax, part, start), end: toDocument(d.syntax, part, label[0].length) };
}

/** The word "annex" and the number behind it in the title of an annex; the number is empty where there is none. */
export function annexWords(d: Document, annex: Annex): { readonly word: Range; readonly number: Range | null } {
  const { part } = annex.title;
  const { folded, pack } = part.block;
  const { heading } = pack.pack.annex;
  const place = (start: number, end: number) => foldedRange(d.syntax, part, { start, end });
  if (part.language === 'zh') {
    const m = new RegExp(`(${heading[annex.kind].one})([一二三四五六七八九十]{1,3}|\\d{1,2}|[ivx]+)?[ *\\d/]*$`).exec(
      folded,
    );
    if (!m) return { word: rangeOf(d.syntax, part), number: null };
    const end = m.index + m[1]!.length;
    return { word: place(m.index, end), number: m[2] ? place(end, end + m[2].length) : null };
  }
  const word = pack.annexHead.exec(folded)?.[0].length;
  if (!word) return { word: rangeOf(d.syntax, part), number: null };
  const m =
    annex.number === null ? null : /^ (?:n[o°º]?\.? ?|№ ?|رقم )?(\S+(?: عشره?ة?(?= |$))?)/.exec(folded.slice(word));
  const at = m ? word + m[0].length - m[1]!.length : 0;
  return { word: place(0, word), number: m ? place(at, at + m[1]!.replace(/(?<![*:.,])[*:.,]+$/, '').length) : null };
}

/** From the start of one stretch to the end of another. */
export const span = (a: Range, b: Range | null): Range => ({ start: a.start, end: b?.end ?? a.end });
