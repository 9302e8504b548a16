import { type Compiled, language, maskDates } from './compiled';
import { type CalendarDate, readDate } from './dates';
import { generate, type Recogniser } from './formula';
import { toRoman } from './ordinals';
import type { Addressee, AnnexKind, Kind, Language } from './types';

interface Span {
  /** Offsets in the folded text, half-open. */
  readonly start: number;
  readonly end: number;
}

/** What a title, or the title repeated in an annex title, says. A part that is missing is null. */
export interface TitleParts {
  readonly kind: Kind;
  readonly date: (Span & { readonly value: CalendarDate | null }) | null;
  readonly sender: Span | null;
  readonly addressees: (Span & { readonly list: readonly Addressee[] }) | null;
  /** How many of date, sender and addressees were found. */
  readonly found: number;
}

export interface AnnexTitle {
  readonly kind: AnnexKind;
  readonly number: number | null;
  /** The title of the letter, where the annex title repeats it. */
  readonly letter: TitleParts | null;
}

const LONGEST = 1500;

/** The kind of title a folded text starts like (in Chinese: ends like); null when it is none. */
export function titleKind(c: Compiled, folded: string): Kind | null {
  if (folded.length > LONGEST) return null;
  for (const kind of ['identicalLetters', 'noteVerbale', 'letter'] as const)
    if (c.titleHead[kind].test(folded)) return kind;
  return null;
}

/** Reads a folded title; null when it does not start like one. */
export function readTitle(c: Compiled, folded: string): TitleParts | null {
  const kind = titleKind(c, folded);
  return (
    kind && (best(c, c.titles[kind], kind, folded) ?? { kind, date: null, sender: null, addressees: null, found: 0 })
  );
}

function best(
  c: Compiled,
  recognisers: readonly Recogniser[],
  kind: Kind,
  folded: string,
): (TitleParts & { groups: Record<string, string> }) | null {
  let parts: (TitleParts & { groups: Record<string, string> }) | null = null;
  const masked = maskDates(c, folded);
  for (const recogniser of recognisers) {
    const { slots, words } = recogniser;
    const wanted = slots.filter(s => s === 'date' || s === 'sender' || s === 'addressees' || s === 'office').length;
    if (parts && wanted <= parts.found) continue;
    if (!words.every(some => some.some(w => masked.includes(w)))) continue;
    const m = recogniser.pattern.exec(masked);
    if (!m?.groups) continue;
    const groups = m.groups as Record<string, string>;
    const read = partsOf(c, kind, folded, masked, groups, slots);
    if (!parts || read.found > parts.found) parts = { ...read, groups };
    if (parts.found === 3) break;
  }
  return parts;
}

function partsOf(
  c: Compiled,
  kind: Kind,
  folded: string,
  masked: string,
  groups: Record<string, string>,
  slots: readonly string[],
): TitleParts {
  // Slots stand in the order of the formula, so each is searched behind the one before it.
  const spans: Record<string, Span> = {};
  let from = 0;
  for (const s of slots) {
    const value = groups[s];
    if (value === undefined) continue;
    const start = masked.indexOf(value, from);
    const end = start + value.replace(/(?<![ ,*;:])[ ,*;:]+$/, '').length;
    if (end > start) spans[s] = { start, end };
    from = start + value.length;
  }
  const text = (s: Span) => folded.slice(s.start, s.end);
  const date = spans.date ? { ...spans.date, value: readDate(c, text(spans.date)) } : null;
  const to = spans.addressees ?? spans.office;
  const addressees = to ? { ...to, list: readAddressees(c, text(to)) } : null;
  // "5 мая 2021 года" must not give the word for year as a sender.
  const sender = spans.sender && !/^(?:года?|г\.?)$/.test(text(spans.sender)) ? spans.sender : null;
  return { kind, date, sender, addressees, found: (date ? 1 : 0) + (sender ? 1 : 0) + (addressees ? 1 : 0) };
}

/** The addressees a folded phrase names, in its order; `other` when it names none of the usual ones. */
function readAddressees(c: Compiled, folded: string): Addressee[] {
  const found: [number, Addressee][] = [];
  for (const [addressee, pattern] of c.addressees) {
    for (const m of folded.matchAll(pattern)) found.push([m.index, addressee]);
  }
  const list = [...new Set(found.sort((a, b) => a[0] - b[0]).map(f => f[1]))];
  return list.length ? list : ['other'];
}

/** Reads a folded annex title, with or without the title of the letter; null when it is none. */
export function readAnnexTitle(c: Compiled, folded: string): AnnexTitle | null {
  if (folded.length > LONGEST || !c.annexWord.test(folded)) return null;
  const alone = c.annexAlone.exec(folded);
  if (alone) return { kind: annexKind(c, alone[1]!), number: alone[2] ? annexNumber(c, alone[2]) : null, letter: null };
  for (const kind of ['identicalLetters', 'noteVerbale', 'letter'] as const) {
    const parts = best(c, c.annexTitles[kind], kind, folded);
    if (!parts) continue;
    const { groups, ...letter } = parts;
    return {
      kind: annexKind(c, groups.annex ?? ''),
      number: groups.number ? annexNumber(c, groups.number) : null,
      letter,
    };
  }
  return null;
}

function annexKind(c: Compiled, word: string): AnnexKind {
  return c.annexWords.find(([, re]) => re.test(word))?.[0] ?? 'annex';
}

function annexNumber(c: Compiled, text: string): number | null {
  if (/^[a-z]$/.test(text) && !/[ivx]/.test(text)) return text.charCodeAt(0) - 96;
  return c.pack.annex.readNumber(text) ?? (/^\d+$/.test(text) ? Number(text) : null);
}

/** The number of an annex as the facts give it: Roman, or null. */
export function annexNumeral(n: number | null): string | null {
  return n && n < 100 ? toRoman(n) : null;
}

export interface TitleWords {
  readonly kind: Kind;
  readonly date: string;
  readonly sender: string;
  readonly addressees: string;
}

/** Writes a title in the house form. */
export function writeTitle(id: Language, t: TitleWords): string {
  return generate(language(id).pack.title.formulas[t.kind][0]!, { ...t });
}

/** Writes the title of an annex that repeats the title of its letter. */
export function writeAnnexTitle(
  id: Language,
  t: TitleWords,
  kind: AnnexKind = 'annex',
  number: number | null = null,
): string {
  const { annex } = language(id).pack;
  const heading = annex.heading[kind];
  const word = generate(heading.one, {});
  const plain = id === 'ar' && !number ? word.replace(/^ال/, '') : word;
  const formula = (number && annex.numbered?.[t.kind]) || annex.formulas[t.kind][0]!;
  return generate(formula, { ...t, annex: plain, number: number ? annex.writeNumber(number) : undefined });
}
