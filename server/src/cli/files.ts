import type { Config } from '../languageService';
import { type OptionName, type Options, readArgs } from './args';
import { BaselineFiles } from './baselineFiles';
import { complain, UserError } from './complain';
import { ProjectFiles } from './projectFiles';
import { type Read, readText } from './read';

/** Runs with what stands behind the name of the command; gives the exit status, at once or when it has come to its end. */
export type Command = (argv: readonly string[]) => number | Promise<number>;

export interface Input extends Read {
  readonly file: string;
  readonly config: Config;
}

export const print = (text: string) => process.stdout.write(`${text}\n`);

/**
 * A command over files: bad ones are told on standard error and spoil the exit status, good ones are still done.
 * `withoutFiles` runs where none is given.
 */
export function overFiles(
  names: readonly OptionName[],
  formats: readonly string[],
  run: (inputs: Input[], options: Options, baselines: BaselineFiles) => number,
  withoutFiles: (options: Options) => number | Promise<number> = noFile,
): Command {
  return argv => {
    const args = readArgs(argv, names, formats);
    if (!args) return 2;
    if (!args.files.length) return withoutFiles(args.options);
    const inputs: Input[] = [];
    const projects = names.includes('config') ? new ProjectFiles(args.options) : null;
    const baselines = new BaselineFiles(args.options);
    for (const file of args.files) {
      try {
        const config = projects ? projects.configFor(file) : {};
        if (!config) continue;
        const ignored = projects ? baselines.ignoredIn(file) : [];
        inputs.push({ file, config: { ...config, ignored }, ...readText(file) });
      } catch (error) {
        complain(error);
      }
    }
    const status = run(inputs, args.options, baselines);
    return inputs.length < args.files.length || baselines.broken ? 2 : status;
  };
}

export function noFile(): number {
  complain(new UserError('No file given.'));
  return 2;
}
