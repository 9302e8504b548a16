import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { complain } from './complain';
import type { Input } from './files';
import { writeText } from './read';

/** Writes what a file is to have now, or shows only what would change; false where it could not, and why was told. */
export function deliver(input: Input, text: string, dryRun = false): boolean {
  try {
    if (dryRun) process.stdout.write(difference(input, text));
    else put(input, text);
    return true;
  } catch (error) {
    complain(error);
    return false;
  }
}

function put({ file, text: old, bom }: Input, text: string): void {
  if (file === '-') process.stdout.write(bom + text);
  else if (text !== old) writeText(file, bom + text);
}

/** What changes, as programs that patch files read it. */
function difference({ file, text: old, bom }: Input, text: string): string {
  if (text === old) return '';
  const options = { context: 3, headerOptions: FILE_HEADERS_ONLY };
  return createTwoFilesPatch(file, file, bom + old, bom + text, undefined, undefined, options);
}
