import assert from 'node:assert/strict';
import { analyse, check as findingsOf, format } from '../../server/src/languageService';
import { applyEdits } from '../../server/src/text/change';
import { fixtures } from '../accuracy/fixtures';
import { letter } from './check';

/** What the rule finds in a manuscript: the words, and the message. */
function found(text: string, stage: 'draft' | 'manuscript' | 'auto' = 'manuscript') {
  return findingsOf(analyse(text), { stage }).filter(f => f.rule === 'pasted-text');
}

/** Compares where the rule finds what, and the text after its fix. */
function check(good: string, bad: string, expected: string): void {
  const [finding, ...more] = found(bad);
  assert.deepEqual(more, []);
  assert.equal(finding && `${bad.slice(finding.start, finding.end)}: ${format(finding.message)}`, expected);
  assert.equal(applyEdits(bad, finding!.fixes[0]!.edits), good);
  assert.deepEqual(found(good), []);
}

const pages = (n: number) => `This text looks pasted from a PDF: lines of its pages stand in it (${n}).`;

describe('Rule pasted-text', () => {
  for (const [name, words] of [
    ['en/22', 'Not everything has worked.'],
    ['zh/22', '学员们商定建立'],
    ['es/22', ''],
  ] as const)
    it(`finds a page number in ${name}`, () => {
      const good = letter(name);
      // Before a paragraph of its own.
      const at = words
        ? good.indexOf(words)
        : good.indexOf('\n\n', good.indexOf('\n\n', good.indexOf('Carta')) + 2) + 2;
      check(good, `${good.slice(0, at)}\f3/4\n\n${good.slice(at)}`, `3/4: ${pages(1)}`);
    });

  it('finds the letters of the fixtures that are such texts, each once, and nothing in them once they are cleaned up', () => {
    const bad = fixtures().filter(f => found(f.text, 'auto').length);
    assert.ok(bad.length > 3);
    for (const { name, text } of bad) {
      const [finding, ...more] = found(text, 'auto');
      assert.deepEqual(more, [], name);
      const { edits } = finding!.fixes[0]!;
      assert.deepEqual(found(applyEdits(text, edits), 'auto'), [], name);
    }
  });

  it('says nothing of an issued document, which is what PDF tools give', () => {
    const issued = fixtures().filter(f => f.facts.stage === 'issued');
    assert.ok(issued.length > 50);
    assert.deepEqual(
      issued.flatMap(f => found(f.text, 'auto')),
      [],
    );
  });

  it('says nothing of lines that are only wrapped', () =>
    assert.deepEqual(found(letter('en/22').replace(/(.{70}\S*) /g, '$1\n')), []));
});
