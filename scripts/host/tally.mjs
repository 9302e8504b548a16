const marks = { passed: 'ok     ', failed: 'FAILED ', skipped: 'skipped' };

/** Prints each result as it comes and keeps the sums. */
export class Tally {
  passed = 0;
  failed = 0;

  /** A test of `stage` has ended. */
  add(stage, { title, state, duration, error }) {
    if (state !== 'skipped') this[state]++;
    console.log(`${marks[state]} ${stage.padEnd(7)} ${title} (${Math.round(duration)} ms)`);
    if (error) console.log(indent(error));
  }

  /** Something other than a single test went wrong in `stage`. */
  fail(stage, reason) {
    this.failed++;
    const [first, ...rest] = reason.split('\n');
    console.log(`${marks.failed} ${stage.padEnd(7)} ${first}`);
    if (rest.length) console.log(indent(rest.join('\n')));
  }

  toString() {
    return `${this.passed} passed, ${this.failed} failed`;
  }
}

const indent = text => text.replace(/^/gm, '          ');
