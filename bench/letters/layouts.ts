import type { Random } from '../../test/help/random';
import { wrap } from '../../test/help/wrap';

type Layout = (text: string, random: Random) => string;

const eachLine = (text: string, change: (line: string) => string) => text.split('\n').map(change).join('\n');

/** How the same letter comes out of different programs. */
const LAYOUTS: readonly Layout[] = [
  text => text,
  text => text.replace(/\n/g, '\r\n'),
  text => eachLine(text, line => `${line}\n`),
  (text, random) => {
    const columns = 70 + random.int(40);
    // Columns side by side and what is set off by space would no longer stand as they did.
    return eachLine(text, line => (/^\s|\S\s{2,}\S/.test(line) ? line : wrap(line, columns)));
  },
];

/** The letter in one of the layouts; what is in lines of a page already stays so. */
export function laidOut(text: string, random: Random): string {
  const plain = text.replace(/\r\n/g, '\n');
  const isPlain = plain.split('\n').some(line => line.length > 200);
  return random.pick(isPlain ? LAYOUTS : LAYOUTS.slice(0, 2))(plain, random);
}
