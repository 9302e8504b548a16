import fs from 'node:fs';
import path from 'node:path';

/** A text that stands beside the checkout in some places; says so and gives null where it does not. */
export function shared(file: string): string | null {
  const at = path.resolve('../shared', file);
  if (fs.existsSync(at)) return fs.readFileSync(at, 'utf8');
  console.log(`        ../shared/${file} is not there: its tests are left out`);
  return null;
}
