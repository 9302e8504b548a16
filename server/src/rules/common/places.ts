import type { Annex, Document } from '../../letter/letter';
import { foldedRange, rangeOf, type Stretch, toDocument } from '../../letter/ranges';
import type { Block } from '../../syntax/parts/block';
import type { Part } from '../../syntax/parts/parts';
import { annexTitleOf } from '../../syntax/parts/sections';
import type { Range } from '../types';
import { type Find, paragraphsWith } from './found';
import { once } from './once';

const isBeforeSignature = (d: Document) => {
  const line = d.signatures[0]?.part.runs[0]?.line ?? Number.POSITIVE_INFINITY;
  return (p: Part) => p.runs[0]!.line < line;
};

/** The paragraphs before the signature. */
export const paragraphsOf = once((d: Document): readonly Part[] => d.paragraphs.filter(isBeforeSignature(d)));

/** Those in which something is found. */
export const textWith = (d: Document, find: Find<unknown>): readonly Part[] =>
  paragraphsWith(d, find).filter(isBeforeSignature(d));

/** The text of the letter was cut off in the middle of its last sentence, with nothing behind it. */
export function isCutOff(d: Document, last: Part): boolean {
  return !textBehind(d, last.runs.at(-1)!.line).length && !d.annexes.length && /[\p{L},،、-]$/u.test(last.block.text);
}

/** What stands in the section of the letter behind a line, and before another one, but what belongs to the page. */
export function textBehind(d: Document, line: number, before = Number.POSITIVE_INFINITY): Part[] {
  const found: Part[] = [];
  const { parts } = d.section;
  for (let i = parts.length - 1; i >= 0 && parts[i]!.runs[0]!.line > line; i--) {
    const { kind, runs } = parts[i]!;
    if (runs[0]!.line < before && kind !== 'pageFurniture' && kind !== 'footnote') found.push(parts[i]!);
  }
  return found.reverse();
}

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
export const hasSentence = ({ block }: Part): boolean => block.learned(sentenceIn);
const sentenceIn = ({ source }: Block) => /[\p{L}\d]{3}\.\s+[\p{Lu}\p{Lo}]|。/u.test(source);

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
  const { word, number } = part.block.learned(annexWordsIn);
  return {
    word: word ? foldedRange(d.syntax, part, word) : rangeOf(d.syntax, part),
    number: number && foldedRange(d.syntax, part, number),
  };
}

/** The same in the folded text of the title, which has not the word itself where it was read in another way. */
export function annexWordsIn(block: Block): { readonly word: Stretch | null; readonly number: Stretch | null } {
  const { folded, pack, language } = block;
  const { kind, number } = block.learned(annexTitleOf);
  if (language === 'zh') {
    const m = new RegExp(
      `(${pack.pack.annex.heading[kind].one})([一二三四五六七八九十]{1,3}|\\d{1,2}|[ivx]+)?[ *\\d/]*$`,
    ).exec(folded);
    if (!m) return { word: null, number: null };
    const end = m.index + m[1]!.length;
    return { word: { start: m.index, end }, number: m[2] ? { start: end, end: end + m[2].length } : null };
  }
  const word = pack.annexHead.exec(folded)?.[0].length;
  if (!word) return { word: null, number: null };
  const m = number === null ? null : /^ (?:n[o°º]?\.? ?|№ ?|رقم )?(\S+(?: عشره?ة?(?= |$))?)/.exec(folded.slice(word));
  const at = m ? word + m[0].length - m[1]!.length : 0;
  const end = m ? at + m[1]!.replace(/(?<![*:.,])[*:.,]+$/, '').length : 0;
  return { word: { start: 0, end: word }, number: m && { start: at, end } };
}

/** From the start of one stretch to the end of another. */
export const span = (a: Range, b: Range | null): Range => ({ start: a.start, end: b?.end ?? a.end });
