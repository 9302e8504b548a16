const NONE: readonly RegExpExecArray[] = [];

/**
 * Where a pattern with the flag g, which is kept, stands in a text. Like matchAll, which makes a new pattern each time,
 * and V8 compiles that anew once it has forgotten the old one.
 */
export function allMatches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let m = pattern.exec(text);
  if (!m) return NONE;
  const found: RegExpExecArray[] = [];
  for (; m; m = pattern.exec(text)) {
    found.push(m);
    if (!m[0]) pattern.lastIndex++;
  }
  return found;
}
