import type { Language } from '../../languages/types';

const PART_KINDS = [
  'masthead',
  'organ',
  'sessionLine',
  'agendaLine',
  'agendaTitle',
  'title',
  'paragraph',
  'request',
  'signature',
  'annexTitle',
  'originalTag',
  'heading',
  'table',
  'footnote',
  'pageFurniture',
  'unclassified',
] as const;
export type PartKind = (typeof PART_KINDS)[number];

/** Groups of parts: the letter, its front (all before the text), its body, an annex. */
export type GroupKind = 'document' | 'letter' | 'front' | 'body' | 'annex';
type LeafKind = 'text' | 'space' | 'lineEnd';

/**
 * The tree of a document. A node knows its length and never its place, so that a node stays good when text before
 * it changes. The leaves of a tree, put together, are the text, to the last character.
 */
export interface Node {
  readonly kind: GroupKind | PartKind | LeafKind;
  readonly length: number;
  readonly language?: Language;
  readonly children?: readonly Node[];
}

export function leaf(kind: LeafKind, length: number): Node {
  return { kind, length };
}

export function node(kind: GroupKind | PartKind, children: readonly Node[], language?: Language): Node {
  let length = 0;
  for (const c of children) length += c.length;
  return { kind, length, language, children };
}

/** Every leaf with its offset, in the order of the text. */
export function* leaves(root: Node, at = 0): Generator<{ leaf: Node; start: number; end: number }> {
  const stack: { node: Node; start: number }[] = [{ node: root, start: at }];
  while (stack.length) {
    const { node: n, start } = stack.pop()!;
    if (!n.children) {
      yield { leaf: n, start, end: start + n.length };
      continue;
    }
    let end = start + n.length;
    for (let i = n.children.length - 1; i >= 0; i--) {
      end -= n.children[i]!.length;
      stack.push({ node: n.children[i]!, start: end });
    }
  }
}

/** The nodes that hold an offset, from the root to the leaf. */
export function pathTo(root: Node, offset: number): { node: Node; start: number }[] {
  const path = [];
  let n: Node | undefined = root;
  let start = 0;
  while (n) {
    path.push({ node: n, start });
    let at = start;
    const child: Node | undefined = n.children?.find(c => {
      if (offset < at + c.length) return true;
      at += c.length;
      return false;
    });
    start = at;
    n = child;
  }
  return path;
}
