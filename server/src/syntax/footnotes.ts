import type { LineInfo } from './line';
import { measureAt, visible } from './roles';

interface Note {
  readonly label: string;
  /** Its lines; page furniture may stand between them. */
  readonly lines: readonly number[];
}

/**
 * How a note can be referred to, the surest form first: with typography of its own, glued to punctuation, glued to a
 * word, parted by the space that PDF text puts before a raised figure.
 */
export function referencePatterns(label: string): RegExp[] {
  const l = label.replace(/\*/g, '\\*');
  if (/^\*+$/.test(label)) return [new RegExp(`(?<=[^\\s*])(?:${l})(?!\\*)| ${l} ?/|(?<=\\S) (?:${l})$`, 'g')];
  const digits = /^\d/.test(label);
  const raised = [...label].map(c => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(c)] ?? c).join('');
  const own = `(?<=[^\\s(\\d]) ?${l}/(?!\\d)|(?<=\\S )${l}/(?!\\d)|\\[${l}\\]|(?<=[^\\s])\\(${l}\\)|\\) ?[.,]?\\(${l}(?!\\d)`;
  const certain = new RegExp(digits ? `${raised}|${own}` : own, 'g');
  if (!digits) {
    // A letter is raised where it stands at a figure or at a word of another script.
    const raisedLetter = `(?<=[.,;:)"»。]|[^/.]\\b\\d{2,}|[а-яا-ي一-鿿])${l}(?![a-zа-я.)]|\\d)`;
    return [certain, new RegExp(raisedLetter, 'g')];
  }
  return [
    certain,
    new RegExp(`(?<=[^\\d\\s][.,;:!?]["'»)]?|["'»>)》」。;!?])${l}(?![\\d/%°]|[.,-]\\d|[a-zа-я]|年|月)`, 'g'),
    new RegExp(`(?<=[a-zа-яا-ي一-鿿])${l}(?=[ .,;:)"»。?!]|$)(?![.,]\\d)`, 'g'),
    new RegExp(`(?<=(?:19|20)\\d\\d[.,;:]?)${l}(?=[ .,;:)]|$)`, 'g'),
    new RegExp(`(?<=[.,;:)"»。] )${l}(?=[ ,;.]|$)`, 'g'),
  ];
}

/**
 * Finds the footnotes: behind a rule, or without one where their label is referred to earlier and nothing else than
 * the foot of a page fits. Changes `furniture` where a bare number turns out to be a label.
 */
export function findFootnotes(infos: readonly LineInfo[], furniture: boolean[]): Note[] {
  const notes: Note[] = [];
  let from = 0;
  for (let i = 0; i < infos.length; i++) {
    if (infos[i]!.furniture === 'rule' && furniture[i]) {
      let next = visible(infos, i, 1);
      while (next >= 0 && furniture[next] && infos[next]!.url) next = visible(infos, next, 1);
      while (next >= 0 && startsNote(infos, next, furniture, true)) {
        const note = extent(infos, furniture, next, lastText(infos, furniture, i, notes));
        if (bareLabel(infos[next]!)) furniture[next] = false;
        notes.push(note);
        i = note.lines.at(-1)!;
        from = i + 1;
        next = visible(infos, i, 1);
        while (next >= 0 && furniture[next] && infos[next]!.url) next = visible(infos, next, 1);
      }
      continue;
    }
    if (furniture[i] || !infos[i]!.folded) continue;
    const label = labelAt(infos, i);
    if (!label) continue;
    const follows =
      notes.length > 0 && notes.at(-1)!.lines.at(-1) === visible(infos, i, -1) && isNext(notes.at(-1)!.label, label);
    if (!follows && !startsNote(infos, i, furniture, false)) continue;
    const note = extent(infos, furniture, i, lastText(infos, furniture, i, notes));
    const underTable = /^[a-zа-я]$/.test(label) && isTableNote(infos, i);
    if (!follows && !underTable) {
      const foot = endsPage(infos, furniture, note.lines.at(-1)!);
      if (!certain(infos[i]!) && !foot) continue;
      if (!plausible(infos, furniture, i, label, from, foot)) continue;
    }
    notes.push(note);
    i = note.lines.at(-1)!;
    from = i + 1;
  }
  return notes;
}

const bareLabel = (info: LineInfo) => /^(?:\d{1,3}|[a-z]|\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,2})\/?$/.test(info.folded);

