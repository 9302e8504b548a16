import { type Compiled, language } from '../languages/compiled';
import { type AgendaLine, readAgendaLine } from '../languages/items';
import { type AnnexTitle, readAnnexTitle, readTitle, type TitleParts } from '../languages/titles';
import type { Language } from '../languages/types';
import { fold } from '../text/fold';
import { type Gap, joinEvidence, type Setting, wrapEvidence } from './join';
import type { Unit } from './units';

/** Units that together match a formula: a title, an annex title or an agenda item line over several lines. */
export interface FormulaSpan {
  readonly kind: 'title' | 'annex' | 'agenda';
  readonly language: Language;
  /** Unit indices, inclusive; columns of other parts may stand between. */
  readonly units: readonly number[];
  /** How well the formula matches, 0 to 3. */
  readonly found: number;
}

const MAX_UNITS = 14;
const MAX_LENGTH = 700;

/** Joins folded lines as a formula sees them: a hyphen at the end of a line is a break in a word or part of it. */
export function joinFolded(parts: readonly string[], zh: boolean): string {
  let s = '';
  for (const p of parts) s = !s ? p : zh ? s + p : s.endsWith('-') ? s + p : `${s} ${p}`;
  return zh ? fold(s) : s;
}

/** Finds the formula spans among the units; each starts at a unit and is the longest reading from there. */
export function findSpans(
  units: readonly Unit[],
  gaps: readonly Gap[],
  set: readonly Setting[],
): (FormulaSpan | null)[] {
  return units.map((u, i) => {
    const { cues, folded } = u.info;
    if (cues.agenda) return agendaSpan(units, i);
    if (cues.annex || cues.annexAlone) return annexSpan(units, gaps, set, i);
    if (cues.title) return titleSpan(units, gaps, set, i);
    if (u.info.languages[0] === 'zh' && u.info.weight > 0 && !cues.session && !cues.organ && startsChinese(folded))
      return chineseSpan(units, gaps, set, i);
    return null;
  });
}

const startsChinese = (folded: string) =>
  /^(?:[\d〇零○一二三四五六七八九]{4}年|.{2,40}(?:常驻|外交部长|总统|秘书长|主席|代表|部长|总理|给|致|[\d]{4}年))/.test(
    folded,
  ) && !/[。；！？]/.test(folded.slice(0, -1));

function stops(u: Unit): boolean {
  const { cues, furniture } = u.info;
  return !!(
    cues.mark ||
    cues.agenda ||
    ((cues.opening || cues.salutation) && u.info.starts === 'upper') ||
    cues.session ||
    (cues.distribution && /[:.]|^original/.test(u.info.folded)) ||
    (cues.organ && cues.organ !== 'subsidiary' && u.columns > 1) ||
    cues.original ||
    furniture === 'symbols' ||
    u.info.listMark
  );
}

/** The unit that may continue a span: the next one, over columns that belong to the other side of the masthead. */
function next(units: readonly Unit[], i: number): number {
  let j = i + 1;
  while (j < units.length && j - i < 5 && units[j]!.columns > 1 && units[j]!.column > 0 && units[i]!.column === 0) j++;
  return j;
}

function agendaSpan(units: readonly Unit[], i: number): FormulaSpan | null {
  const list = [i];
  let line: AgendaLine = units[i]!.info.cues.agenda!;
  const id = agendaLanguage(units[i]!);
  const c = language(id);
  for (let last = i; list.length < 5; ) {
    const j = next(units, last);
    const u = units[j];
    if (
      !u ||
      !(
        u.info.cues.items ||
        u.info.cues.tail ||
        line.open ||
        !line.complete ||
        /^(?:и|and|et|y|e|و|和) ?\d/.test(u.info.folded)
      )
    )
      break;
    const read = readAgendaLine(
      c,
      joinFolded(
        [...list, j].map(k => units[k]!.info.folded),
        id === 'zh',
      ),
    );
    if (!read || (read.items.length <= line.items.length && !(read.complete && (u.info.cues.tail || !line.complete))))
      break;
    if (!read.complete && !read.open && line.complete) break;
    line = read;
    list.push(j);
    last = j;
  }
  if (!line.complete && !line.open && units[i]!.info.folded.length > 90) return null;
  return { kind: 'agenda', language: id, units: list, found: line.complete ? 3 : line.items.length ? 1 : 0 };
}

