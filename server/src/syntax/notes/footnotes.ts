import type { LineInfo } from '../lines/line';
import { visible } from '../lines/neighbours';
import { extent, type Note } from './noteExtent';
import { certain, isNext, isTableNote, labelAt, startsNote } from './noteLabels';
import { raisedLabel, referencePatterns } from './noteReferences';

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
      for (
        let before: string | null = null;
        next >= 0 && startsNote(infos, next, furniture, true) && succeeds(before, infos, next, furniture);
      ) {
        const note = extent(infos, furniture, next, lastText(infos, furniture, i, notes));
        if (infos[next]!.bareLabel) furniture[next] = false;
        notes.push(note);
        before = note.label;
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
      if (!plausible(infos, furniture, i, label, from, foot, notes.at(-1)?.label)) continue;
    }
    notes.push(note);
    i = note.lines.at(-1)!;
    from = i + 1;
  }
  return notes;
}

/** A further note below the same rule: what goes on in the numbers, or is a note by its typography. */
function succeeds(
  before: string | null,
  infos: readonly LineInfo[],
  i: number,
  furniture: readonly boolean[],
): boolean {
  const info = infos[i]!;
  if (info.bareLabel) {
    // A page number below the notes looks like one more label, with no text behind it.
    const text = visible(infos, i, 1);
    if (text < 0 || furniture[text] || infos[text]!.pageBreak) return false;
  }
  if (before === null || certain(info)) return true;
  const label = labelAt(infos, i)!;
  const step = Number(label) - Number(before);
  return isNext(before, label) || (step > 0 && step <= 3 && !info.cues.date);
}

/** A note without a rule: something refers to it, and it does not go on the line before. */
function plausible(
  infos: readonly LineInfo[],
  furniture: readonly boolean[],
  i: number,
  label: string,
  from: number,
  foot: boolean,
  last: string | undefined,
): boolean {
  const info = infos[i]!;
  const rest = info.folded.slice(label.length).replace(/^[ /)\]]+/, '');
  if (/^\d/.test(label) && !certain(info)) {
    if (Number(label) > 60 || !rest) return false;
    const before = visible(infos, i, -1);
    const open =
      before >= 0 && !furniture[before] && infos[before]!.ends !== 'sentence' && infos[before]!.ends !== 'colon';
    const expected = label === '1' || isNext(last ?? '0', label);
    if (open && !(foot && expected) && infos[before]!.width > 40) return false;
    if (
      info.languages.some(id => id !== 'zh' && id !== 'ar') &&
      /^[a-zа-я]/.test(rest) &&
      info.afterLabel === info.afterLabel.toLowerCase()
    )
      return false;
  }
  const patterns = referencePatterns(label);
  const raised = raisedLabel(label);
  for (let j = i - 1; j >= Math.max(0, from - 150, i - 400); j--) {
    const { folded } = infos[j]!;
    if ((folded.includes(label) || folded.includes(raised)) && patterns.some(p => folded.search(p) >= 0)) return true;
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
  const near = notes.slice(-6);
  for (let j = i - 1; j >= 0; j--)
    if (infos[j]!.folded && !furniture[j] && !near.some(n => n.lines.includes(j))) return j;
  return -1;
}
