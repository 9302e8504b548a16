import type { Syntax } from '../parse';
import type { Block } from './block';
import type { Part } from './parts';

/** What may be looked for in a block; the same function each time, since what it finds is kept by it. */
export type Finder = (block: Block) => readonly unknown[];

const known = new WeakMap<Syntax, Map<Finder, readonly Part[]>>();

/** The parts in whose blocks `find` finds something, in the order of the text; what it finds is `part.block.learned(find)`. */
export function having(syntax: Syntax, find: Finder): readonly Part[] {
  let lists = known.get(syntax);
  if (!lists) {
    lists = new Map();
    known.set(syntax, lists);
  }
  let parts = lists.get(find);
  if (!parts) {
    parts = syntax.parts.filter(p => p.block.learned(find).length > 0);
    lists.set(find, parts);
  }
  return parts;
}