/** The language of a masthead line, where function words are too few to tell. */
export function agendaLanguage(u: Unit): Language {
  return u.info.languages.find(id => readAgendaLine(language(id), u.info.folded)) ?? u.info.languages[0]!;
}

interface Reading {
  readonly found: number;
  readonly complete: boolean;
  /** The last words are ones that a formula ends with; nothing can belong to it by its look alone. */
  readonly closed: boolean;
}

/** The text ends with the United Nations or with a known addressee. */
function closes(c: Compiled, folded: string): boolean {
  const text = folded.replace(/[ *.;:,]+$/, '');
  if (c.endsTitle.test(text)) return true;
  return c.addressees.some(([, re]) => [...text.matchAll(re)].some(m => m.index + m[0].length === text.length));
}

/** Extends a span line by line while the reading gets better or the last line plainly goes on. */
function extend(
  units: readonly Unit[],
  gaps: readonly Gap[],
  set: readonly Setting[],
  i: number,
  zh: boolean,
  read: (folded: string) => Reading | null,
  goesOn: RegExp,
): { units: number[]; found: number; complete: boolean } | null {
  let list = [i];
  let reading = read(units[i]!.info.folded);
  let best = reading ? { units: list, found: reading.found, complete: reading.complete } : null;
  let length = units[i]!.info.folded.length;
  for (let last = i; list.length < MAX_UNITS; ) {
    const j = next(units, last);
    const u = units[j];
    if (!u || stops(u) || (u.info.cues.annexAlone && !u.info.cues.annexAlone.letter)) break;
    if (u.info.cues.title && !goesOn.test(u.info.folded)) break;
    // The lines of a title follow each other; a blank line behind one that could end it does.
    const apart = gaps[j]!.blank > (set[j]!.spaced ? 1 : 0) && !gaps[j]!.interrupted;
    if (apart && reading && units[last]!.info.ends !== 'open' && units[last]!.info.ends !== 'hyphen') break;
    length += u.info.folded.length + 1;
    if (length > MAX_LENGTH) break;
    list = [...list, j];
    const previous = reading;
    reading = read(
      joinFolded(
        list.map(k => units[k]!.info.folded),
        zh,
      ),
    );
    const e = joinEvidence(units[last]!.info, u.info, gaps[j]!, set[j]!);
    // Lines of a title may be short in a text that is not wrapped; whether they belong to it is seen at its end.
    const close =
      gaps[j]!.blank <= (set[j]!.spaced ? 1 : 0) &&
      u.info.width < 100 &&
      u.info.ends !== 'sentence' &&
      u.info.ends !== 'colon';
    const cues = e + (goesOn.test(u.info.folded) && u.info.ends !== 'sentence' ? 7 : 0);
    if (best?.complete) {
      // Complete already: only what cannot stand by itself belongs to it.
      const widest = Math.max(...list.slice(0, -1).map(k => units[k]!.info.width));
      const wraps =
        !previous?.closed &&
        list.length > 2 &&
        gaps[j]!.blank === 0 &&
        u.info.width <= widest + 3 &&
        !u.info.cues.opening &&
        wrapEvidence(units[last]!.info, u.info, widest) >= 5;
      const closing =
        !previous?.closed &&
        reading?.closed === true &&
        gaps[j]!.blank <= (set[j]!.spaced ? 1 : 0) &&
        u.info.width <= Math.max(60, widest);
      if (!reading?.complete || u.info.ends === 'sentence') break;
      const goes = close && units[last]!.info.ends === 'open';
      if (cues >= 6 || wraps || closing || goes) best = { units: list, found: reading.found, complete: true };
      // A line may belong to the title only together with the next one.
      else if (!close || previous?.closed || u.info.width > widest + 5 || !goesOn.test(u.info.folded)) break;
    } else if (!zh && cues < -3 && !close && !(reading && (reading.found > (best?.found ?? -1) || reading.complete)))
      break;
    if (
      reading &&
      (reading.found > (best?.found ?? -1) ||
        (reading.found === best?.found &&
          // A sender or addressee of one word is none: its line goes on, wherever the next one stands.
          (reading.complete && !best.complete ? cues >= -7 : cues >= -2 && (!previous || cues >= 0))))
    )
      best = { units: list, found: reading.found, complete: reading.complete };
    last = j;
  }
  return best;
}

