/**
 * Which items of a list are those of the list of the text before: the first `head` and the last `tail`. The index of an
 * item of the tail there is its index here less `by`. Head and tail do not overlap in either list.
 */
export interface Same {
  readonly head: number;
  readonly tail: number;
  readonly by: number;
}

export const NOTHING_SAME: Same = { head: 0, tail: 0, by: 0 };

/** The index in the list before of item `i` of `n`; -1 where it is new. */
export const before = ({ head, tail, by }: Same, i: number, n: number): number =>
  i < head ? i : i >= n - tail ? i - by : -1;

/** Of what is the same by its place, what is the same by more: from both ends, as far as `equal` says so. */
export function narrowed(same: Same, n: number, equal: (now: number, before: number) => boolean): Same {
  const { by } = same;
  let head = 0;
  while (head < same.head && equal(head, head)) head++;
  let tail = 0;
  while (tail < same.tail && equal(n - 1 - tail, n - 1 - tail - by)) tail++;
  return { head, tail, by };
}

/** What is the same with some of its neighbours. */
export const within = ({ head, tail, by }: Same, reach: number): Same => ({
  head: Math.max(0, head - reach),
  tail: Math.max(0, tail - reach),
  by,
});

/** A list whose same items are taken from the list before, and the others made. */
export function spliced<T>(list: readonly T[], same: Same, n: number, make: (i: number) => T): T[] {
  const result = list.slice(0, same.head);
  for (let i = same.head; i < n - same.tail; i++) result.push(make(i));
  return same.tail ? result.concat(list.slice(n - same.tail - same.by)) : result;
}
