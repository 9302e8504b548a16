import fs from 'node:fs';
import path from 'node:path';
import type { Facts } from '../../server/src/letter/facts';

export interface Fixture {
  /** `zh/04`: the language and the number of the letter. */
  readonly name: string;
  readonly language: string;
  readonly text: string;
  /** The facts a careful reader gives, in the form of the contract. */
  readonly facts: Partial<Facts>;
}

/** The annotated letters in a folder, by default the project's own, in the order of their names. */
export function fixtures(folder = path.resolve('test/fixtures/letters')): Fixture[] {
  return fs
    .readdirSync(folder)
    .sort()
    .flatMap(language =>
      fs
        .readdirSync(path.join(folder, language))
        .filter(f => f.endsWith('.txt'))
        .sort()
        .map(file => {
          const base = path.join(folder, language, file);
          return {
            name: `${language}/${file.replace('.txt', '')}`,
            language,
            text: fs.readFileSync(base, 'utf8'),
            facts: JSON.parse(fs.readFileSync(base.replace('.txt', '.facts.json'), 'utf8')) as Partial<Facts>,
          };
        }),
    );
}

/** Whether line `n` of a text, counted from 1, is blank. */
export const blankLines = (text: string) => {
  const lines = text.split('\n');
  return (n: number) => !lines[n - 1]?.trim();
};
