import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { LANGUAGES, type Language } from '../../server/src/languages/types';
import { letterIn } from '../help/languages';
import { Random } from '../help/random';
import { anyLetter } from '../help/texts';
import { makeSession } from './make';
import type { Session } from './model';
import { run, shrunk } from './run';

/** Sessions that have shown a fault, shrunk; they are run again whenever the tests are. */
const kept = 'test/edits/kept';

const LENGTH = 250;
/** How many edits are made in all; more by request: EDITS=1000000 npm test. */
const EDITS = Number(process.env.EDITS ?? 100_000);
const each = Math.ceil(EDITS / LENGTH / LANGUAGES.length / 4);

const always = () => true;
const fails = (session: Session): boolean => {
  try {
    run(session, always);
    return false;
  } catch {
    return true;
  }
};

/** Runs a session; one that fails is shrunk and kept. */
function check(input: Session, looks: (step: number) => boolean, seed: number): void {
  try {
    run(input, looks);
  } catch (error) {
    const least = fails(input) ? shrunk(input, fails) : input;
    const name = createHash('sha256').update(JSON.stringify(least)).digest('hex').slice(0, 12);
    const file = path.join(kept, `${name}.json`);
    fs.mkdirSync(kept, { recursive: true });
    fs.writeFileSync(file, `${JSON.stringify(least, null, 2)}\n`);
    assert.fail(`seed ${seed}, kept as ${file}: ${(error as Error).message}`);
  }
}

/** Letters one after the other, in one language and in others: longer than what any step looks at round a line. */
const manyLetters = (r: Random, id: Language) => {
  let text = '';
  while (text.length < 9000) text += `${r.int(3) ? letterIn(id) : anyLetter(r)}${r.pick(['\n', '\n\n', '\f\n'])}`;
  return text;
};

/** A text to start from, mostly a short letter in the language. */
const starting = (r: Random, id: Language) => (r.int(4) ? letterIn(id) : anyLetter(r).slice(0, 2500));

// The text is compared after every edit; all else that is known after one in fourteen, and sometimes after each of a few.
describe('R1 A letter that was edited is known as if it were opened anew', () => {
  for (const [n, id] of LANGUAGES.entries())
    for (let quarter = 0; quarter < 4; quarter++)
      it(`in ${id}, ${each * LENGTH} edits (${quarter + 1} of 4)`, () => {
        for (let i = 0; i < each; i++) {
          const seed = (n * 4 + quarter) * 100_000 + i;
          const r = new Random(seed);
          const session = makeSession(r, starting(r, id), LENGTH);
          const run = r.int(LENGTH - 10);
          check(session, step => r.int(20) === 0 || (step >= run && step < run + 5), seed);
        }
      }).timeout(600_000);

  for (const [n, id] of LANGUAGES.entries())
    it(`in ${id}, letters one after the other`, () => {
      for (let i = 0; i < 4; i++) {
        const seed = 3_000_000 + n * 100 + i;
        const r = new Random(seed);
        check(makeSession(r, manyLetters(r, id), 25), always, seed);
      }
    }).timeout(600_000);

  for (const file of fs.existsSync(kept) ? fs.readdirSync(kept) : [])
    it(`in a session that was kept: ${file}`, () =>
      run(JSON.parse(fs.readFileSync(path.join(kept, file), 'utf8')), always));
});

describe('A session that fails', () => {
  it('is shrunk to what makes it fail', () => {
    const session = makeSession(new Random(7), letterIn('en'), 60);
    const step = [{ text: 'a fault' }];
    const steps = [...session.steps.slice(0, 30), step, ...session.steps.slice(30)];
    const least = shrunk({ text: session.text, steps }, s => s.steps.includes(step));
    assert.deepEqual(least, { text: '', steps: [step] });
  });
});