function labelAt(infos: readonly LineInfo[], i: number): string | null {
  const info = infos[i]!;
  if (info.label) return info.label;
  if (!bareLabel(info)) return null;
  return [...info.folded.replace('/', '')].map(c => ('⁰¹²³⁴⁵⁶⁷⁸⁹'.includes(c) ? '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(c) : c)).join('');
}

const certain = (info: LineInfo) => /^(?:[\da-z]{1,3} ?\/(?!\d)|[¹²³⁴⁵⁶⁷⁸⁹⁰]|\*{1,3} ?\S|\[\d)/.test(info.folded);

function startsNote(infos: readonly LineInfo[], i: number, furniture: readonly boolean[], afterRule: boolean): boolean {
  const info = infos[i]!;
  const label = labelAt(infos, i);
  if (!label) return false;
  if (furniture[i] && !(afterRule && bareLabel(info) && info.furniture === 'number')) return false;
  if (afterRule) return true;
  if (bareLabel(info)) return false;
  if (/^\d/.test(info.folded) && (info.cues.date || info.cues.items || info.listMark)) return false;
  return !/^[a-zа-я] /.test(info.folded) || isTableNote(infos, i);
}

/** A note with a letter stands right below the rows of a table. */
function isTableNote(infos: readonly LineInfo[], i: number): boolean {
  const before = visible(infos, i, -1);
  const { afterLabel } = infos[i]!;
  return before >= 0 && infos[before]!.gaps >= 1 && infos[before]!.words > 2 && afterLabel !== afterLabel.toLowerCase();
}

function isNext(label: string, next: string): boolean {
  if (/^\d+$/.test(label)) return Number(next) === Number(label) + 1;
  return /^[a-z]$/.test(label) ? next.charCodeAt(0) === label.charCodeAt(0) + 1 : next.length >= label.length;
}

/** A note without a rule: something refers to it, and it does not go on the line before. */
function plausible(
  infos: readonly LineInfo[],
  furniture: readonly boolean[],
  i: number,
  label: string,
  from: number,
  foot: boolean,
): boolean {
  const info = infos[i]!;
  const rest = info.folded.slice(label.length).replace(/^[ /)\]]+/, '');
  if (/^\d/.test(label) && !certain(info)) {
    if (Number(label) > 60 || !rest) return false;
    const before = visible(infos, i, -1);
    const open =
      before >= 0 && !furniture[before] && infos[before]!.ends !== 'sentence' && infos[before]!.ends !== 'colon';
    if (open && !foot && infos[before]!.width > 40) return false;
    if (
      info.languages.some(id => id !== 'zh' && id !== 'ar') &&
      /^[a-zа-я]/.test(rest) &&
      info.afterLabel === info.afterLabel.toLowerCase()
    )
      return false;
  }
  const patterns = referencePatterns(label);
  for (let j = i - 1; j >= Math.max(0, from - 150, i - 400); j--) {
    const { folded } = infos[j]!;
    if (folded && patterns.some(p => folded.search(p) >= 0)) return true;
  }
  return false;
}

/** Nothing but furniture, another note or the end of the text follows. */
function endsPage(infos: readonly LineInfo[], furniture: readonly boolean[], i: number): boolean {
  const next = visible(infos, i, 1);
  if (next < 0 || furniture[next] || infos[next]!.pageBreak) return true;
  for (let k = i + 1; k < next; k++) if (infos[k]!.pageBreak) return true;
  return !!infos[next]!.label || !!infos[next]!.cues.annexAlone;
}

function lastText(
  infos: readonly LineInfo[],
  furniture: readonly boolean[],
  i: number,
  notes: readonly Note[],
): number {
  const inNotes = new Set(notes.slice(-6).flatMap(n => n.lines));
  for (let j = i - 1; j >= 0; j--) if (infos[j]!.folded && !furniture[j] && !inNotes.has(j)) return j;
  return -1;
}

/** The lines of the note that starts at `i`; `text` is the last line of the text it interrupts. */
function extent(infos: readonly LineInfo[], furniture: readonly boolean[], i: number, text: number): Note {
  const lines = [i];
  const label = labelAt(infos, i)!;
  const measure = measureAt(infos, i);
  for (let last = i; ; ) {
    let j = visible(infos, last, 1);
    while (j >= 0 && furniture[j] && infos[j]!.url && !infos[j]!.pageBreak) j = visible(infos, j, 1);
    if (j < 0 || furniture[j]) break;
    let gap = 0;
    let broken = infos[j]!.pageBreak;
    for (let k = last + 1; k < j; k++) {
      if (infos[k]!.pageBreak) broken = true;
      if (!furniture[k]) gap++;
    }
    if (broken || gap > 1 || !goesOn(infos, last, j, text, measure, gap)) break;
    lines.push(j);
    last = j;
  }
  return { label, lines };
}

function goesOn(
  infos: readonly LineInfo[],
  last: number,
  j: number,
  text: number,
  measure: number,
  gap: number,
): boolean {
  const a = infos[last]!;
  const b = infos[j]!;
  if (bareLabel(a)) return true;
  if (b.label && (isNext(labelAt(infos, last) ?? '', b.label) || certain(b)) && !b.cues.date) return false;
  if (b.cues.annexAlone || b.cues.mark || b.cues.opening || b.cues.title) return false;
  if (a.ends === 'hyphen' || b.starts === 'lower') {
    const t = text >= 0 ? infos[text]! : null;
    const resumes =
      t &&
      t.ends !== 'sentence' &&
      t.ends !== 'colon' &&
      b.starts === 'lower' &&
      (a.ends === 'sentence' || a.width + 1 + b.firstWord < 0.8 * measure);
    return !resumes;
  }
  const full = (a.width + 1 + b.firstWord) / measure;
  if (a.ends === 'sentence') return full > 0.97 && gap === 0 && b.indent <= a.indent + (a.label ? 6 : 0);
  return a.ends === 'open' ? full > 0.6 : full > 0.82;
}
