import { everyLanguage, language } from '../languages/compiled';
import { type AgendaLine, readAgendaLine, readItems } from '../languages/items';
import { readCouncilYear, readSession, type SessionLine } from '../languages/sessions';
import { type AnnexTitle, readAnnexTitle, titleKind } from '../languages/titles';
import type { Kind, Language, Organ } from '../languages/types';
import { ORGANS } from '../languages/types';
import { fold, foldWithMap } from '../text/fold';
import { width } from '../text/lines';
import { type Furniture, furnitureOf } from './furnitureCues';

/** What a line says by itself, whatever stands around it. Depends on the text only, so it is kept by text. */
export interface LineInfo {
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
  readonly url: boolean;
  /** Wide spaces, tabs and dot leaders inside the line. */
  readonly gaps: number;
  /** Words that are figures, and words altogether. */
  readonly figures: number;
  readonly words: number;
  /** No small letter, some capital. */
  readonly caps: boolean;
  /** First-line indent as Chinese typists set it. */
  readonly ideographicIndent: boolean;
  readonly cues: Cues;
}

/** What the language packs recognise in a line; undefined where nothing was. */
export interface Cues {
  organ?: Organ | 'subsidiary';
  session?: SessionLine;
  year?: number;
  agenda?: AgendaLine;
  /** Nothing but item numbers: the second line of an agenda line. */
  items?: boolean;
  /** The tail of an agenda line by itself. */
  tail?: boolean;
  title?: Kind;
  annex?: boolean;
  annexAlone?: AnnexTitle;
  mark?: boolean;
  post?: boolean;
  distribution?: boolean;
  unitedNations?: boolean;
  date?: boolean;
  original?: boolean;
  salutation?: boolean;
  closing?: boolean;
  opening?: boolean;
  heading?: boolean;
  recycle?: boolean;
  /** A place and a date, or a date by itself. */
  placeDate?: boolean;
  /** From one day to another, as sessions are dated. */
  period?: boolean;
  /** What stands below a signature: enclosures, copies. */
  note?: boolean;
}

/** What stands below the signature of a draft: a list of enclosures or copies. */
export const NOTE =
  /^(?:encls?|enclosures?|atts?|attachments?|annex(?:es)?|cc|c\.c\.|copy|p\.? ?j|pieces? jointes?|annexes?|adj|adjuntos?|anexos?|copia|приложени[ея]|копия|附件?|抄送|المرفقات|مرفقات|المرفق|نسخة|صورة)\.? ?:/;

const ARABIC = /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]/g;
const CYRILLIC = /[\u0400-\u052f]/g;
const HAN = /[\u3400-\u9fff\uf900-\ufaff]/g;
const LATIN = /[a-z]/g;
const count = (s: string, re: RegExp) => s.match(re)?.length ?? 0;

