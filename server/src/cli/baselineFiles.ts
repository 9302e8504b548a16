import fs from 'node:fs';
import path from 'node:path';
import { type Baseline, format, ignoredIn, type Key, readBaseline } from '../languageService';
import type { Options } from './args';
import { complain, UserError } from './complain';
import { isOutside, shown } from './places';
import { fileAbove, PROJECT, parseJson } from './projectFiles';
import { readText } from './read';

const NAME = '.un-letter-baseline.json';

/** The baselines of letters: the nearest above each. */
export class BaselineFiles {
  readonly #read = new Map<string, Baseline | null>();

  constructor(private readonly options: Options) {}

  /** One of those that were asked for cannot be read. */
  get broken(): boolean {
    return [...this.#read.values()].includes(null);
  }

  /** What is ignored in a letter; nothing where its baseline is a bad one, which is told once, on standard error. */
  ignoredIn(letter: string): readonly Key[] {
    const file = this.options['no-baseline'] || letter === '-' ? null : fileAbove(letter, NAME);
    const baseline = file && this.at(file);
    return baseline ? ignoredIn(baseline, nameIn(file, letter)) : [];
  }

  /** The baseline in a file, an empty one where there is no file, null where it is a bad one. */
  at(file: string): Baseline | null {
    let baseline = this.#read.get(file);
    if (baseline === undefined) {
      baseline = fs.existsSync(file) ? read(shown(file)) : { entries: [] };
      this.#read.set(file, baseline);
    }
    return baseline;
  }
}

/**
 * Where the baseline of a letter is or would be: the nearest above it, else beside the project file, else in the current
 * folder, else beside the letter.
 */
export function placeFor(letter: string): string {
  const known = fileAbove(letter, NAME);
  if (known) return known;
  const project = fileAbove(letter, PROJECT);
  const outside = isOutside(path.relative('', path.resolve(letter)));
  return path.join(project ? path.dirname(project) : path.resolve(outside ? path.dirname(letter) : '.'), NAME);
}

/** What a baseline names a letter by. */
export const nameIn = (baseline: string, letter: string): string =>
  path.relative(path.dirname(baseline), path.resolve(letter)).split(path.sep).join('/');

function read(file: string): Baseline | null {
  try {
    const { baseline, problem } = readBaseline(parseJson(file, readText(file).text));
    if (problem) throw new UserError(`${file}: ${format(problem)}`);
    return baseline;
  } catch (error) {
    complain(error instanceof UserError ? new UserError(`${error.message}; nothing is ignored`) : error);
    return null;
  }
}
