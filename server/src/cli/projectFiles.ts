import fs from 'node:fs';
import path from 'node:path';
import { type Config, format, readConfig } from '../languageService';
import type { Options } from './args';
import { complain, UserError } from './complain';
import { jsonError } from './jsonError';
import { shown } from './places';
import { readText } from './read';

export const PROJECT = '.un-letter.json';

/** The nearest file of a name in the folder of a letter and those above it; standard input is in the current folder. */
export function fileAbove(letter: string, name: string): string | null {
  for (let folder = path.resolve(letter === '-' ? '.' : path.dirname(letter)); ; folder = path.dirname(folder)) {
    const file = path.join(folder, name);
    if (fs.existsSync(file)) return file;
    if (path.dirname(folder) === folder) return null;
  }
}

/** The project files of letters: the one that `--config` names, or the nearest above each letter; `--stage` outdoes them. */
export class ProjectFiles {
  readonly #read = new Map<string, Config | null>();

  constructor(private readonly options: Options) {}

  /** What is set for a letter; null where its project file is a bad one, which is told once, on standard error. */
  configFor(letter: string): Config | null {
    const file = this.#fileFor(letter);
    const config = file === null ? {} : this.#configIn(file);
    const stage = this.options.stage as Config['stage'];
    return config && stage ? { ...config, stage } : config;
  }

  #fileFor(letter: string): string | null {
    if (this.options['no-config']) return null;
    if (this.options.config !== undefined) return path.resolve(this.options.config);
    return fileAbove(letter, PROJECT);
  }

  #configIn(file: string): Config | null {
    let config = this.#read.get(file);
    if (config === undefined) {
      config = read(shown(file));
      this.#read.set(file, config);
    }
    return config;
  }
}

function read(file: string): Config | null {
  try {
    const { config, problems } = readConfig(parseJson(file, readText(file).text));
    for (const problem of problems) complain(new UserError(`${file}: ${format(problem)}`));
    return problems.length ? null : config;
  } catch (error) {
    complain(error);
    return null;
  }
}

/** The value in a JSON text; of a text that is none, where and at what it is none is thrown. */
export function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError(`${file}:${jsonError(text)}`);
  }
}
