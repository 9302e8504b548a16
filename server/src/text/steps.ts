/** Work that can be left for a while at some places, and gives `T` in the end. */
export type Steps<T> = Generator<void, T, void>;

/** Does all of some work at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
