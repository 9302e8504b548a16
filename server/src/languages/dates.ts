import { fold } from '../text/fold';
import { type Compiled, language } from './compiled';
import { generate } from './formula';
import type { Language } from './types';

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Whether the day exists in the Gregorian calendar. */
export function exists({ year, month, day }: CalendarDate): boolean {
  return day >= 1 && month >= 1 && month <= 12 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** `2021-05-05`; null for a day that does not exist. */
export function iso(date: CalendarDate | null): string | null {
  if (!date || !exists(date)) return null;
  return `${String(date.year).padStart(4, '0')}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
}

const HAN = '〇一二三四五六七八九';

function number(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (/^[〇零○一二三四五六七八九]{4}$/.test(text))
    return Number([...text].map(c => (c === '零' || c === '○' ? 0 : HAN.indexOf(c))).join(''));
  const ten = text.indexOf('十');
  if (ten >= 0)
    return (ten ? HAN.indexOf(text[0]!) : 1) * 10 + (ten < text.length - 1 ? HAN.indexOf(text[ten + 1]!) : 0);
  return text.length === 1 && HAN.includes(text) ? HAN.indexOf(text) : 1;
}

const monthNames = new WeakMap<Compiled, Map<string, number>>();

function month(c: Compiled, name: string): number {
  let names = monthNames.get(c);
  if (!names) {
    names = new Map();
    c.pack.date.months.forEach((forms, i) => {
      for (const f of forms) for (const g of spellings(f)) names!.set(fold(g), i + 1);
    });
    monthNames.set(c, names);
  }
  return names.get(name.replace(/ ?\/ ?/, '/')) ?? names.get(name.replace(/\.$/, '')) ?? 0;
}

/** The words a month pattern stands for (`Sept?\.?`, `يوني[هوة]`). */
function spellings(pattern: string): string[] {
  const set = /\[([^[\]]+)\]/.exec(pattern);
  if (set) return [...set[1]!].map(c => pattern.replace(set[0], c));
  const plain = pattern.replace(/\\\.\?/, '');
  return plain.includes('?') ? [plain.replace('?', ''), plain.replace(/.\?/, '')] : [plain];
}

/**
 * Reads one folded date, written in full, in the form of a language.
 * The day may not exist (`exists` tells); null when the text is no date of the language.
 */
export function readDate(c: Compiled, folded: string): CalendarDate | null {
  for (const pattern of c.dates) {
    const m = pattern.exec(folded)?.groups;
    if (!m) continue;
    const mm = c.pack.id === 'zh' ? number(m.m!) : month(c, m.m!);
    return { year: number(m.y!), month: mm, day: number(m.d!) };
  }
  return null;
}

interface FoundDate {
  /** Offsets in the folded text, half-open. */
  readonly start: number;
  readonly end: number;
  readonly date: CalendarDate;
}

/** Every full date in a folded text. */
export function findDates(c: Compiled, folded: string): FoundDate[] {
  if (!/\d|[〇一二三四五六七八九]年/.test(folded)) return [];
  const found: FoundDate[] = [];
  for (const m of folded.matchAll(c.date)) {
    const date = readDate(c, m[0]);
    if (date) found.push({ start: m.index, end: m.index + m[0].length, date });
  }
  return found;
}

/** Writes a date in the house form of a language. */
export function writeDate(id: Language, date: CalendarDate): string {
  const { months, format, first } = language(id).pack.date;
  const day = date.day === 1 && first ? first : String(date.day);
  return generate(format, { day, month: months[date.month - 1]?.[0] ?? '', year: String(date.year) });
}
