import fs from 'node:fs';
import path from 'node:path';

export interface CorpusText {
  readonly file: string;
  readonly language: string;
  readonly negative: boolean;
  /** The whole document, not sentences sampled from it. */
  readonly whole: boolean;
  readonly text: string;
}

const folder = path.resolve('../shared/corpus');

/** Real letters and near misses that stand beside the checkout in some places; null where they do not. */
export function corpus(): CorpusText[] | null {
  const index = path.join(folder, 'INDEX.tsv');
  if (!fs.existsSync(index)) return null;
  return fs
    .readFileSync(index, 'utf8')
    .split('\n')
    .slice(1)
    .map(row => row.split('\t'))
    .filter(([file]) => file && fs.existsSync(path.join(folder, file)))
    .map(([file, language, , kind, , completeness]) => ({
      file: file!,
      language: language!,
      negative: kind!.startsWith('NEGATIVE'),
      whole: !/fragment/.test(completeness!),
      text: fs.readFileSync(path.join(folder, file!), 'utf8'),
    }));
}