/** All three parts are there, and the last of them is more than its first word. */
function isWhole(t: TitleParts | null, folded: string): boolean {
  if (!t || t.found < 3 || !t.sender) return false;
  const last = t.sender.end > t.addressees!.end ? folded.slice(t.sender.start, t.sender.end) : '';
  return last === '' || last.includes(' ');
}

function titleSpan(
  units: readonly Unit[],
  gaps: readonly Gap[],
  set: readonly Setting[],
  i: number,
): FormulaSpan | null {
  let best: FormulaSpan | null = null;
  for (const id of units[i]!.info.languages) {
    if (id === 'zh') continue;
    const c = language(id);
    const read = (folded: string) => {
      const t = readTitle(c, folded);
      return t && { found: t.found, complete: isWhole(t, folded), closed: closes(c, folded) };
    };
    const e = extend(units, gaps, set, i, false, read, c.titleGoesOn);
    if (e && e.found > (best?.found ?? -1)) best = { kind: 'title', language: id, units: e.units, found: e.found };
  }
  return best;
}

function annexSpan(
  units: readonly Unit[],
  gaps: readonly Gap[],
  set: readonly Setting[],
  i: number,
): FormulaSpan | null {
  const { info } = units[i]!;
  if (
    info.cues.annexAlone &&
    !info.cues.annexAlone.letter &&
    !/^(?:to the|a la |aux |de la |de las |к |لل|الرسال|المذكر)/.test(units[next(units, i)]?.info.folded ?? '')
  ) {
    return {
      kind: 'annex',
      language: info.languages.find(id => readAnnexTitle(language(id), info.folded)) ?? info.languages[0]!,
      units: [i],
      found: 0,
    };
  }
  let best: FormulaSpan | null = null;
  for (const id of units[i]!.info.languages) {
    const c = language(id);
    const zh = id === 'zh';
    const read = (folded: string) => {
      const t: AnnexTitle | null = readAnnexTitle(c, folded);
      return (
        t && { found: t.letter ? t.letter.found : 0, complete: isWhole(t.letter, folded), closed: closes(c, folded) }
      );
    };
    const goesOn = zh ? /^./ : new RegExp(`${c.titleGoesOn.source}|^(?:to the|a la|aux|de la|к |ل)`);
    const e = extend(units, gaps, set, i, zh, read, goesOn);
    if (e && (!best || e.found > best.found))
      best = {
        kind: 'annex',
        language: id,
        units: e.found === 0 ? aloneUnits(e.units, units, read) : e.units,
        found: e.found,
      };
  }
  return best;
}

/** An annex heading by itself is one line, or the shortest run of lines that reads as one. */
function aloneUnits(
  list: readonly number[],
  units: readonly Unit[],
  read: (folded: string) => Reading | null,
): readonly number[] {
  return read(units[list[0]!]!.info.folded) ? list.slice(0, 1) : list;
}

function chineseSpan(
  units: readonly Unit[],
  gaps: readonly Gap[],
  set: readonly Setting[],
  i: number,
): FormulaSpan | null {
  const c = language('zh');
  let annex: FormulaSpan | null = null;
  let title: FormulaSpan | null = null;
  let text = '';
  const list: number[] = [];
  for (let j = i; j < units.length && list.length < 6; j = next(units, j)) {
    const u = units[j]!;
    if (j > i && (stops(u) || u.info.cues.annexAlone)) {
      if (!u.info.cues.annexAlone?.letter && !/^(?:的)?附/.test(u.info.folded)) break;
    }
    if (j > i && gaps[j]!.blank > 0 && !set[j]!.spaced && !gaps[j]!.interrupted) break;
    list.push(j);
    text = fold(text + u.info.folded);
    if (text.length > 260 || /[。！？]/.test(text)) break;
    const a = readAnnexTitle(c, text);
    if (a?.letter && (a.letter.date || a.letter.found === 3))
      annex = { kind: 'annex', language: 'zh', units: [...list], found: a.letter.found };
    const t = readTitle(c, text);
    if (!title && t && t.found > 0) title = { kind: 'title', language: 'zh', units: [...list], found: t.found };
  }
  return annex ?? title;
}
