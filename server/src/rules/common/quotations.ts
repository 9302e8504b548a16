/**
 * Whether an offset of a folded paragraph may stand in words that are quoted: behind a mark that opens and before the
 * one that closes. Where the marks of a paragraph do not pair, all behind the first may be quoted.
 */
export function mayBeQuoted(folded: string, at: number): boolean {
  const before = folded.slice(0, at);
  const count = (text: string, mark: RegExp) => text.match(mark)?.length ?? 0;
  const all = count(folded, /"/g);
  const marks = count(before, /"/g);
  if (all % 2 ? marks > 0 : marks % 2 > 0) return true;
  return count(before, /[《「『]/g) > count(before, /[》」』]/g);
}
