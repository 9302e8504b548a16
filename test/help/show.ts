import { parse } from '../../server/src/syntax/parse';

/** A literal without its first line end, its last line and the indent that all its lines have. */
export function dedent(literal: string): string {
  const lines = literal
    .replace(/^\n/, '')
    .replace(/\n[ ]*$/, '')
    .split('\n');
  const indent = Math.min(...lines.filter(l => l.trim()).map(l => l.search(/[^ ]/)));
  return lines.map(l => l.slice(indent)).join('\n');
}

/** The parts of a text, each on a line: its kind and its words. */
export function shownParts(text: string): string {
  return parse(text)
    .parts.map(p => `${p.kind}: ${p.block.text}`)
    .join('\n');
}