function languagesOf(folded: string): { languages: Language[]; weight: number } {
  const scripts: [Language, number][] = [
    ['ar', count(folded, ARABIC)],
    ['ru', count(folded, CYRILLIC)],
    ['zh', count(folded, HAN) * 3],
  ];
  const latin = count(folded, LATIN);
  const [script, letters] = scripts.reduce((a, b) => (b[1] > a[1] ? b : a));
  if (letters > 0 && letters * 2 >= latin) return { languages: [script, 'en'], weight: letters };
  if (!latin) return { languages: [...everyLanguage], weight: 0 };
  const votes = new Map<Language, number>([
    ['en', 0],
    ['es', 0],
    ['fr', 0],
  ]);
  for (const word of folded.split(/[^a-z']+/)) {
    for (const id of votes.keys()) if (language(id).stopwords.has(word)) votes.set(id, votes.get(id)! + 1);
  }
  const order = [...votes].sort((a, b) => b[1] - a[1]);
  return {
    languages: order.map(v => v[0]),
    weight: order[0]![1] > order[1]![1] ? (order[0]![1] - order[1]![1]) * 6 : 0,
  };
}

const ABBREVIATED = /(?:^|[ .(])(?:no|art|mr|mrs|ms|dr|vs|cf|pp?|vol|st|m|mme|sr|sra|num|г|гг|ст|стр|см|т|им)\.$/;
const CLOSING_MARKS = /["'»)\]\d¹²³⁴⁵⁶⁷⁸⁹⁰*/]+$/;

function endOf(folded: string, languages: readonly Language[]): LineInfo['ends'] {
  // A reference to a note may stand behind the full stop; the digits of a figure are no reference.
  const bare = folded.replace(/(?<=[.!?。])["'»)\]]*(?:(?<!\d[.])[\d¹²³⁴⁵⁶⁷⁸⁹⁰*/ ]{0,4})?$/, '');
  const last = bare.at(-1) ?? '';
  const closed = bare !== folded && /\)/.test(folded.slice(bare.length));
  if (/[.!?。…]/.test(last))
    return /(?:^|[ .(])(?:a\.i|e\.p|p\.i|а\.и)\.$/.test(bare) || (closed && ABBREVIATED.test(bare))
      ? 'other'
      : ABBREVIATED.test(bare)
        ? 'open'
        : 'sentence';
  if (last === ':') return 'colon';
  if (/[,、]/.test(last)) return 'open';
  if (last === '-') return 'hyphen';
  if (folded.endsWith('(')) return 'open';
  // The last but one point of a list.
  if (/; (?:and|or|y|o|u|e|et|ou|и|или|و|和)$/.test(folded)) return 'colon';
  const word = /[^ ]+$/.exec(folded.replace(CLOSING_MARKS, ''))?.[0] ?? '';
  for (const id of languages.slice(0, 3)) {
    const { open, pack } = language(id);
    if (open.has(word) || (pack.joiner === '' && [...open].some(o => folded.endsWith(o)))) return 'open';
    if (id === languages[0] && pack.joiner === '') break;
  }
  return last === ';' ? 'colon' : 'other';
}

const LIST =
  /^(?:\d{1,3} ?[.)](?=[ "(]|[^\d ])|\( ?(?:\d{1,3}|[a-zа-яا-ي]|[ivx]{1,5}) ?\)|(?:[a-zа-я]|[ivx]{1,5})\)|[a-z]\. |[-•·▪–*] |[一二三四五六七八九十]{1,3}、|\d{1,3}\. ?-|\d{1,3} - |\d{1,2}[.:]\d{2}[^-\d]{0,8} ?- ?|[ا-ي] ?[-)] )/;
const LABEL =
  /^(?:([\d*]{1,3}|[a-zа-я](?= ?\/ )) ?\/(?!\d)|(\*{1,4})|\((\d{1,2}|\*{1,3})\)|\[(\d{1,2})\]|\) ?\((\d{1,2})|([⁰¹²³⁴-⁹]+))/;
const SPACED_LABEL = /^(?:\d{1,3}|[a-zа-я])$/;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The label a note would have: raised, with a slash or in brackets, or parted from the text by a space. */
function labelOf(folded: string, trimmed: string): string | null {
  const m = LABEL.exec(folded);
  if (m) {
    if (m[0].length === folded.length) return null;
    return m[1] ?? m[2] ?? m[3] ?? m[4] ?? m[5] ?? [...m[6]!].map(c => RAISED.indexOf(c)).join('');
  }
  const word = fold(/^\S+(?=\s)/.exec(trimmed)?.[0] ?? '');
  return SPACED_LABEL.test(word) ? word : null;
}

/** A footer of several columns, such as a job number and the request to recycle. */
function cellsOfFurniture(trimmed: string): Furniture | null {
  const cells = trimmed.split(/ {3,}|\t+/).map(fold);
  if (cells.length < 2) return null;
  const kinds = cells.map(c => (everyLanguage.some(id => language(id).recycle.test(c)) ? 'job' : furnitureOf(c)));
  if (kinds.includes('job')) return kinds.every(Boolean) ? 'job' : null;
  return kinds.every(k => k && k !== 'number' && k !== 'noise') ? 'mixed' : null;
}

const LEAD = /^[\s\p{Cf}]*/u;

/** `A N N E X` as `ANNEX`: words set in spaced letters, which old documents have for headings. */
function despace(text: string): string {
  if (text.length > 100 || !/^(?:\p{L}\s){3,}\p{L}(?:\s|$)/u.test(text.replace(LEAD, ''))) return text;
  return text.replace(/(?<=(?:^|[\s\p{Cf}])\p{L})\s(?=\p{L}(?:[\s\p{Cf}]|$))/gu, '');
}
const SHORT = 160;

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
    folded,
    width: width(trimmed),
    indent: trimmed ? width(lead.replace(/\f/g, '')) : 0,
    languages,
    weight,
    pageBreak: text.includes('\f'),
    furniture: furnitureOf(folded) ?? cellsOfFurniture(trimmed),
    starts: /\d/.test(fold(first)) ? 'digit' : !cased ? 'other' : first === lower ? 'lower' : 'upper',
    ends: endOf(folded, languages),
    firstWord: languages[0] === 'zh' && weight > 0 ? 2 : word.length,
    listMark: LIST.test(folded),
    label: labelOf(folded, trimmed),
    afterLabel: /\p{L}/u.exec(trimmed.slice(1))?.[0] ?? '',
    url: /^(?:<|\()?(?:https?:\/\/|www\.)[^ ]+$/.test(folded),
    gaps: trimmed.split(/\s{3,}|\t+|\.{4,}/).length - 1,
    figures: words.filter(w => /^[(]?[\d.,%-]*\d[\d.,%-]*[)]?$/.test(w)).length,
    words: words.length,
    caps: /\p{Lu}{2}/u.test(trimmed) && !/\p{Ll}/u.test(trimmed),
    ideographicIndent: text.startsWith('\u3000\u3000'),
    cues: cuesOf(folded, languages, first !== lower || !cased),
  };
}

function cuesOf(folded: string, languages: readonly Language[], capital: boolean): Cues {
  const cues: Cues = {};
  if (!folded) return cues;
  const short = folded.length <= SHORT;
  for (const id of languages) {
    const c = language(id);
    if (capital && !cues.title) {
      const kind = titleKind(c, folded);
      if (kind && id !== 'zh') cues.title = kind;
    }
    if (capital && !cues.annex && c.annexHead.test(folded)) cues.annex = true;
    if (capital) cues.opening ||= c.opening.test(folded);
    cues.closing ||= c.closing.test(folded);
    cues.mark ||= short && c.mark.test(folded);
    if (!short) continue;
    if (!cues.organ) {
      const organ = ORGANS.find(o => c.organ.get(o)!.test(folded));
      if (organ) cues.organ = organ;
      else if (capital && c.subsidiary.test(folded)) cues.organ = 'subsidiary';
    }
    cues.session ??= readSession(c, folded) ?? undefined;
    cues.year ??= readCouncilYear(c, folded) ?? undefined;
    if (capital) cues.agenda ??= readAgendaLine(c, folded) ?? undefined;
    cues.tail ||= c.agendaTail.test(folded);
    if (capital || id === 'zh')
      cues.annexAlone ??= (c.annexHead.test(folded) || id === 'zh' ? readAnnexTitle(c, folded) : null) ?? undefined;
    cues.post ||= c.post.test(folded);
    cues.distribution ||= c.distribution.test(folded);
    cues.unitedNations ||= c.unitedNations.test(folded);
    cues.date ||= c.dateLine.test(folded);
    if (folded.length < 70 && /\d/.test(folded)) {
      cues.placeDate ||= c.placeDate.test(folded);
      cues.period ||= /^\d/.test(folded) && c.period.test(folded);
    }
    cues.original ||= c.original.test(folded);
    cues.salutation ||= capital && c.salutation.test(folded);
    cues.heading ||= capital && c.heading.test(folded);
    cues.recycle ||= c.recycle.test(folded);
  }
  cues.note = NOTE.test(folded);
  if (short && /^\d/.test(folded)) {
    const list = readItems(folded, 0);
    cues.items = list.items.length > 0 && folded.slice(list.end).replace(/[ ,;.*]+/g, '') === '';
  }
  return cues;
}
