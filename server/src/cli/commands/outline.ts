import { outline as outlineOf } from '../../features/outline';
import type { OutlineEntry } from '../../features/outlineEntry';
import { analyse } from '../../languageService';
import { overFiles, print } from '../files';

/** Shows the table of contents of letters. */
export const outline = overFiles(['format'], ['text', 'json'], (inputs, { format }) => {
  const all = inputs.map(({ file, text }) => ({ file, entries: outlineOf(analyse(text)) }));
  if (format === 'json') print(JSON.stringify(all, null, 2));
  else
    for (const { file, entries } of all) {
      if (all.length > 1) print(file);
      print(entries.length ? indented(entries, 0).join('\n') : 'not a circulation letter');
    }
  return 0;
});

const indented = (entries: readonly OutlineEntry[], depth: number): string[] =>
  entries.flatMap(e => [
    `${'  '.repeat(depth)}${e.name}${e.detail ? `  (${e.detail})` : ''}`,
    ...indented(e.children, depth + 1),
  ]);
