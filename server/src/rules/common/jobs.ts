import type { Document } from '../../letter/letter';
import { foldWithMap } from '../../text/fold';
import type { Range } from '../types';
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
  const { lines, text } = d.syntax;
  for (const part of d.syntax.parts) {
    if (part.kind !== 'pageFurniture') continue;
    for (const run of part.runs) {
      const { start, end } = lines[run.line]!;
      const folded = foldWithMap(text.slice(start, end));
      const place = (from: number, to: number) => ({
        start: start + folded.map[from]!,
        end: start + folded.map[to - 1]! + 1,
      });
      const bar = BAR.exec(folded.text);
      if (bar) {
        const at = folded.text.indexOf(bar[1]!);
        foot.bars.push({ ...place(at, at + bar[1]!.length), figures: bar[1]!.replace(/ /g, '') });
      }
      for (const m of folded.text.matchAll(JOB)) {
        const job = { ...place(m.index, m.index + 8), figures: m[1]! + m[2]! };
        const behind = m.index + m[0].length;
        if (!m[3]) foot.others.push(job);
        else {
          const letter = folded.text.lastIndexOf(m[3], behind);
          foot.jobs.push({ ...job, letter: { ...place(letter, letter + 1), text: m[3].toUpperCase() } });
        }
      }
    }
  }
  return foot;
});
