import type { Syntax } from '../syntax/parse';
import type { Part } from '../syntax/parts/parts';
import { fold } from '../text/fold';

/** The parts of a text that another text, in which the same words are set in another way, does not have or has as something else. */
export function misread(before: Syntax, after: Syntax): Part[] {
  const left = new Map<string, number>();
  for (const p of after.parts) for (const key of keysOf(p)) left.set(key, (left.get(key) ?? 0) + 1);
  return before.parts.filter(p =>
    keysOf(p).some(key => {
      const n = left.get(key) ?? 0;
      left.set(key, n - 1);
      return n < 1;
    }),
  );
}

/** What a part says: its kind and its letters. What the page has is none of it; the lines of tables and mastheads stand for themselves. */
function keysOf(part: Part): string[] {
  if (part.kind === 'pageFurniture') return [];
  const kind = TEXT.has(part.kind) ? 'text' : part.kind;
  const texts = LINES.has(part.kind) ? part.block.source.split('\n') : [part.block.text];
  return texts.map(t => `${kind} ${part.annexed} ${part.label ?? ''} ${fold(t).replace(/[- ]/g, '')}`);
}

const LINES = new Set(['table', 'masthead']);
/** Without facts: a heading may look like a paragraph, or like the first row of a table, until its lines are one. */
const TEXT = new Set(['heading', 'paragraph', 'table']);
