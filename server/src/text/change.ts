/** One stretch of a text with other words in its place; offsets in UTF-16 units, half-open. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How many units two texts share at their beginning, and how many of the rest at their end. */
export function sharedEnds(a: string, b: string): [front: number, back: number] {
  const most = Math.min(a.length, b.length);
  let front = 0;
  // Long stretches are compared at once, which is many times faster than unit by unit.
  for (let step = 65_536; step; step = step > 1 ? step >> 4 : 0)
    while (front + step <= most && a.slice(front, front + step) === b.slice(front, front + step)) front += step;
  let back = 0;
  const same = (step: number) =>
    a.slice(a.length - back - step, a.length - back) === b.slice(b.length - back - step, b.length - back);
  for (let step = 65_536; step; step = step > 1 ? step >> 4 : 0)
    while (front + back + step <= most && same(step)) back += step;
  return [front, back];
}

/** The shortest single change that makes `text` of `old`; of equal texts an empty one at their end. */
export function changeBetween(old: string, text: string): Change {
  const [start, tail] = sharedEnds(old, text);
  return { start, end: old.length - tail, text: text.slice(start, text.length - tail) };
}

/** The text with edits applied, which are in the text and do not overlap, in any order. Their texts are taken literally. */
export function applyEdits(text: string, edits: readonly Change[]): string {
  let at = 0;
  let out = '';
  for (const e of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    out += text.slice(at, e.start) + e.text;
    at = e.end;
  }
  return out + text.slice(at);
}
