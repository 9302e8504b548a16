import assert from 'node:assert/strict';
import { lineAt, splitLines } from '../../server/src/text/lines';

const names: Readonly<Record<string, string>> = { '': '', '\n': 'LF', '\r\n': 'CRLF' };

/** Compares the lines of a text, each with its end in words and parted by bars; every offset leads to its line. */
function check(input: string, expected: string): void {
  const lines = splitLines(input);
  const shown = lines.map(l => `${JSON.stringify(input.slice(l.start, l.end))}${names[input.slice(l.end, l.next)]}`);
  assert.equal(shown.join(' | '), expected);
  assert.equal(lines.map(l => input.slice(l.start, l.next)).join(''), input);
  lines.forEach((line, i) => {
    const last = i === lines.length - 1;
    for (let at = line.start; at < line.next || (last && at === line.next); at++) assert.equal(lineAt(lines, at), i);
  });
  assert.equal(lineAt(lines, -5), 0);
  assert.equal(lineAt(lines, input.length + 5), lines.length - 1);
}

describe('Physical lines', () => {
  const cases: [what: string, input: string, expected: string][] = [
    ['of an empty text are one', '', '""'],
    ['end at LF', 'a\nb', '"a"LF | "b"'],
    ['end at CRLF', 'a\r\nb\r\n', '"a"CRLF | "b"CRLF | ""'],
    ['may end in both ways in one text', 'a\r\nb\nc', '"a"CRLF | "b"LF | "c"'],
    ['do not end at CR', 'a\rb', '"a\\rb"'],
    ['take only one CR for their end', 'a\r\r\nb', '"a\\r"CRLF | "b"'],
    ['keep a CR that ends the text', 'a\nb\r', '"a"LF | "b\\r"'],
    ['do not end at a form feed', 'a\fb\n\fc', '"a\\fb"LF | "\\fc"'],
    ['do not end at the line ends of Unicode', 'a\u2028b\u2029c\u0085d\ve', '"a\u2028b\u2029c\u0085d\\u000be"'],
    ['may be empty', '\n\n\r\n', '""LF | ""LF | ""CRLF | ""'],
    ['are one more when the text ends with an end', 'a\n', '"a"LF | ""'],
    ['begin with a byte order mark where there is one', '\ufeffa\nb', '"\ufeffa"LF | "b"'],
  ];
  for (const [what, input, expected] of cases) it(what, () => check(input, expected));
});
