const EVERY = 500;

/** How far a long run is, on one line of a terminal that is written anew twice a second. */
export class Progress {
  readonly #start: number;
  #last = 0;
  #letters = 0;
  #bytes = 0;
  #bad = 0;
  #shown = false;

  constructor(
    private readonly write: (text: string) => void,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.#start = this.now();
    this.#last = this.#start;
  }

  read(bytes: number): void {
    this.#bytes += bytes;
  }

  answered(bad: boolean): void {
    this.#letters++;
    if (bad) this.#bad++;
    if (this.now() - this.#last >= EVERY) this.#show();
  }

  /** Leaves the line as it is at the end; a run that was too short for one leaves none. */
  end(): void {
    if (!this.#shown) return;
    this.#show();
    this.write('\n');
  }

  #show(): void {
    this.#last = this.now();
    this.#shown = true;
    const seconds = Math.max((this.#last - this.#start) / 1000, 0.001);
    const letters = this.#letters.toLocaleString('en');
    const rate = Math.round(this.#letters / seconds).toLocaleString('en');
    const speed = (this.#bytes / 1e6 / seconds).toFixed(1);
    this.write(`\r${letters} letters, ${rate} a second, ${speed} MB/s, ${this.#bad} not read\x1b[K`);
  }
}
