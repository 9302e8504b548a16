import fs from 'node:fs';
import path from 'node:path';

const folders = ['client/src', 'server/src/rules'];
/** What is said to the user: `say('…')` in the server, `t('…')` in the client. */
const calls = /(?<![\w'])(?:say|t)\(\s*(?:'((?:[^'\\]|\\.)*)')?/g;
/** Where `say` itself is. */
const definition = 'server/src/rules/types.ts';

/**
 * Everything that is said to the user, as VS Code's localization bundles have it: the English words, twice. Throws where
 * something is said that is no literal, because no translator would see it.
 */
export function messages(): Record<string, string> {
  const found = new Set<string>();
  for (const folder of folders)
    for (const name of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const file = path.join(folder, name);
      if (!file.endsWith('.ts') || file === path.normalize(definition)) continue;
      for (const [call, words] of fs.readFileSync(file, 'utf8').matchAll(calls)) {
        if (words === undefined) throw new Error(`${file}: ${call.trim()} without a literal`);
        found.add(words.replace(/\\(.)/g, '$1'));
      }
    }
  return Object.fromEntries([...found].sort().map(words => [words, words]));
}
