import { parseArgs } from 'node:util';
import type { Severity } from '../languageService';
import { UserError } from './read';

export const usage = `un-letter: the structure of United Nations circulation letters

  un-letter facts   [--format json|ndjson] FILE…                 what the letters say
  un-letter check   [--format text|json] [--fail-on LEVEL] FILE…  what is wrong in them
  un-letter outline [--format text|json] FILE…                    their table of contents
  un-letter rules   [--format text|json]                          the rules of check
  un-letter lsp     --stdio                                       language server for any editor
  un-letter --version

FILE may be - for standard input. LEVEL: error (default), warning, information, hint, never.
Exit status: 0 nothing at or above the level, 1 findings, 2 wrong usage or unreadable input.`;

export const LEVELS: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

export type Options = Readonly<Record<string, string | undefined>>;
export type OptionNames = Readonly<Record<string, { readonly type: 'string' }>>;

/** A line on standard error about something that the user can do something about; anything else is thrown on. */
export function complain(error: unknown): void {
  const { code } = error as NodeJS.ErrnoException;
  if (!(error instanceof UserError) && !code?.startsWith('ERR_PARSE_ARGS_')) throw error;
  process.stderr.write(`un-letter: ${(error as Error).message.split('\n')[0]}\n`);
}

/** What a command was given: its files and options. Wrong usage is told on standard error and gives null. */
export function readArgs(
  argv: readonly string[],
  formats: readonly string[],
  extra: OptionNames = {},
): { readonly files: string[]; readonly options: Options } | null {
  try {
    const options = { format: { type: 'string' }, ...extra } as const;
    const { positionals, values } = parseArgs({ args: [...argv], options, allowPositionals: true });
    const { format, 'fail-on': level } = values as Options;
    if (format !== undefined && !formats.includes(format))
      throw new UserError(`--format: one of ${formats.join(', ')}`);
    if (level !== undefined && ![...LEVELS, 'never'].includes(level))
      throw new UserError(`--fail-on: one of ${LEVELS.join(', ')}, never`);
    return { files: positionals, options: values as Options };
  } catch (error) {
    complain(error);
    return null;
  }
}
