import type { Block } from '../syntax/parts/block';
import { fold, foldWithMap } from '../text/fold';
import { unwrap } from '../text/unwrap';

/** What a signature block says. */
export interface Signature {
  readonly name: string | null;
  /** Rank and post, a string a line of the block; a post that wraps is one. */
  readonly posts: readonly string[];
  readonly marked: boolean;
  /** The mark and the name, as half-open offsets in the block's source; null where there is none. */
  readonly markRange: { readonly start: number; readonly end: number } | null;
  readonly nameRange: { readonly start: number; readonly end: number } | null;
}

const MARK =
  /[([)] ?(?:signed|signee?s?|firmad[oa]s?|fdo\.?|подпис(?:ь|ано|ал|ала)|(?:ال)?توقيع|وقعه?|موقع|签[名字署]) ?[)\](]|^(?:signed|signe|firmado|подпись|التوقيع) ?:|\/s\//;

interface BlockLine {
  readonly text: string;
  readonly start: number;
  readonly folded: string;
  /** From the folded text to the text. */
  readonly map: Int32Array;
}

/** Reads a signature block: the name stands with the mark, beside it, or is the first line that is no post. */
export function signatureOf(block: Block): Signature {
  const lines: BlockLine[] = [];
  let start = 0;
  // Post and name may share a line, parted by wide space.
  for (const text of block.source.split('\n')) {
    for (const m of text.matchAll(/\S(?:\s?\S| {2}(?=\S))*/g)) {
      const { text: folded, map } = foldWithMap(m[0]);
      if (folded) lines.push({ text: m[0], start: start + m.index, folded, map });
    }
    start += text.length + 1;
  }
  const { pack } = block;
  const isPost = (l: BlockLine) =>
    pack.post.test(l.folded) || /^(?:ambassador|permanent representative|charge d'affaires|minister)/.test(l.folded);
  const at = lines.findIndex(l => MARK.test(l.folded) || pack.mark.test(l.folded));
  let markRange: Signature['markRange'] = null;
  let name: { text: string; start: number } | null = null;
  const posts: BlockLine[] = [];
  if (at >= 0) {
    const line = lines[at]!;
    const m = MARK.exec(line.folded) ?? pack.mark.exec(line.folded);
    const from = m ? line.map[m.index]! : 0;
    const to = m ? line.map[m.index + m[0].length - 1]! + 1 : 0;
    markRange = { start: line.start + from, end: line.start + to };
    const before = line.text.slice(0, from);
    const after = line.text.slice(to);
    const rest = fold(after)
      ? { text: after, start: line.start + to }
      : fold(before)
        ? { text: before, start: line.start }
        : null;
    if (rest) name = rest;
  }
  // A name of its own: next to the mark, else the first line that names no rank or post.
  if (!name) {
    const near = at >= 0 ? [lines[at + 1], lines[at - 1]] : [];
    const others = lines.filter((l, i) => i !== at && !isPost(l) && !wraps(lines, i, pack.open));
    // Behind posts the name stands last.
    const last = at < 0 && isPost(lines[0]!) && others.at(-1) === lines.at(-1) ? lines.at(-1) : undefined;
    const own = near.find(l => l && !isPost(l)) ?? last ?? others[0] ?? null;
    if (own) name = { text: own.text, start: own.start };
  }
  lines.forEach((l, i) => {
    if (i === at || l.start === name?.start) return;
    posts.push(l);
  });
  return {
    name: name ? tidyName(name.text) : null,
    posts: joinPosts(posts, lines, pack.pack.id === 'fr' ? at : -1, pack.open, isPost, pack.pack.joiner),
    marked: at >= 0,
    markRange,
    nameRange: name && {
      start: name.start + (name.text.length - name.text.trimStart().length),
      end: name.start + name.text.trimEnd().length,
    },
  };
}

/** A line that ends with a preposition or an article goes on in the next one, which is no name; nor is one that goes on. */
function wraps(lines: readonly BlockLine[], i: number, open: ReadonlySet<string>): boolean {
  const before = lines[i - 1];
  return (
    !!before &&
    (startsLower(lines[i]!.text) ||
      open.has(/(?<![^ ])[^ ]+$/.exec(before.folded)?.[0] ?? '') ||
      before.folded.endsWith('-'))
  );
}

/** Ranks that Russian writes with a small letter, each on its line. */
const RANK = /^(?:генерал|полковник|адмирал|капитан|посол|посланник|советник|профессор)/;

/** The posts, each from its lines; a comma parts those above line `mark`. */
function joinPosts(
  posts: readonly BlockLine[],
  lines: readonly BlockLine[],
  mark: number,
  open: ReadonlySet<string>,
  isPost: (l: BlockLine) => boolean,
  joiner: string,
): string[] {
  const joined: string[][] = [];
  const widest = Math.max(...lines.map(l => l.text.length));
  posts.forEach(p => {
    const before = lines[lines.indexOf(p) - 1];
    const goesOn =
      before &&
      posts.includes(before) &&
      (open.has(/(?<![^ ])[^ ]+$/.exec(before.folded)?.[0] ?? '') ||
        /[-、和及与的]$/.test(before.folded) ||
        /^[和及与、]/.test(p.folded) ||
        (startsLower(p.text) && !RANK.test(p.folded) && !(isPost(p) && before.folded.endsWith(','))) ||
        (!isPost(p) &&
          joiner &&
          !(before.folded.endsWith(',') && lines.indexOf(p) < mark) &&
          before.text.length + /^\S*/.exec(p.text)![0].length >= 0.8 * widest));
    if (goesOn) joined.at(-1)!.push(p.text);
    else joined.push([p.text]);
  });
  return joined.map(ls => unwrap(ls.join('\n')).text).filter(Boolean);
}

function startsLower(text: string): boolean {
  const first = /\p{L}|\p{N}/u.exec(text)?.[0] ?? '';
  return first !== first.toUpperCase();
}

function tidyName(text: string): string {
  return unwrap(text)
    .text.replace(/^[:\s]+/, '')
    .replace(/(?<![\s,;])[\s,;]+$/, '');
}
