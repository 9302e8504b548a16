import assert from 'node:assert/strict';
import fs from 'node:fs';
import { mark, marked } from '../help/marked';
import { tell } from './tell';
import { dedent } from './text';

/** A letter of the fixtures with some of its words changed; each must stand in it exactly once. */
export function letter(name: string, ...edits: readonly (readonly [from: string, to: string])[]): string {
  let text = fs.readFileSync(`test/fixtures/letters/${name}.txt`, 'utf8').replace(/\r\n/g, '\n');
  for (const [from, to] of edits) {
    const found = text.split(from).length - 1;
    assert.equal(found, 1, `“${from}” stands ${found} times in ${name}`);
    text = text.replace(from, () => to);
  }
  return text;
}

/** A letter with other words in its title and wherever they are repeated; the first `marked` is marked. */
export function renamed(name: string, from: string, to: string, marked: string): string {
  const anySpace = marked.replace(/[.()]/g, '\\$&').replace(/ /g, '\\s+');
  return letter(name)
    .replaceAll(from, () => to)
    .replace(new RegExp(anySpace), words => `⟦${words}⟧`);
}

/**
 * Checks what all rules find in a letter. `input` has the marks ⟦ ⟧ round every finding. `expected` has for each, in
 * the order of the text, its severity, rule and message, then indented its related places (`~`) and its fixes (`→`)
 * with the lines that a fix changes (`-` and `+`, tab stops as ‹word›), and what the fix leaves or newly causes (`!`).
 * `typed` is what a user types at the tab stops. All of it must hold with either kind of line end.
 */
export function check(input: string, expected: string, typed: readonly string[] = []): void {
  const { text, ranges } = marked(input);
  for (const eol of ['\n', '\r\n']) {
    const { findings, said } = tell(text.replace(/\r?\n/g, eol), typed);
    assert.equal(said, dedent(expected), eol === '\n' ? undefined : 'with CRLF');
    if (eol === '\n') assert.equal(mark(text, findings), mark(text, ranges));
  }
}

/** A letter in which no rule finds anything. */
export const silent = (input: string): void => check(input, '');
