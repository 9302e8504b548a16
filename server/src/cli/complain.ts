/** A problem that the user can do something about; its message is one line. */
export class UserError extends Error {}

/** A line on standard error about something that the user can do something about; anything else is thrown on. */
export function complain(error: unknown): void {
  const { code } = error as NodeJS.ErrnoException;
  if (!(error instanceof UserError) && !code?.startsWith('ERR_PARSE_ARGS_')) throw error;
  process.stderr.write(`un-letter: ${(error as Error).message.split('\n')[0]}\n`);
}
