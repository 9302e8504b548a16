import fs from 'node:fs';
import path from 'node:path';

/** The files below a folder of the project, in the order of their names. */
export function filesIn(folder: string, ends: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(f => path.posix.join(folder, f.replaceAll('\\', '/')))
    .filter(f => f.endsWith(ends))
    .sort();
}

// biome-ignore lint/suspicious/noExplicitAny: what a file of JSON has in it, tests find out
export const json = (file: string): any => JSON.parse(fs.readFileSync(file, 'utf8'));

/** What a source imports: packages by their names, files by their places in the project, without endings. */
export function importsOf(file: string): string[] {
  const source = fs.readFileSync(file, 'utf8');
  const found = source.matchAll(
    /^(?:import|export)\b[^'";]*?\bfrom\s*'([^']+)'|^import\s*'([^']+)'|\bimport\(\s*'([^']+)'/gm,
  );
  return [...found]
    .map(m => (m[1] ?? m[2] ?? m[3])!)
    .map(name => (name.startsWith('.') ? path.posix.join(path.dirname(file), name) : name));
}
