import { applyEdits } from '../text/change';
import type { Edit, Finding, Fix } from './types';

/** More than any letter needs. */
const ROUNDS = 10;

type Find = (text: string) => readonly Finding[];

export interface Fixed {
  readonly text: string;
  /** How many fixes were applied. */
  readonly fixes: number;
  /** What is found in the text now. */
  readonly left: readonly Finding[];
}

/** Whether a fix says all that it writes, with no tab stop for a user to fill in. */
export const isComplete = (fix: Fix): boolean => fix.edits.length > 0 && !fix.edits.some(e => e.snippet);

/** The fix of a finding that needs nobody to look at it: the preferred one, if it is complete. */
export function safeFix(finding: Finding): Fix | undefined {
  const fix = finding.fixes.find(f => f.preferred);
  return fix && isComplete(fix) ? fix : undefined;
}

/**
 * The fixes of findings that can be applied at once, of each the one that `choose` gives. Of fixes that meet, be it only
 * side by side, the first is taken; `left` says how many are not.
 */
export function compatible(
  findings: readonly Finding[],
  choose: (finding: Finding) => Fix | undefined,
): { readonly taken: readonly { readonly finding: Finding; readonly fix: Fix }[]; readonly left: number } {
  const taken: { finding: Finding; fix: Fix }[] = [];
  const edits: Edit[] = [];
  let left = 0;
  for (const finding of findings) {
    const fix = choose(finding);
    if (!fix) continue;
    if (fix.edits.some(e => edits.some(o => e.start <= o.end && o.start <= e.end))) left++;
    else {
      edits.push(...fix.edits);
      taken.push({ finding, fix });
    }
  }
  return { taken, left };
}

/** The text with the safe fixes of its findings applied; `applied` says how many were. The rest of it stays as it is. */
export function applyFindings(text: string, findings: readonly Finding[]): { text: string; applied: number } {
  const { taken } = compatible(findings, safeFix);
  const edits = taken.flatMap(t => t.fix.edits);
  return { text: applyEdits(text, edits), applied: taken.length };
}

/**
 * Applies safe fixes until `find` finds nothing more in the text that can be fixed, for at most ten rounds. Only what
 * leaves fewer findings than there were is applied: in a text that is read wrongly a fix may do harm each time anew.
 */
export function fixText(text: string, find: Find): Fixed {
  let state: Fixed = { text, fixes: 0, left: find(text) };
  for (let round = 0; round < ROUNDS; round++) {
    const next = fixTogether(state, state.left, find) ?? fixOneByOne(state, find);
    if (!next) break;
    state = { ...next, fixes: state.fixes + next.fixes };
  }
  return state;
}

/** The state after the fixes of some findings; null where that does not help. */
function fixTogether({ text, left }: Fixed, some: readonly Finding[], find: Find): Fixed | null {
  const { text: next, applied } = applyFindings(text, some);
  if (next === text) return null;
  const found = find(next);
  return found.length < left.length ? { text: next, fixes: applied, left: found } : null;
}

/** The same without the fixes that do not help. */
function fixOneByOne(state: Fixed, find: Find): Fixed | null {
  const taken: Finding[] = [];
  let best: Fixed | null = null;
  for (const finding of state.left.filter(safeFix)) {
    const next = fixTogether(state, [...taken, finding], find);
    if (!next || next.left.length >= (best ?? state).left.length) continue;
    best = next;
    taken.push(finding);
  }
  return best;
}
