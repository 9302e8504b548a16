import { RAL } from 'vscode-languageserver';

/** Turns of the loop without a message after which none is taken to be on its way: a message is read in one turn. */
const TURNS = 3;
/** Milliseconds without a message after which a burst is over. */
const PAUSE = 4;
/** Milliseconds after which what has waited for the end of a burst is done all the same. */
const LONGEST = 100;

/** Resolves when the loop has gone round and messages may have come. */
export const turn = () => new Promise<void>(resolve => void RAL().timer.setImmediate(resolve));
const pause = () => new Promise<void>(resolve => void RAL().timer.setTimeout(resolve, PAUSE));

interface Wait {
  /** The same has come again meanwhile. */
  again: boolean;
  over: Promise<void>;
}

/**
 * Has the work of many messages that come at once done once, for the newest text. What comes alone waits for a few
 * turns of the loop only; what comes again before it was done waits until no more is coming.
 */
export class Bursts {
  readonly #waits = new Map<string, Wait>();
  #count = 0;

  /** A message about `what` has come; resolves when nothing more is coming. */
  over(what: string): Promise<void> {
    this.#count++;
    const known = this.#waits.get(what);
    if (known) {
      known.again = true;
      return known.over;
    }
    const wait: Wait = { again: false, over: Promise.resolve() };
    this.#waits.set(what, wait);
    wait.over = this.#wait(wait).finally(() => this.#waits.delete(what));
    return wait.over;
  }

  /** The same, and acts when it is over: once for all the messages that came until then. */
  once(what: string, act: () => void): void {
    const first = !this.#waits.has(what);
    const over = this.over(what);
    if (first) void over.then(act);
  }

  async #wait(wait: Wait): Promise<void> {
    const last = Date.now() + LONGEST;
    for (;;) {
      const before = this.#count;
      if (wait.again) await pause();
      else for (let i = 0; i < TURNS; i++) await turn();
      if (before === this.#count || Date.now() > last) return;
    }
  }
}
