import type { Compiled } from './compiled';
import { type Item, readItems } from './items';
import type { Organ } from './types';

/** What a sentence that asks for circulation says. */
export interface RequestReading {
  /** How sure it is one; see `ENOUGH`. */
  readonly score: number;
  readonly organs: readonly Organ[];
  readonly items: readonly Item[];
  /** Where an item list could go: behind the first organ, in folded offsets; null where no organ is named. */
  readonly afterOrgan: number | null;
  /** Each organ with its place in the folded sentence. */
  readonly mentions: readonly { readonly organ: Organ; readonly start: number; readonly end: number }[];
}

/** From this score on a sentence is taken for the request. */
export const ENOUGH = 7;

/** Reads a folded sentence as a request for circulation. Quoted titles are left out of account. */
export function readRequest(c: Compiled, folded: string): RequestReading {
  const text = withoutQuotes(folded);
  const has = (re: RegExp) => re.test(text);
  const mentions = organsIn(c, text);
  const items = itemsIn(c, text);
  let score = 0;
  if (has(c.request.verb)) score += 2;
  if (has(c.request.document)) score += 2;
  if (has(c.request.present)) score += 2;
  if (has(c.request.asking)) score += 2;
  if (mentions.length) score += 2;
  if (items.length) score += 2;
  if (has(c.request.reported)) score -= 3;
  if (!has(c.request.document) && !(has(c.request.verb) && items.length)) score = Math.min(score, ENOUGH - 1);
  if (!has(c.request.verb) && !has(c.request.present)) score = Math.min(score, ENOUGH - 1);
  if (!has(c.request.asking) && !has(c.request.present)) score = Math.min(score, ENOUGH - 1);
  return {
    score,
    organs: [...new Set(mentions.map(m => m.organ))],
    items,
    afterOrgan: mentions[0]?.end ?? null,
    mentions,
  };
}

/** The same text with quoted words replaced by as many marks, so that offsets stay. */
function withoutQuotes(folded: string): string {
  const blank = (m: string) => '\u0001'.repeat(m.length);
  return folded
    .replace(/"[^"]{3,400}"/g, blank)
    .replace(/《[^》]{2,200}》/g, blank)
    .replace(/<<.{3,400}?>>/g, blank);
}

function organsIn(c: Compiled, text: string): { organ: Organ; start: number; end: number }[] {
  // The president and the members of an organ are persons; only the organ's documents count.
  let open = text;
  for (const [, re] of c.addressees) open = open.replace(re, m => '\u0001'.repeat(m.length));
  open = open.replace(c.members, m => '\u0001'.repeat(m.length));
  const found: { organ: Organ; start: number; end: number }[] = [];
  for (const [organ, re] of c.organMention) {
    for (const m of open.matchAll(re)) found.push({ organ, start: m.index, end: m.index + m[0].length });
  }
  for (const [organ, re] of c.organShort) {
    if (found.some(f => f.organ === organ)) continue;
    for (const m of open.matchAll(re)) {
      const end = m.index + m[0].length;
      if (!found.some(f => m.index < f.end && end > f.start)) found.push({ organ, start: m.index, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function itemsIn(c: Compiled, text: string): Item[] {
  const items: Item[] = [];
  for (const m of text.matchAll(c.agendaMention)) {
    let at = m.index + m[0].length;
    if (items.some(i => i.end > at)) continue;
    for (;;) {
      const list = readItems(text, at);
      if (!list.items.length) break;
      items.push(...list.items);
      // A quoted title may stand behind each number: 18 (e) "…" and 18 (j) "…".
      const quote = /^[ ,]*\u0001+[ ,]*(?:and |et |y |и |و ?|和|及|以及|、)*(?=\d)/.exec(text.slice(list.end));
      if (!quote) break;
      at = list.end + quote[0].length;
    }
  }
  return items;
}
