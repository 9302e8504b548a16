import type { Document } from '../../letter/letter';
import { allMatches } from '../../text/allMatches';
import { foldWithMap } from '../../text/fold';
import type { Range } from '../types';
import { placed } from './characters';
import { partsWith, within } from './found';
import { once } from './once';

interface Placed extends Range {
  /** The seven figures of it. */
  readonly figures: string;
}

/** What the foot of the first page has: the job number with the letter of the language, and the text of the bar code. */
interface Foot {
  readonly jobs: readonly (Placed & { readonly letter: Range & { readonly text: string } })[];
  readonly bars: readonly Placed[];
  /** Job numbers on the other pages. */
  readonly others: readonly Placed[];
}

const JOB = /(?<!\d[.-]?)(\d{2})-(\d{5})(?![\d-])(?: ?\( ?([acefrs]) ?\))?/g;
// The first figures of the bar code are those of the job number; a letter and what follows it are not.
const BAR = /^\*{1,2} ?(\d(?: ?\d){6}) ?[a-z]?(?: ?\d)* ?\*{1,2}$/;

/** Reads job numbers and bar codes from the lines that belong to the page. */
export const footOf = once((d: Document): Foot => {
  const foot = { jobs: [] as Foot['jobs'][number][], bars: [] as Placed[], others: [] as Placed[] };
  for (const part of partsWith(d, numbers))
    for (const { kind, figures, start, end, letter } of part.block.learned(numbers)) {
      const number = { ...placed(d, part, start, end), figures };
      if (kind === 'bar') foot.bars.push(number);
      else if (!letter) foot.others.push(number);
      else foot.jobs.push({ ...number, letter: { ...placed(d, part, letter.start, letter.end), text: letter.text } });
    }
  return foot;
});

interface Found extends Placed {
  readonly kind: 'job' | 'bar';
  readonly letter?: Range & { readonly text: string };
}

/** What is read in a block, in offsets of its source. */
const numbers = within(['pageFurniture'], ({ source }) => {
  const found: Found[] = [];
  let from = 0;
  for (const line of source.split('\n')) {
    const folded = foldWithMap(line);
    const offset = from;
    const place = (start: number, end: number) => ({
      start: offset + folded.map[start]!,
      end: offset + folded.map[end - 1]! + 1,
    });
    const bar = BAR.exec(folded.text);
    if (bar) {
      const at = folded.text.indexOf(bar[1]!);
      found.push({ kind: 'bar', ...place(at, at + bar[1]!.length), figures: bar[1]!.replace(/ /g, '') });
    }
    for (const m of allMatches(JOB, folded.text)) {
      const at = m[3] ? folded.text.lastIndexOf(m[3], m.index + m[0].length) : 0;
      const letter = m[3] && { ...place(at, at + 1), text: m[3].toUpperCase() };
      found.push({
        kind: 'job',
        ...place(m.index, m.index + 8),
        figures: m[1]! + m[2]!,
        ...(letter && { letter }),
      });
    }
    from += line.length + 1;
  }
  return found;
});
