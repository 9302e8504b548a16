/** One stretch of a text with other words in its place; offsets in UTF-16 units, half-open. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The shortest single change that makes `text` of `old`; of equal texts an empty one at their end. */
export function changeBetween(old: string, text: string): Change {
  const most = Math.min(old.length, text.length);
  let start = 0;
  while (start < most && old.charCodeAt(start) === text.charCodeAt(start)) start++;
  let tail = 0;
  while (tail < most - start && old.charCodeAt(old.length - 1 - tail) === text.charCodeAt(text.length - 1 - tail))
    tail++;
  return { start, end: old.length - tail, text: text.slice(start, text.length - tail) };
}
