import fs from 'node:fs';

/** A problem that the user can do something about; its message is one line. */
export class UserError extends Error {}

/** Longer than any letter; the editor hands extensions nothing above this either. */
const LARGEST = 50 * 1024 * 1024;

/** Reads a text file, `-` for standard input. A binary, a file that is no UTF-8 and one that is too large throw. */
export function readText(file: string): string {
  const name = file === '-' ? 'standard input' : file;
  let bytes: Buffer;
  try {
    if (file !== '-' && fs.statSync(file).isDirectory()) throw new UserError(`${name}: is a folder, not a file`);
    bytes = fs.readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new UserError(
      `${name}: ${code === 'ENOENT' ? 'no such file' : code === 'EACCES' ? 'may not be read' : (error as Error).message}`,
    );
  }
  if (bytes.length > LARGEST) throw new UserError(`${name}: larger than 50 MB`);
  if (/^(fffe|feff)/.test(bytes.toString('hex', 0, 2))) throw new UserError(`${name}: a UTF-16 text; save it as UTF-8`);
  if (bytes.includes(0)) throw new UserError(`${name}: a binary file, not a text`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UserError(`${name}: not a UTF-8 text`);
  }
}
