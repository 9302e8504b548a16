import assert from 'node:assert/strict';

/** Numbers that look random and are the same for the same seed. */
export class Random {
  constructor(private state: number) {}

  /** At least 0, less than 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from 0 to `below` - 1. */
  int(below: number): number {
    return Math.floor(this.next() * below);
  }

  pick<T>(list: readonly T[]): T {
    return list[this.int(list.length)]!;
  }

  shuffled<T>(list: readonly T[]): T[] {
    const out = [...list];
    for (let i = out.length - 1; i > 0; i--) {
      const j = this.int(i + 1);
      [out[i], out[j]] = [out[j]!, out[i]!];
    }
    return out;
  }
}

/** Tries a property on things made from the seeds 1 to `count`; a failure says the seed and shows the thing. */
export function forAll<T>(count: number, make: (random: Random) => T, check: (thing: T) => void): void {
  for (let seed = 1; seed <= count; seed++) {
    const thing = make(new Random(seed));
    try {
      check(thing);
    } catch (error) {
      assert.fail(`seed ${seed}: ${(error as Error).stack}\n${JSON.stringify(thing).slice(0, 2000)}`);
    }
  }
}
