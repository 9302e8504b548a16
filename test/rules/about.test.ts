import assert from 'node:assert/strict';
import { pages } from '../../scripts/generate/pages';
import { analyse, type Config, check, compare, type Finding, LANGUAGES, rules } from '../../server/src/languageService';
import { abouts } from '../../server/src/rules/abouts';
import { applyEdits, fixText, isComplete, safeFix } from '../../server/src/rules/apply';
import type { About, Example } from '../../server/src/rules/types';
import { mark, marked } from '../help/marked';
import { letter } from './check';

const kindsOf = (text: string) =>
  analyse(text)
    .syntax.parts.map(p => p.kind)
    .join(' ');

/** What one rule finds in a text, as the example wants it looked at. */
function finder(rule: string, { stage, other }: Example) {
  const config: Config = { stage: stage ?? 'auto' };
  const use = rules.filter(r => r.id === rule);
  const beside = other && analyse(letter(other));
  return (text: string): Finding[] =>
    beside ? compare(analyse(text), beside, config, use) : check(analyse(text), config, use);
}

/** Checks that an example is one: found where it is marked, silent without the defect, and fixed as the rule says. */
function checkExample(rule: string, about: About, example: Example): void {
  const find = finder(rule, example);
  assert.deepEqual(find(letter(example.letter)), [], 'finds nothing in the letter as it should be');
  const { text, ranges } = marked(letter(example.letter, ...example.swaps));
  const findings = find(text);
  assert.ok(findings.length, 'finds something');
  assert.equal(mark(text, findings), mark(text, ranges));
  checkFixes(about, letter(example.letter), text, findings, find);
}

function checkFixes(
  about: About,
  good: string,
  text: string,
  findings: readonly Finding[],
  find: (text: string) => Finding[],
): void {
  const key = (f: Finding) => `${f.rule} ${text.slice(f.start, f.end)}`;
  for (const f of findings)
    for (const fix of f.fixes) {
      const sorted = [...fix.edits].sort((a, b) => a.start - b.start);
      for (const [i, e] of sorted.entries())
        assert.ok(e.start >= (sorted[i - 1]?.end ?? 0) && e.end >= e.start && e.end <= text.length, 'edits lie apart');
      if (!isComplete(fix)) continue;
      const after = find(applyEdits(text, fix.edits));
      assert.ok(after.length < findings.length, `the fix leaves ${after.map(key)}`);
    }
  const offered = findings.some(f => f.fixes.length);
  if (about.fix === 'none') assert.ok(!offered, 'has no fix');
  if (about.fix !== 'safe') {
    assert.ok(!findings.some(safeFix), 'has no safe fix');
    return;
  }
  const fixed = fixText(text, find);
  // What the defect has destroyed a fix may restore, or leave for its user to write.
  assert.ok([good, text].map(kindsOf).includes(kindsOf(fixed.text)), 'the letter keeps its parts');
  assert.deepEqual(fixed.left.filter(safeFix), [], 'a safe fix is applied');
  assert.deepEqual(fixText(fixed.text, find), { ...fixed, fixes: 0 }, 'once and for all');
}

describe('Rules: what is said of them', () => {
  for (const [rule, about] of Object.entries(abouts))
    it(rule, () => {
      const languages = new Set(about.examples.map(e => e.letter.slice(0, 2)));
      assert.ok(languages.size >= 2 || about.onlyIn, 'there are examples in two languages');
      for (const example of about.examples) checkExample(rule, about, example);
      const offers = about.examples.map(e => finder(rule, e)(marked(letter(e.letter, ...e.swaps)).text));
      if (about.fix === 'safe') assert.ok(offers.flat().some(safeFix), 'an example shows the safe fix');
      if (about.fix === 'review')
        assert.ok(
          offers.flat().some(f => f.fixes.length),
          'an example shows the fix',
        );
    });

  it('has a page for each in every language', () => {
    for (const language of LANGUAGES) {
      const made = pages(language);
      assert.deepEqual(Object.keys(made), Object.keys(abouts));
      for (const page of Object.values(made)) assert.doesNotMatch(page, /undefined|⟦|⟧/);
    }
  });
});
