import assert from 'node:assert/strict';
import fs from 'node:fs';

type Words = Record<string, string>;
const read = (file: string): Words => JSON.parse(fs.readFileSync(file, 'utf8'));
const variables = (words: string) => [...words.matchAll(/\{\w+\}|`[^`]*`/g)].map(m => m[0]).sort();

/** Says what a translation lacks, has too much, or says with other variables. */
function check(file: string, template: string): void {
  const [words, all] = [read(file), read(template)];
  const wrong = Object.keys(all).filter(
    key => !words[key]?.trim() || String(variables(words[key])) !== String(variables(all[key]!)),
  );
  assert.deepEqual(wrong, []);
  assert.deepEqual(
    Object.keys(words).filter(key => !(key in all)),
    [],
  );
}

describe('Translations say all that there is to say', () => {
  for (const language of ['ar', 'es', 'fr', 'ru', 'zh-cn'])
    it(`messages: ${language}`, () => check(`l10n/bundle.l10n.${language}.json`, 'l10n/bundle.l10n.json'));
  for (const language of ['ar', 'es', 'fr', 'ru', 'zh-cn'])
    it(`rules: ${language}`, () => check(`l10n/rules.l10n.${language}.json`, 'l10n/rules.l10n.json'));
  // VS Code itself is not to be had in Arabic.
  for (const language of ['es', 'fr', 'ru', 'zh-cn'])
    it(`manifest: ${language}`, () => check(`package.nls.${language}.json`, 'package.nls.json'));
});
