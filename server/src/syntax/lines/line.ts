import type { Language } from '../../languages/types';
import { fold, foldWithMap } from '../../text/fold';
import { width } from '../../text/lines';
import { type Cues, cuesOf } from './cues';
import { cellsOfFurniture } from './furnitureCells';
import { type Furniture, furnitureOf } from './furnitureCues';
import { endOf, LIST, labelOf } from './lineEnds';
import { languagesOf } from './lineLanguages';

/** What a line says by itself, whatever stands around it. Depends on the text only, so it is kept by text. */
export interface LineInfo {
  /** How many UTF-16 units the line has, without its end. */
  readonly length: number;
  readonly folded: string;
  /** Columns from the first to the last visible character, and before the first. */
  readonly width: number;
  readonly indent: number;
  /** Languages its script admits, the likeliest first. */
  readonly languages: readonly Language[];
  /** Weight of the evidence for the first language. */
  readonly weight: number;
  readonly pageBreak: boolean;
  readonly furniture: Furniture | null;
  readonly starts: 'lower' | 'upper' | 'digit' | 'other';
  readonly ends: 'sentence' | 'colon' | 'open' | 'hyphen' | 'other';
  /** The first word, which would have to fit on the line before. */
  readonly firstWord: number;
  /** `1.`, `(a)`, `-`: what starts a paragraph of its own. */
  readonly listMark: boolean;
  /** A label as footnotes have it, and whether the typography leaves no doubt (`1/`, superscript). */
  readonly label: string | null;
  /** The first letter behind the label, as it is typed. */
  readonly afterLabel: string;
  /** Nothing but a label, as a raised figure has it that lost its line. */
  readonly bareLabel: boolean;
  readonly url: boolean;
  /** The addresses in the line, without the signs round them. */
  readonly links: readonly string[];
  /** Wide spaces, tabs and dot leaders inside the line. */
  readonly gaps: number;
  /** Words that are figures, and words altogether. */
  readonly figures: number;
  readonly words: number;
  /** Figures at the end of the line, and words that begin with a capital. */
  readonly tail: number;
  readonly capitals: number;
  /** No small letter, some capital. */
  readonly caps: boolean;
  /** First-line indent as Chinese typists set it. */
  readonly ideographicIndent: boolean;
  readonly cues: Cues;
}

const FIGURE = /^[(]?(?=[.,%-]*\d)[\d.,%-]+[)]?$/;
const BARE_LABEL = /^(?:\d{1,3}|[a-z]|\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,2})\/?$/;
const LINKS = /(?:https?:\/\/|www\.)[^ ]+/g;
const LINK = /(?:https?:\/\/|www\.)[^ ]/;
const NO_LINKS: readonly string[] = [];
const LEAD = /^[\s\p{Cf}]*/u;

/** `A N N E X` as `ANNEX`: words set in spaced letters, which old documents have for headings. */
function despace(text: string): string {
  if (text.length > 100 || !/^(?:\p{L}\s){3,}\p{L}(?:\s|$)/u.test(text.replace(LEAD, ''))) return text;
  return text.replace(/(?<=(?:^|[\s\p{Cf}])\p{L})\s(?=\p{L}(?:[\s\p{Cf}]|$))/gu, '');
}

function bareUrl(folded: string): string {
  return folded.replace(/^[<(]|(?<![>).,;。])[>).,;。]+$/g, '').replace(/\/$/, '');
}

/** Learns what a line says by itself. `source` is the line without its end. */
export function learnLine(source: string): LineInfo {
  const text = despace(source);
  const folded = fold(text);
  const lead = LEAD.exec(text)![0];
  const trimmed = text.slice(lead.length).trimEnd();
  const { languages, weight } = languagesOf(folded);
  const first = trimmed.replace(/^["'«“„([‘—–-]+ ?/, '').charAt(0);
  const lower = first.toLowerCase();
  const cased = lower !== first.toUpperCase();
  const word = /^[^ ]+/.exec(folded)?.[0] ?? '';
  const words = foldWithMap(trimmed, true).text.split(' ');
  return {
    length: source.length,
    folded,
    width: width(trimmed),
    // What is set from the right has its space at the other side.
    indent: !trimmed || (languages[0] === 'ar' && weight > 0 && / {9}/.test(lead)) ? 0 : width(lead.replace(/\f/g, '')),
    languages,
    weight,
    pageBreak: text.includes('\f'),
    furniture: furnitureOf(folded) ?? cellsOfFurniture(trimmed),
    starts: /\d/.test(fold(first)) ? 'digit' : !cased ? 'other' : first === lower ? 'lower' : 'upper',
    ends: endOf(folded, languages, weight > 0),
    firstWord: languages[0] === 'zh' && weight > 0 ? 2 : word.length,
    listMark: LIST.test(folded),
    label: labelOf(folded, trimmed),
    afterLabel: /\p{L}/u.exec(trimmed.slice(1))?.[0] ?? '',
    bareLabel: BARE_LABEL.test(folded),
    url: /^(?:<|\()?(?:https?:\/\/|www\.)[^ ]+$/.test(folded),
    links: LINK.test(folded) ? folded.match(LINKS)!.map(bareUrl) : NO_LINKS,
    gaps: trimmed.split(/\s{3,}|\t+|\.{4,}/).length - 1,
    figures: words.filter(w => FIGURE.test(w)).length,
    words: words.length,
    tail: words.length - 1 - words.findLastIndex(w => !FIGURE.test(w)),
    capitals: trimmed.match(/(?<!\S)\p{Lu}/gu)?.length ?? 0,
    caps: /\p{Lu}{2}/u.test(trimmed) && !/\p{Ll}/u.test(trimmed),
    ideographicIndent: text.startsWith('\u3000\u3000'),
    cues: cuesOf(folded, languages, first !== lower || !cased),
  };
}
