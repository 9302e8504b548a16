import { lineAt, splitLines } from '../text/lines';

const STRING = /"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const SCALAR = new RegExp(`${STRING.source}|-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?|true|false|null`, 'y');

/**
 * Where and at what a text is not JSON any more, as `3:11: unexpected "{"`, counted from 1. What engines say of it
 * differs from version to version, and has often no place.
 */
export function jsonError(text: string): string {
  const at = brokenAt(text);
  const lines = splitLines(text);
  const line = lineAt(lines, at);
  const found = text.codePointAt(at);
  const what = found === undefined ? 'end' : JSON.stringify(String.fromCodePoint(found));
  return `${line + 1}:${at - lines[line]!.start + 1}: unexpected ${what}`;
}

/** The offset of the first character that cannot go on what is before it; the length of the text where it goes on. */
function brokenAt(text: string): number {
  let at = 0;
  const next = (token: RegExp): boolean => {
    for (const pattern of [/[ \t\r\n]*/y, token]) {
      pattern.lastIndex = at;
      if (!pattern.test(text)) return false;
      at = pattern.lastIndex;
    }
    return true;
  };
  const key = () => next(STRING) && next(/:/y);
  const ends: RegExp[] = [];
  const isObject = () => ends.at(-1)?.source === '\\}';
  for (;;) {
    if (next(/[{[]/y)) {
      ends.push(text[at - 1] === '{' ? /\}/y : /\]/y);
      if (!next(ends.at(-1)!)) {
        if (isObject() && !key()) return at;
        continue;
      }
      ends.pop();
    } else if (!next(SCALAR)) return at;
    while (ends.length && next(ends.at(-1)!)) ends.pop();
    if (!ends.length) break;
    if (!next(/,/y) || (isObject() && !key())) return at;
  }
  next(/$/y);
  return at;
}
