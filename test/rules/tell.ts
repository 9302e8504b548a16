import assert from 'node:assert/strict';
import { analyse, check, type Finding, type Fix, format } from '../../server/src/languageService';
import { apply, changedLines, oneLine, shownStops } from './text';

/** Some of the letters are manuscripts as a PDF gives them, which is said of all of them, and tested by itself. */
const findingsIn = (text: string) => check(analyse(text), { rules: { 'pasted-text': 'off' } });

/** What all rules find in a text, with the fixes tried out, in the words of the tests; see `check`. */
export function tell(text: string, typed: readonly string[]): { findings: readonly Finding[]; said: string } {
  const findings = findingsIn(text);
  const tellOne = (f: Finding) => {
    assert.ok(f.fixes.filter(x => x.preferred).length < 2, 'only one fix can be the preferred one');
    return [
      headline(f),
      ...f.related.map(r => `  ~ ${format(r.message)}: ${oneLine(text.slice(r.start, r.end))}`),
      ...f.fixes.flatMap(x => [`  → ${format(x.title)}`, ...tellFix(text, f, x, findings, typed).map(l => `    ${l}`)]),
    ].join('\n');
  };
  return { findings, said: findings.map(tellOne).join('\n') };
}

const headline = (f: Finding) => `${f.severity} ${f.rule}: ${format(f.message)}`;

/** The lines a fix changes, and what the rules find afterwards that they should not. */
function tellFix(text: string, f: Finding, fix: Fix, all: readonly Finding[], typed: readonly string[]): string[] {
  const fixed = apply(text, fix.edits, typed);
  const crlf = text.includes('\r\n');
  assert.ok(crlf ? !/(?<!\r)\n|\r(?!\n)/.test(fixed) : !fixed.includes('\r'), 'a fix keeps the kind of line ends');
  const before = all.map(headline);
  const after = findingsIn(fixed).map(headline);
  // Of several findings with the same words, one has to be gone.
  const count = (list: readonly string[]) => list.filter(h => h === headline(f)).length;
  const left = count(after) >= count(before) ? [`! still: ${headline(f)}`] : [];
  const caused = after.filter(h => !before.includes(h)).map(h => `! ${h}`);
  return [...changedLines(text, shownStops(text, fix.edits)), ...left, ...caused];
}
