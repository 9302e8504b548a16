import type { Outcome } from './try';

/** What came of the defects of one kind; shares are of those where it can be told. */
export class Tally {
  made = 0;
  found = 0;
  placeable = 0;
  placed = 0;
  restorable = 0;
  restored = 0;
  verbatim = 0;
  unrelated = 0;

  add(o: Pick<Outcome, 'found' | 'placed' | 'restored' | 'verbatim'> & { unrelated: number }): void {
    this.made++;
    this.found += Number(o.found);
    this.placeable += Number(o.placed !== null);
    this.placed += Number(o.placed === true);
    this.restorable += Number(o.restored !== null);
    this.restored += Number(o.restored === true);
    this.verbatim += Number(o.restored !== null && o.verbatim);
    this.unrelated += Number(o.unrelated > 0);
  }

  /** The shares by the name of their column; null where there is nothing to count. */
  get shares() {
    const share = (a: number, b: number) => (b ? a / b : null);
    return {
      found: share(this.found, this.made),
      placed: share(this.placed, this.placeable),
      restored: share(this.restored, this.restorable),
      verbatim: share(this.verbatim, this.restorable),
      unrelated: share(this.unrelated, this.made),
    };
  }

  toString(): string {
    return (
      String(this.made).padStart(7) +
      Object.values(this.shares)
        .map(s => (s === null ? '–' : s.toFixed(3)).padStart(10))
        .join('')
    );
  }
}

export const COLUMNS = 'made     found    placed  restored  verbatim unrelated';
