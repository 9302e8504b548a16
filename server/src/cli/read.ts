import fs from 'node:fs';
import { UserError } from './complain';

/** Longer than any letter; the editor hands extensions nothing above this either. */
const LARGEST = 50 * 1024 * 1024;

export interface Read {
  readonly text: string;
  /** The byte order mark that stands before the text, or nothing. */
  readonly bom: '' | '\ufeff';
}

/** Reads a text file, `-` for standard input. A binary, a file that is no UTF-8 and one that is too large throw. */
export function readText(file: string): Read {
  const name = file === '-' ? 'standard input' : file;
  let bytes: Buffer;
  try {
    if (file !== '-' && fs.statSync(file).isDirectory()) throw new UserError(`${name}: is a folder, not a file`);
    bytes = fs.readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    throw refusal(name, error, 'may not be read');
  }
  if (bytes.length > LARGEST) throw new UserError(`${name}: larger than 50 MB`);
  if (/^(fffe|feff)/.test(bytes.toString('hex', 0, 2))) throw new UserError(`${name}: a UTF-16 text; save it as UTF-8`);
  if (bytes.includes(0)) throw new UserError(`${name}: a binary file, not a text`);
  try {
    const whole = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return whole.startsWith('\ufeff') ? { text: whole.slice(1), bom: '\ufeff' } : { text: whole, bom: '' };
  } catch {
    throw new UserError(`${name}: not a UTF-8 text`);
  }
}

/** Writes a text file in place; what keeps it from being written throws. */
export function writeText(file: string, text: string): void {
  try {
    fs.writeFileSync(file, text);
  } catch (error) {
    throw refusal(file, error, 'may not be written');
  }
}

function refusal(name: string, error: unknown, denied: string): UserError {
  if (error instanceof UserError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  return new UserError(`${name}: ${code === 'ENOENT' ? 'no such file' : code === 'EACCES' ? denied : message}`);
}
