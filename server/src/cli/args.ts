import { parseArgs } from 'node:util';
import { LANGUAGES, SEVERITIES, STAGES } from '../languageService';
import { complain, UserError } from './complain';

const OPTIONS = {
  format: { type: 'string' },
  'fail-on': { type: 'string' },
  stage: { type: 'string' },
  config: { type: 'string' },
  'no-config': { type: 'boolean' },
  'no-baseline': { type: 'boolean' },
  'update-baseline': { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  language: { type: 'string' },
  jobs: { type: 'string' },
} as const;

export type OptionName = keyof typeof OPTIONS;
export type Options = {
  readonly [K in OptionName]?: (typeof OPTIONS)[K]['type'] extends 'boolean' ? boolean : string;
};

/** What a command that applies the rules may be told. */
export const RULE_OPTIONS: readonly OptionName[] = ['fail-on', 'stage', 'config', 'no-config', 'no-baseline'];

/** What a command was given: its files and options. Wrong usage is told on standard error and gives null. */
export function readArgs(
  argv: readonly string[],
  names: readonly OptionName[],
  formats: readonly string[] = [],
): { readonly files: string[]; readonly options: Options } | null {
  try {
    const known = Object.fromEntries(names.map(n => [n, OPTIONS[n]]));
    const { positionals, values } = parseArgs({ args: [...argv], options: known, allowPositionals: true });
    const options = values as Options;
    needOneOf('format', options.format, formats);
    needOneOf('fail-on', options['fail-on'], [...SEVERITIES, 'never']);
    needOneOf('stage', options.stage, STAGES);
    needOneOf('language', options.language, LANGUAGES);
    if (options.jobs !== undefined && !/^[1-9]\d{0,2}$/.test(options.jobs))
      throw new UserError('--jobs: a number from 1 to 999');
    if (options.jobs !== undefined && (positionals.length || options.format !== 'ndjson'))
      throw new UserError('--jobs: for records on standard input only, with --format ndjson and no FILE');
    if (options['no-config'] && options.config !== undefined)
      throw new UserError('--config and --no-config: one of them');
    if (options['no-baseline'] && options['update-baseline'])
      throw new UserError('--no-baseline and --update-baseline: one of them');
    return { files: positionals, options };
  } catch (error) {
    complain(error);
    return null;
  }
}

function needOneOf(name: OptionName, value: string | undefined, values: readonly string[]): void {
  if (value !== undefined && !values.includes(value)) throw new UserError(`--${name}: one of ${values.join(', ')}`);
}
