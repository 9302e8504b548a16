import { fixtures } from '../../test/accuracy/fixtures';
import { Random } from '../../test/help/random';
import { operators } from '../../test/mutate/operators';
import { type Subject, subject } from '../../test/mutate/subject';
import { laidOut } from './layouts';
import { changes, sendersOf, substitute } from './substitute';

/** One letter in so many has a defect. */
const DEFECT = 10;

/** Letters made from those of the fixtures, in all languages by turns, the same ones for the same seed. */
export function* letters(count: number, seed: number): Generator<string> {
  const all = fixtures();
  const languages = [...new Set(all.map(f => f.language))];
  const of = new Map(languages.map(l => [l, all.filter(f => f.language === l)]));
  const states = sendersOf(all);
  const subjects = new Map<string, Subject>();
  const random = new Random(seed);

  /** A letter with a defect that the rules know, if one of some operators can make it. */
  const spoiled = (f: (typeof all)[number]): string => {
    const known = subjects.get(f.name) ?? subject(f);
    subjects.set(f.name, known);
    for (let tries = 0; tries < 10; tries++) {
      const made = random.pick(operators).apply(known);
      if (made.length) return random.pick(made).text;
    }
    return f.text;
  };

  for (let i = 0; i < count; i++) {
    const language = languages[i % languages.length]!;
    const f = random.pick(of.get(language)!);
    const text = random.int(DEFECT) ? f.text : spoiled(f);
    yield laidOut(substitute(text, changes(f, states.get(language)!, random)), random);
  }
}
