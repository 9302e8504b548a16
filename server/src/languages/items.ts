import type { Compiled } from './compiled';
import { generate } from './formula';
import type { LanguagePack } from './types';

export interface Item {
  /** The number in the English form: `18`, `18 (c)`. */
  readonly id: string;
  /** Offsets in the folded text, half-open; of a sub-item without its number, those of the letter. */
  readonly start: number;
  readonly end: number;
}

interface ItemList {
  readonly items: readonly Item[];
  /** Behind the last item; separators after it are not part of the list. */
  readonly end: number;
  /** The list breaks off after a separator: more is to come. */
  readonly open: boolean;
}

// The letters of sub-items that look like Latin ones are read by their look; others by their place in the alphabet.
const CYRILLIC = new Map([...'асебвгджзи'].map((c, i) => [c, 'acebcdfghi'[i]!] as const));
const ARABIC = [...'ابجدهوزحطيكلمن'];

function latin(letter: string): string | null {
  if (letter >= 'a' && letter <= 'z') return letter;
  const a = ARABIC.indexOf(letter);
  return a >= 0 ? String.fromCharCode(97 + a) : (CYRILLIC.get(letter) ?? null);
}

const NUMBER = /(\d{1,3})(?![\d/]|[.-]\d)/y;
// PDF text of a page set from right to left can have its brackets turned round: ") 18هـ(" for "18 (هـ)".
const MIRRORED = /\) ?(\d{1,3}) ?([ا-ي]) ?\(/y;
const SUB = /[ -]?\(? ?([a-zа-яا-ي]|([a-z])\2|[ivx]{2,4}) ?\)/y;
const SEPARATOR =
  /(?: ?[,;、،]+ ?(?:and |et |y |e |и |و ?|和|及)?| ?(?:and|et|y|e|и|ainsi que|asi como|а также|as well as|&)(?= |$)| ?و ?| ?(?:和|及|以及|与) ?)/y;
const RANGE = / ?(?:to|through|a|au|по|到|至|إلى|-) ?(?=\(?[a-zа-яا-ي]\))/y;
const AGAIN =
  / ?(?:(?:agenda |sub-?)?items?|points?|temas?|пункт(?:ы|ов|ам|у|а)?|(?:ال)?(?:بند|بندين|بنود|بندان)|议程项目|项目) ?(?=\d)/y;

function sticky(re: RegExp, text: string, at: number): RegExpExecArray | null {
  re.lastIndex = at;
  return re.exec(text);
}

/**
 * Reads a list of agenda item numbers that starts at an offset of a folded text ("34, 35 and 74 (b) and (c)").
 * Reads as far as the list goes; nothing that is no list gives an empty one.
 */
export function readItems(folded: string, at: number): ItemList {
  const items: Item[] = [];
  let i = at;
  let end = at;
  let number: string | null = null;
  let last = '';
  let range = false;
  for (;;) {
    while (folded[i] === ' ') i++;
    const mirrored = sticky(MIRRORED, folded, i);
    const n = mirrored ? null : sticky(NUMBER, folded, i);
    if (mirrored) {
      number = mirrored[1]!;
      last = latin(mirrored[2]!) ?? '';
      items.push({ id: `${number} (${last})`, start: i, end: i + mirrored[0].length });
      i += mirrored[0].length;
    } else if (n) {
      number = n[1]!.replace(/^0+(?=\d)/, '');
      i += n[0].length;
      const s = subLetter(folded, i);
      if (s) {
        items.push({ id: `${number} (${s.letter})`, start: n.index, end: s.end });
        i = s.end;
        last = s.letter;
      } else items.push({ id: number, start: n.index, end: i });
    } else {
      const s = number ? subLetter(folded, i) : null;
      if (!s) break;
      if (range && last) {
        for (let c = last.charCodeAt(0) + 1; c < s.letter.charCodeAt(0); c++) {
          items.push({ id: `${number} (${String.fromCharCode(c)})`, start: i, end: s.end });
        }
      }
      items.push({ id: `${number} (${s.letter})`, start: i, end: s.end });
      i = s.end;
      last = s.letter;
    }
    end = i;
    range = false;
    const sep = sticky(SEPARATOR, folded, i);
    const to = sep ? null : sticky(RANGE, folded, i);
    if (to) range = true;
    else if (!sep) break;
    i += (sep ?? to)![0].length;
    const again = sticky(AGAIN, folded, i);
    if (again) i += again[0].length;
  }
  return { items, end, open: items.length > 0 && i > end && folded.slice(i).trim() === '' };
}

function subLetter(folded: string, at: number): { letter: string; end: number } | null {
  const m = sticky(SUB, folded, at);
  if (!m) return null;
  const letter = m[1]!.length > 1 ? m[1]! : latin(m[1]!);
  return letter ? { letter, end: at + m[0].length } : null;
}

export interface AgendaLine {
  readonly list: 'agenda' | 'provisionalAgenda' | 'preliminaryList';
  readonly items: readonly Item[];
  /** Nothing follows that is no part of an agenda line. */
  readonly complete: boolean;
  /** The line breaks off: a separator, or a list without its end. */
  readonly open: boolean;
}

/** Reads a folded agenda item line; null when it is none. A line without a number gives an empty list of items. */
export function readAgendaLine(c: Compiled, folded: string): AgendaLine | null {
  const head = c.agendaHead.exec(folded);
  if (!head) return null;
  const list = readItems(folded, head[0].length);
  const rest = folded.slice(list.items.length ? list.end : head[0].length).replace(/^[ *.:,]+|(?<![ *.])[ *.]+$/g, '');
  const kind = c.provisionalAgenda.test(folded)
    ? 'provisionalAgenda'
    : c.preliminaryList.test(folded)
      ? 'preliminaryList'
      : 'agenda';
  const complete = rest === '' || c.agendaTail.test(rest);
  if (!list.items.length && !(rest === '' && head[0].length > 5)) return null;
  return { list: kind, items: list.items, complete, open: list.open };
}

/**
 * Writes item numbers (in the English form) as a list of the language: "34, 35 and 74 (b)". Sub-items of one item may
 * share its number: "34 and 74 (b) and (c)".
 */
export function writeItems(pack: LanguagePack, ids: readonly string[], shared = false): string {
  const { and, comma, subItem, letters } = pack.agenda;
  const write = (number: string, sub: string) => {
    const letter = sub.length === 1 ? letters[sub.charCodeAt(0) - 97] : undefined;
    return generate(subItem, { number, letter: letter ?? sub }).trim();
  };
  const join = (words: readonly string[]) =>
    words.length < 2 ? words.join('') : words.slice(0, -1).join(comma) + and + words.at(-1);
  const words: string[] = [];
  for (let i = 0; i < ids.length; i++) {
    const m = /^(\d+) \((\w+)\)$/.exec(ids[i]!);
    if (!m) {
      words.push(ids[i]!);
      continue;
    }
    const group = [write(m[1]!, m[2]!)];
    for (; shared && ids[i + 1]?.startsWith(`${m[1]} (`); i++)
      group.push(write('', ids[i + 1]!.slice(m[1]!.length + 2, -1)));
    words.push(join(group));
  }
  const list = join(words);
  return pack.id === 'es' ? list.replace(/ y (?=i\))/g, ' e ') : list;
}

/** The form for one, two or more items. */
export function byCount<T>(forms: readonly [T, T, T], count: number): T {
  return forms[count === 1 ? 0 : count === 2 ? 1 : 2];
}
