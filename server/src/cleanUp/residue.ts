import { everyLanguage, language } from '../languages/compiled';
import type { Document } from '../letter/letter';
import { findSymbols } from '../syntax/lines/furnitureCues';
import type { LineInfo } from '../syntax/lines/line';
import type { Part } from '../syntax/parts/parts';
import { infoOf } from './rows';

/** The lines that belong to a page and not to the text, wherever that is certain; blank lines are none. */
export function residueOf(d: Document): Set<number> {
  const { parts } = d.syntax;
  const residue = new Set<number>();
  const furniture = parts.filter(p => p.kind === 'pageFurniture');
  const seen = new Map<string, number>();
  for (const p of furniture)
    for (const r of p.runs) seen.set(keyOf(infoOf(d, r.line)), (seen.get(keyOf(infoOf(d, r.line))) ?? 0) + 1);
  const own = new Set(
    d.syntax.parts.some(p => p.kind === 'masthead' && findSymbols(p.block.folded).length) ? d.symbols : [],
  );
  for (const group of groupsOf(parts)) {
    const lines = group.flatMap(part => part.runs.map(r => ({ part, line: r.line, info: infoOf(d, r.line) })));
    const isOfPage = ({ info }: (typeof lines)[number]) =>
      info.pageBreak ||
      (!!info.furniture && /^(?:job|barcode|page|turn|mixed)$/.test(info.furniture)) ||
      everyLanguage.some(id => language(id).recycle.test(info.folded)) ||
      (info.furniture === 'symbols' &&
        (seen.get(keyOf(info))! > 1 || findSymbols(info.folded).every(s => own.has(s.text))));
    const certain =
      lines.some(isOfPage) ||
      (group.some(p => interrupts(parts, p)) &&
        lines.some(l => l.info.folded && !l.info.url && l.info.furniture !== 'rule'));
    for (const { part, line, info } of lines)
      if (info.folded && (info.url ? isRepeatedLink(d, part, line) : certain)) residue.add(line);
  }
  return residue;
}

/** Parts of furniture with nothing but space between them. */
function groupsOf(parts: readonly Part[]): Part[][] {
  const groups: Part[][] = [];
  parts.forEach((p, i) => {
    if (p.kind !== 'pageFurniture') return;
    if (parts[i - 1]?.kind === 'pageFurniture') groups.at(-1)!.push(p);
    else groups.push([p]);
  });
  return groups;
}

const keyOf = (info: LineInfo) => info.folded;

/** The furniture stands between two lines of one paragraph. */
function interrupts(parts: readonly Part[], furniture: Part): boolean {
  const at = furniture.runs[0]!.line;
  const isText = ({ kind }: Part) => kind === 'paragraph' || kind === 'request';
  return parts.some(p => isText(p) && p.runs[0]!.line < at && p.runs.at(-1)!.line > at);
}

/** A line that is nothing but an address that one of the last parts before it has; the front page of a site is no link to anything. */
function isRepeatedLink(d: Document, part: Part, line: number): boolean {
  const { start, end } = d.syntax.lines[line]!;
  const address = /^<?((?:https?:\/\/|www\.)[^\s<>/]+\/[^\s<>]+)>?$/.exec(d.syntax.text.slice(start, end).trim())?.[1];
  if (!address) return false;
  const before = d.syntax.parts.slice(0, d.syntax.parts.indexOf(part)).filter(p => p.kind !== 'pageFurniture');
  return before.slice(-4).some(p => p.block.source.replace(/\s/g, '').includes(address.replace(/\/$/, '')));
}
