import type { Document } from '../../letter/letter';
import { findSymbols, furnitureOf } from '../../syntax/lines/furnitureCues';
import type { Block } from '../../syntax/parts/block';
import type { Part } from '../../syntax/parts/parts';
import { behind, fold, foldWithMap } from '../../text/fold';
import type { Edit, Range } from '../types';
import { placed } from './characters';
import { furniture, mastheads, ownPartsWith, partsWith } from './found';
import { once } from './once';

/** The symbol of a document with its place. */
export interface PlacedSymbol extends Range {
  /** In capitals, without the spaces and marks that PDF tools put into it. */
  readonly text: string;
  /** What it starts with: the organ. */
  readonly organ: string;
  readonly line: number;
}

/** The symbols of the first page: what stands by itself in the masthead. */
export const mastheadSymbols = once((d: Document): readonly PlacedSymbol[] => {
  const title = d.title?.part.runs[0]?.line ?? Number.POSITIVE_INFINITY;
  return ownPartsWith(d, mastheads).flatMap(p => symbolsOf(d, p).filter(s => s.line < title));
});

/** The symbols in the running header or footer of one page. */
type Header = readonly PlacedSymbol[];

/** The running headers: symbols on lines of their own at a page break or beside a page or job number. */
export const runningHeaders = once((d: Document): readonly Header[] => {
  const { lines, text } = d.syntax;
  const pages: { page: boolean; last: number; symbols: PlacedSymbol[] }[] = [];
  for (const part of partsWith(d, furniture)) {
    const placed = new Map<number, PlacedSymbol[]>();
    for (const s of symbolsOf(d, part)) placed.set(s.line, [...(placed.get(s.line) ?? []), s]);
    for (const [i, { source, kind }] of part.block.learned(linesIn).entries()) {
      const { line } = part.runs[i]!;
      const open = pages.at(-1);
      // Only blank lines may stand between the furniture of one page.
      const close = open && !text.slice(lines[open.last]!.end, lines[line]!.start).trim() && !source.includes('\f');
      const page = close ? open : { page: false, last: line, symbols: [] };
      if (!close) pages.push(page);
      page.last = line;
      page.page ||= source.includes('\f') || kind === 'job' || kind === 'page' || kind === 'mixed';
      page.symbols.push(...(placed.get(line) ?? []));
    }
  }
  return pages.filter(p => p.page && p.symbols.length).map(p => p.symbols);
});

const linesIn = ({ source: all }: Block) =>
  all.split('\n').map(source => ({ source, kind: furnitureOf(fold(source)) }));

/** The symbols on the lines of a part that hold nothing else, page numbers left out of account. */
function symbolsOf(d: Document, part: Part): PlacedSymbol[] {
  return part.block.learned(symbolsIn).map(({ text, line, start, end }) => ({
    text,
    organ: text[0]!,
    line: part.runs[line]!.line,
    ...placed(d, part, start, end),
  }));
}

/** The same in a block, in offsets of its source, with the index of the line. */
export function symbolsIn(block: Block): { text: string; line: number; start: number; end: number }[] {
  const found: ReturnType<typeof symbolsIn> = [];
  let offset = 0;
  block.source.split('\n').forEach((source, line) => {
    const { text, map } = foldWithMap(source);
    const kind = furnitureOf(text);
    const symbols = findSymbols(text);
    const rest = symbols.reduceRight((t, s) => t.slice(0, s.start) + t.slice(s.end), text).trim();
    // A line may break behind what joins two symbols.
    const alone = kind === 'symbols' || kind === 'mixed' || /^[-,;() ]*$/.test(rest);
    if (alone || block.pack.unitedNations.test(rest))
      for (const s of symbols) {
        if (!/^[ASE]\//.test(s.text)) continue;
        found.push({
          text: s.text,
          line,
          start: offset + map[s.start]!,
          end: offset + behind(source, map[s.end - 1]!),
        });
      }
    offset += source.length + 1;
  });
  return found;
}

/** A symbol without what names a part or a version of its document. */
export const baseOf = (symbol: string): string => symbol.replace(/(?:\/(?:Add|Corr|Rev|Amend)\.\d+)+$/, '');

/** Puts another symbol in the place of one, wherever the page has it. */
export const resymbol = (places: readonly PlacedSymbol[], text: string): Edit[] =>
  places.map(({ start, end }) => ({ start, end, text }));
