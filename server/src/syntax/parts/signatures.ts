import { isName } from '../units/names';
import type { Setting } from '../units/setting';
import type { Gap, Unit } from '../units/units';

/** Where each signature block starts among the lines of signatures that follow each other. */
export function divideSignatures(units: readonly Unit[], gaps: readonly Gap[], settings: readonly Setting[]): number[] {
  const marks = units.flatMap((u, i) => (u.info.cues.mark ? [i] : []));
  if (marks.length === 0) return unmarked(units, gaps, settings);
  const names = units.flatMap((_, i) => (isOwnName(units, i) ? [i] : []));
  // Between marks a name that has none shows that one was forgotten.
  if (names.length && units[0]!.info.cues.post) {
    const ends = [...marks, ...names].sort((a, b) => a - b);
    return [0, ...ends.map(i => i + 1).filter(i => i < units.length)];
  }
  if (names.length && (marks[0] === 0 || names[0] === 0)) return [...marks, ...names].sort((a, b) => a - b);
  if (marks.length > 1) return marks[0] === 0 ? marks : byOrder(units, gaps, settings, marks);
  return [0];
}

/** A name without a mark between posts: it stands behind posts, and posts or nothing follow it. */
function isOwnName(units: readonly Unit[], i: number): boolean {
  const [before, unit, behind] = [units[i - 1]?.info, units[i]!.info, units[i + 1]?.info];
  if (!isName(unit) || before?.cues.mark || behind?.cues.mark) return false;
  const open = before?.ends === 'open' && !before.folded.endsWith(',');
  if (before && !before.cues.post && (open || !units[i - 2]?.info.cues.post)) return false;
  return units[0]!.info.cues.post ? !behind || !!behind.cues.post : !!behind?.cues.post;
}

/** Posts before the name: a block ends with its mark, unless lines behind the last one show that posts follow it. */
function byOrder(
  units: readonly Unit[],
  gaps: readonly Gap[],
  settings: readonly Setting[],
  marks: readonly number[],
): number[] {
  const starts = [0];
  for (let k = 1; k < marks.length; k++) {
    const from = marks[k - 1]! + 1;
    const to = marks[k]!;
    // The widest gap between two marks parts the blocks; without one, the block ends at the mark.
    let at = from;
    let widest = separation(gaps, settings, from);
    for (let i = from + 1; i <= to; i++) {
      const s = separation(gaps, settings, i);
      if (s > widest) {
        widest = s;
        at = i;
      }
    }
    starts.push(units[from] && marks[0]! < 1 ? to : at);
  }
  return starts;
}

function separation(gaps: readonly Gap[], settings: readonly Setting[], i: number): number {
  const g = gaps[i];
  if (!g) return 0;
  return settings[i]!.spaced ? Math.max(0, g.blank - 1) : g.blank;
}

/** Without marks, only blank lines between groups that each name a post part the blocks. */
function unmarked(units: readonly Unit[], gaps: readonly Gap[], settings: readonly Setting[]): number[] {
  const starts = [0];
  for (let i = 1; i < units.length; i++) if (separation(gaps, settings, i) > 0) starts.push(i);
  const hasPost = (from: number, to: number) => units.slice(from, to).some(u => u.info.cues.post);
  const all = starts.every(
    (s, k) => hasPost(s, starts[k + 1] ?? units.length) && (starts[k + 1] ?? units.length) - s > 1,
  );
  return all ? starts : [0];
}
