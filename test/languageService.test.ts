import assert from 'node:assert/strict';
import { analyse, facts, check as findingsOf, format, rules } from '../server/src/languageService';
import { forAll } from './help/random';
import { anyText, mangledLetter } from './help/texts';

/** Every finding about any text lies within it, with all it points at and would change; no rule fails. */
function check(input: string): void {
  const document = analyse(input);
  const within = (s: { start: number; end: number }) => 0 <= s.start && s.start <= s.end && s.end <= input.length;
  for (const finding of findingsOf(document)) {
    assert.ok(rules.some(r => r.id === finding.rule));
    assert.doesNotMatch(finding.message.text, /The rule \{rule\} failed/, format(finding.message));
    assert.doesNotMatch(format(finding.message), /\{\w+\}/);
    assert.ok(within(finding), finding.rule);
    for (const related of finding.related) assert.ok(within(related), finding.rule);
    for (const { edits } of finding.fixes) {
      const order = [...edits].sort((a, b) => a.start - b.start);
      assert.ok(order.every(within), finding.rule);
      assert.ok(
        order.every((e, i) => i === 0 || order[i - 1]!.end <= e.start),
        `${finding.rule}: edits overlap`,
      );
    }
  }
  const found = facts(input);
  const lines = document.syntax.lines.length;
  for (const {
    lines: [from, to],
  } of found.parts)
    assert.ok(1 <= from && from <= to && to <= lines);
  assert.deepEqual(JSON.parse(JSON.stringify(found)), found);
}

describe('Findings and facts', () => {
  it('lie within any string', () => forAll(250, anyText, check));
  it('lie within letters that something has happened to', () => forAll(150, mangledLetter, check));
});
