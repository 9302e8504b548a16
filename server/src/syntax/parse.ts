import type { Language } from '../languages/types';
import { type Line, splitLines } from '../text/lines';
import { contextsOf } from './decoding/contexts';
import { decode } from './decoding/decode';
import { findFurniture } from './lines/furniture';
import { headEnd } from './lines/headEnd';
import { Memory } from './memory';
import { findFootnotes } from './notes/footnotes';
import { letterLanguage } from './parts/letterLanguage';
import { pageParts } from './parts/pageParts';
import { groupParts, type Part } from './parts/parts';
import { requestPart } from './parts/requests';
import { everySection, type Section, sections } from './parts/sections';
import { findSpans } from './spans/spans';
import { buildTree } from './tree/buildTree';
import type { Node } from './tree/tree';
import { settings } from './units/setting';
import { type Unit, unitsOf } from './units/units';

/** The structure of a text. Offsets and lines are those of `text`; every offset is in UTF-16 units. */
export interface Syntax {
  readonly text: string;
  readonly lines: readonly Line[];
  /** Every part, footnotes and page furniture included, in the order of the text. */
  readonly parts: readonly Part[];
  /** The language of the letter itself. */
  readonly language: Language;
  /** The letter, with its annexes inside. */
  readonly letter: Section;
  readonly tree: Node;
}

/** Learns the structure of a text. Never fails: any string has a tree whose leaves cover it. */
export function parse(text: string, memory: Memory = new Memory()): Syntax {
  memory.turn();
  const lines = splitLines(text);
  const source = (i: number) => text.slice(lines[i]!.start, lines[i]!.end);
  const infos = lines.map((_, i) => memory.line(source(i)));
  const head = headEnd(infos);
  const furniture = findFurniture(infos, head);
  const notes = findFootnotes(infos, furniture);
  const inNote = new Set(notes.flatMap(n => n.lines));

  const { units, gaps } = unitsOf(infos, i => furniture[i]! || inNote.has(i), head, source, memory);
  const set = settings(units, gaps);
  const spans = findSpans(units, gaps, set, memory);
  const path = decode(contextsOf(units, gaps, set, spans, head, infos));
  const language = letterLanguage(units, spans, path);
  const textOf = (u: Unit) => text.slice(lines[u.line]!.start + u.start, lines[u.line]!.start + u.end);
  const made = groupParts({ units, gaps, settings: set, spans, path, textOf }, language, memory);
  const all = [...made, ...pageParts(infos, furniture, notes, source, made, language, memory)].sort(inOrder);
  const requests = new Set([...everySection(sections(all, lines.length))].filter(isLetter).map(requestPart));
  const parts = all.map(p => (requests.has(p) ? { ...p, kind: 'request' as const } : p));
  const letter = sections(parts, lines.length);
  return { text, lines, parts, language, letter, tree: buildTree(lines, parts, letter) };
}

/** Only a letter has a request: the document's own, or one with a title in an annex. */
const isLetter = (s: Section) => !s.annex || s.parts.some(p => p.kind === 'title');

const inOrder = (a: Part, b: Part) => a.runs[0]!.line - b.runs[0]!.line || a.runs[0]!.start - b.runs[0]!.start;
