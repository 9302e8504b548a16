import { agendaTitle, isAgendaTitle } from '../../knowledge/agendas';
import { packs } from '../../languages/compiled';
import { generate } from '../../languages/formula';
import { byCount, type Item, writeItems } from '../../languages/items';
import { phrases } from '../../languages/phrases';
import type { Document } from '../../letter/letter';
import { rangeOf } from '../../letter/ranges';
import { fold } from '../../text/fold';
import { type Edit, escapeSnippet } from '../types';
import { idsOf, requestItems, sharesNumbers } from './items';
import { indentOf, insertAfter, interrupted, layoutOf } from './layout';
import { likeFigures } from './words';

/** The agenda item line for the items the request names, as a snippet; with a tab stop where it names none. */
export function agendaLine(d: Document): string {
  const { agenda } = packs[d.language];
  const request = requestItems(d);
  const items = idsOf(request?.items ?? []);
  const list = request ? escapeSnippet(writeItems(packs[d.language], items, sharesNumbers(d, request))) : '${1:34}';
  const line = generate(byCount(agenda.line.agenda, items.length || 1), { items: list });
  return items.length ? likeFigures(d, d.language, line) : line;
}

/** The titles for it, those that are known of the session and a tab stop for each other one. */
export function agendaTitleLines(d: Document, session: number | null): string[] {
  const items = idsOf(d.request?.request.items ?? []);
  let stop = items.length ? 1 : 2;
  const titles = (items.length ? items : ['']).map(id => (id && session ? agendaTitle(session, id, d.language) : null));
  // Of two sub-items the title of the item stands there once.
  return titles.flatMap((t, i) => {
    if (t) return titles.indexOf(t) === i ? [escapeSnippet(t)] : [];
    return [items.length ? untitled(d, items[i]!, stop++) : `\${${stop++}:…}`];
  });
}

/** The tab stop for the title of an item that is not known. */
function untitled(d: Document, item: string, stop: number): string {
  const pack = packs[d.language];
  const words = phrases[d.language].untitled.replace('{item}', likeFigures(d, d.language, writeItems(pack, [item])));
  return `\${${stop}:${escapeSnippet(words)}}`;
}

/**
 * The titles of the masthead for other items: each moves with its item, goes with it, or comes with it, from the agenda
 * of the session or as a tab stop. Null where it cannot be told which title is whose or other text stands between.
 */
export function retitled(d: Document, items: readonly Item[], ids: readonly string[]): Edit[] | null {
  const titles = d.agendaTitles;
  if (!titles.length) return [];
  const old = items.map(i => i.id);
  if (titles.length !== old.length || titles.some(t => interrupted(d, t)) || areDivided(d, old)) return null;
  const { text } = d.syntax;
  const ranges = titles.map(t => rangeOf(d.syntax, t));
  const session = d.session?.line.kind === 'regular' ? d.session.line.number : null;
  const words = ids.map(id => {
    const range = ranges[old.indexOf(id)];
    return range ? text.slice(range.start, range.end) : session ? agendaTitle(session, id, d.language) : null;
  });
  const snippet = words.includes(null);
  let stop = 1;
  const lines = words.map((w, i) => (w === null ? untitled(d, ids[i]!, stop++) : snippet ? escapeSnippet(w) : w));
  const [first, second] = ranges;
  const between = second ? text.slice(first!.end, second.start) : layoutOf(d).line + indentOf(d, titles[0]!);
  if (between.trim()) return null;
  return [{ start: first!.start, end: ranges.at(-1)!.end, text: lines.join(between), snippet }];
}

/**
 * Whether a title was divided in two, to be as many as the items: one of the others is missing then, and each behind it
 * stands with the wrong item.
 */
function areDivided(d: Document, ids: readonly string[]): boolean {
  return d.agendaTitles.some((t, i) => {
    if (/^\p{Ll}/u.test(t.block.text)) return true;
    const next = d.agendaTitles[i + 1]?.block;
    if (!next) return false;
    if (isAgendaTitle(t.language, t.block.folded + t.block.pack.pack.joiner + next.folded)) return true;
    return !hasOfficialTitle(d, ids[i]!, i) && hasOfficialTitle(d, ids[i]!, i + 1);
  });
}

/** Whether a title of the masthead begins like that of an item on the agenda of the session. */
export function hasOfficialTitle(d: Document, id: string, title: number): boolean {
  const own = d.agendaTitles[title];
  const session = d.session?.line.kind === 'regular' ? d.session.line.number : null;
  const official = own && session && agendaTitle(session, id, own.language);
  return !!official && own.block.folded.startsWith(fold(official).slice(0, 24));
}

/** The note that gives the symbol of the preliminary list or the provisional agenda. */
export function agendaNote(d: Document, label: string): Edit {
  const assembly = d.organs.some(o => o.organ === 'GA') && d.session?.line.kind === 'regular';
  const list = d.agenda?.line.list === 'preliminaryList' ? 50 : 150;
  const symbol = assembly ? `\${1:A/${d.session!.line.number}/${list}}` : '${1:…}';
  const after = d.signatures.at(-1)?.part ?? d.paragraphs.at(-1) ?? d.agenda!.part;
  const lines = ['__________________', `${label} ${symbol}${phrases[d.language].stop}`];
  return insertAfter(d, after, lines, { snippet: true, indent: '' });
}
