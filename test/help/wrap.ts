import { width } from '../../server/src/text/lines';

/** A text in lines of at most so many columns; Chinese is broken between any two characters. */
export function wrap(text: string, columns: number): string {
  const lines: string[] = [];
  for (const piece of /[一-鿿]/.test(text) ? text.match(/[\d ]+|./gu)! : text.split(/(?<= )/)) {
    const line = lines.at(-1);
    if (line !== undefined && width((line + piece).trimEnd()) <= columns) lines[lines.length - 1] = line + piece;
    else lines.push(piece);
  }
  return lines.map(l => l.trim()).join('\n');
}
