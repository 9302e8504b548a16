import fs from 'node:fs';
import path from 'node:path';

const places = [
  'client/src',
  'server/src/rules',
  'server/src/features/rewrites',
  ...['actions', 'baselines', 'cleanUp', 'limits', 'offers', 'review', 'rewrites', 'tooLong'].map(
    name => `server/src/lsp/${name}.ts`,
  ),
];
/** What is said to the user: `say('…')` in the server, `t('…')` in the client. */
const calls = /(?:(?<![\w'.])say|(?<![\w'])t)\(\s*(?:'((?:[^'\\]|\\.)*)')?/g;
/** Where `say` itself is. */
const definition = 'server/src/rules/types.ts';

/**
 * Everything that is said to the user, as VS Code's localization bundles have it: the English words, twice. Throws where
 * something is said that is no literal, because no translator would see it.
 */
export function messages(): Record<string, string> {
  const found = new Set<string>();
  for (const place of places) {
    const names = fs.statSync(place).isFile() ? [''] : fs.readdirSync(place, { recursive: true, encoding: 'utf8' });
    for (const name of names) {
      const file = path.join(place, name);
      if (!file.endsWith('.ts') || file === path.normalize(definition)) continue;
      for (const [call, words] of fs.readFileSync(file, 'utf8').matchAll(calls)) {
        if (words === undefined) throw new Error(`${file}: ${call.trim()} without a literal`);
        found.add(words.replace(/\\(.)/g, '$1'));
      }
    }
  }
  return Object.fromEntries([...found].sort().map(words => [words, words]));
}
