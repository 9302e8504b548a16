import type { Language } from '../languages/types';
import type { Line } from '../text/lines';
import { finish, type Steps } from '../text/steps';
import { contextsOf } from './decoding/contexts';
import { decode } from './decoding/decode';
import { NOTHING } from './kept';
import { findFurniture } from './lines/furniture';
import { headEnd } from './lines/headEnd';
import { readLines } from './lines/lines';
import { Memory } from './memory';
import { findFootnotes } from './notes/footnotes';
import { letterLanguage } from './parts/letterLanguage';
import { pageParts } from './parts/pageParts';
import { PartIndex } from './parts/partIndex';
import { groupParts, type Part } from './parts/parts';
import { withRequests } from './parts/requests';
import type { Section } from './parts/sections';
import { narrowed } from './same';
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
  readonly index: PartIndex;
  /** The language of the letter itself. */
  readonly language: Language;
  /** The letter, with its annexes inside. */
  readonly letter: Section;
  readonly tree: Node;
}

/**
 * Learns the structure of a text. Never fails: any string has a tree whose leaves cover it. Each step takes what it can
 * from what it made of the text before, and makes the same of a text whatever stood there before.
 */
export const parse = (text: string, memory: Memory = new Memory()): Syntax => finish(parsing(text, memory));

/** The same step by step. What is known of the text before is taken from the memory until the end. */
export function* parsing(text: string, memory: Memory): Steps<Syntax> {
  const last = memory.takeLast();
  const old = last ?? NOTHING;
  const read = yield* readLines(text, memory, last?.lines ?? null);
  const { lines, infos } = read;
  const source = (i: number) => text.slice(lines[i]!.start, lines[i]!.end);
  const head = headEnd(infos);
  const furniture = findFurniture(infos, head);
  yield;
  const notes = findFootnotes(infos, furniture);
  yield;
  const skip = new Uint8Array(lines.length);
  for (let i = 0; i < skip.length; i++) if (furniture[i]) skip[i] = 1;
  for (const n of notes) for (const line of n.lines) skip[line] = 1;
  const sameLines = narrowed(read.same, lines.length, (i, j) => skip[i] === old.skip[j] && i < head === j < old.head);

  const units = unitsOf(infos, skip, head, source, memory, old.units, sameLines);
  const set = settings(units, old.settings, units.same);
  yield;
  const spans = findSpans(units, set.settings, memory, old.spans, set.same);
  yield;
  const contexts = contextsOf(units, set.settings, spans, head, infos, old.contexts, units.same);
  yield;
  const decoding = decode(contexts.contexts, old.decoding, units.same);
  const { path } = decoding;
  yield;
  const language = letterLanguage(units.units, spans, path);
  const textOf = (u: Unit) => text.slice(lines[u.line]!.start + u.start, lines[u.line]!.start + u.end);
  const decoded = { ...units, settings: set.settings, spans, path, textOf };
  const grouped = groupParts(decoded, language, memory, old.grouped, units.same);
  yield;
  const made = grouped.parts.flat().sort(inOrder);
  const page = pageParts(infos, furniture, notes, source, made, language, memory, old.pageParts, read.same);
  const all = [...made, ...Array.from(page.values(), p => p.part)].sort(inOrder);
  yield;
  const { parts, letter } = yield* withRequests(all, lines.length);
  const index = new PartIndex(parts, old.index);
  memory.keep({
    lines: read,
    head,
    skip,
    units,
    settings: set,
    spans,
    contexts,
    decoding,
    grouped,
    pageParts: page,
    index,
  });
  let tree: Node | undefined;
  return {
    text,
    lines,
    parts,
    index,
    language,
    letter,
    get tree() {
      tree ??= buildTree(lines, parts, letter);
      return tree;
    },
  };
}

const inOrder = (a: Part, b: Part) => a.runs[0]!.line - b.runs[0]!.line || a.runs[0]!.start - b.runs[0]!.start;
