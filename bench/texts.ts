import { sentences } from '../server/src/text/sentences';
import { type Fixture, fixtures } from '../test/accuracy/fixtures';
import { Random } from '../test/help/random';

export const SIZES = { letter: 8_000, '100 kB': 100_000, '1 MB': 1_000_000, '10 MB': 10_000_000 } as const;
export type Size = keyof typeof SIZES;
export type Tongue = 'zh' | 'en' | 'ar';

/** Sentences without figures, brackets and quotation marks may stand in any paragraph without making a defect. */
const PLAIN = /^[^\d"“”«»()[\]（）《》:：*/]{12,}[.。]$/;
const isText = (line: string) => /[.。]$/.test(line.trimEnd()) && line.length > 60;

let all: Fixture[] | undefined;

/**
 * A text of about so many bytes, always the same one: letters of the fixtures one after another, in their paragraphs
 * sentences of other fixtures, so that hardly any line stands in it twice. The smallest is one letter.
 */
export function textOf(tongue: Tongue, size: Size | number): string {
  all ??= fixtures();
  const wanted = typeof size === 'number' ? size : SIZES[size];
  const r = new Random(wanted);
  const letters = all.filter(f => f.language === tongue).map(f => f.text);
  const pool = letters.flatMap(text =>
    text
      .split('\n')
      .filter(isText)
      .flatMap(line => sentences(line).map(s => line.slice(s.start, s.end)))
      .filter(s => PLAIN.test(s)),
  );
  const more = () => Array.from({ length: 1 + r.int(4) }, () => r.pick(pool)).join(tongue === 'zh' ? '' : ' ');
  const grown = (line: string) => (isText(line) && r.int(2) ? [line, '', more()] : [line]);
  const parts: string[] = [];
  for (let bytes = 0; bytes < wanted; ) {
    const letter = r.pick(letters).split('\n').flatMap(grown).join('\n');
    parts.push(letter);
    bytes += Buffer.byteLength(letter);
    // The letter that is measured as one letter is the first that is about as long as one.
    if (size === 'letter' && Buffer.byteLength(letter) > SIZES.letter * 0.75) return letter;
  }
  return parts.join('\n');
}
