import assert from 'node:assert/strict';
import type { Fix } from '../../server/src/languageService';

type Edits = Fix['edits'];

const STOP = /(?<!\\)\$\{(\d+):?((?:\\.|[^}\\])*)\}/g;

const plain = (text: string) => text.replace(/\\([\\$}])/g, '$1');

/** The text with the edits applied; the words typed stand in place of those of the tab stops, as far as they go. */
export function apply(text: string, edits: Edits, typed: readonly string[]): string {
  let n = 0;
  return edited(text, edits, snippet => plain(snippet.replace(STOP, (_, __, word) => typed[n++] ?? word)));
}

/** The same with the tab stops to be seen. */
export function shownStops(text: string, edits: Edits): string {
  return edited(text, edits, snippet => plain(snippet.replace(STOP, '‹$2›')));
}

function edited(text: string, edits: Edits, fill: (snippet: string) => string): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let at = 0;
  let out = '';
  for (const e of sorted) {
    assert.ok(e.start >= at && e.end >= e.start && e.end <= text.length, 'edits are in the text and apart');
    out += text.slice(at, e.start) + (e.snippet ? fill(e.text) : e.text);
    at = e.end;
  }
  return out + text.slice(at);
}

/** The lines that differ: `-` the old ones, `+` the new ones, each where it stands; long ones round the change only. */
export function changedLines(before: string, after: string): string[] {
  const [a, b] = [before.split(/\r?\n/), after.split(/\r?\n/)];
  // The length of the longest common sequence of the lines from i and j on.
  const same = a.map(() => new Array<number>(b.length + 1).fill(0)).concat([new Array<number>(b.length + 1).fill(0)]);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      same[i]![j] = a[i] === b[j] ? same[i + 1]![j + 1]! + 1 : Math.max(same[i + 1]![j]!, same[i]![j + 1]!);
  const out: string[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      i++;
      j++;
    } else if (i < a.length && (j === b.length || same[i + 1]![j]! >= same[i]![j + 1]!)) out.push(`- ${a[i++]}`);
    else {
      const line = b[j++]!;
      const old = out.at(-1)?.startsWith('- ') ? out.pop()!.slice(2) : null;
      out.push(...(old === null ? [`+ ${line}`] : shortened(old, line)));
    }
  }
  return out.map(l => l.trimEnd());
}

/** An old and a new line, without what is the same far from the change. */
function shortened(a: string, b: string): string[] {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < most - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const from = head > 30 ? head - 20 : 0;
  const to = tail > 30 ? tail - 20 : 0;
  const cut = (s: string) => (from ? '…' : '') + s.slice(from, s.length - to) + (to ? '…' : '');
  return [`- ${cut(a)}`, `+ ${cut(b)}`];
}

/** A text on one line, its line ends to be seen. */
export const oneLine = (text: string) => text.replace(/\s*\r?\n\s*/g, ' ⏎ ');

/** A template without the indentation of its lines and the empty lines round it. */
export function dedent(text: string): string {
  const lines = text.replace(/^\s*\n|\s+$/g, '').split('\n');
  const indent = Math.min(...lines.filter(l => l.trim()).map(l => /^ */.exec(l)![0].length));
  return lines.map(l => l.slice(Math.min(indent, l.length))).join('\n');
}
