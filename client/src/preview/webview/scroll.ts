interface Anchor {
  readonly line: number;
  readonly element: HTMLElement;
}

/**
 * Keeps page and editor at the same place. Every physical line of the source has an anchor; between two anchors the
 * place is interpolated. The side that the user touched last leads: what the other one says of its place meanwhile is an
 * echo, late and a few lines off, and would pull the page back under the user's hand.
 */
export class Scroll {
  #anchors: Anchor[] = [];
  #leads = false;
  #report: (line: number) => void = () => {};
  #last = -1;

  constructor(private readonly page: HTMLElement) {
    for (const touch of ['wheel', 'pointerdown', 'touchstart', 'keydown'] as const) {
      window.addEventListener(touch, () => (this.#leads = true), { passive: true });
    }
    document.documentElement.addEventListener('mouseleave', () => this.yield());
    window.addEventListener('scroll', () => {
      if (!this.#leads) return;
      const line = Math.floor(this.#topLine());
      if (line !== this.#last) {
        this.#last = line;
        this.#report(line);
      }
    });
  }

  onScroll(report: (line: number) => void): void {
    this.#report = report;
  }

  /** The page was drawn anew. */
  changed(): void {
    this.#anchors = [...this.page.querySelectorAll<HTMLElement>('.block [data-line]:not(.notes *)')]
      .map(element => ({ line: Number(element.dataset.line), element }))
      .sort((a, b) => a.line - b.line);
  }

  /** The user is at the editor. */
  yield(): void {
    this.#leads = false;
  }

  /** The editor's first visible line is `line`: the page shows the same, unless it leads. */
  follow(line: number): void {
    if (this.#leads) return;
    this.#last = line;
    if (line <= 0) {
      window.scrollTo(0, 0);
      return;
    }
    const i = this.#before(line);
    const a = this.#anchors[i];
    if (!a) return;
    const b = this.#anchors[i + 1];
    const top = this.#top(a);
    const share = b && b.line > a.line ? (line - a.line) / (b.line - a.line) : 0;
    window.scrollTo(0, top + share * ((b ? this.#top(b) : top) - top));
  }

  blockAt(line: number): HTMLElement | null {
    let i = this.#before(line);
    while (i > 0 && this.#anchors[i - 1]!.line === this.#anchors[i]!.line) i--;
    return this.#anchors[i]?.element.closest<HTMLElement>('.block') ?? null;
  }

  #topLine(): number {
    const y = window.scrollY;
    let i = 0;
    while (i + 1 < this.#anchors.length && this.#top(this.#anchors[i + 1]!) <= y) i++;
    const a = this.#anchors[i];
    if (!a) return 0;
    const b = this.#anchors[i + 1];
    const [from, to] = [this.#top(a), b ? this.#top(b) : document.documentElement.scrollHeight];
    const share = to > from ? Math.min(1, Math.max(0, (y - from) / (to - from))) : 0;
    return a.line + share * ((b?.line ?? Number(document.body.dataset.lines)) - a.line);
  }

  /** The index of the last anchor at or before a line. */
  #before(line: number): number {
    let lo = 0;
    let hi = this.#anchors.length - 1;
    while (lo < hi) {
      const mid = (lo + hi + 1) >> 1;
      if (this.#anchors[mid]!.line <= line) lo = mid;
      else hi = mid - 1;
    }
    return lo;
  }

  #top(a: Anchor): number {
    return a.element.getBoundingClientRect().top + window.scrollY;
  }
}
