import assert from 'node:assert/strict';
import { analyse, check as findingsOf, format } from '../../server/src/languageService';
import { applyEdits } from '../../server/src/text/change';
import { fixtures } from '../accuracy/fixtures';
import { cleaned } from '../cleanUp/see';
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
    ['fr/22', 'Le Parlement tchèque s’est'],
    ['ru/22', 'Мы не считаем'],
    ['zh/02', ''],
  ] as const)
    it(`finds a page number in ${name}`, () => {
      const good = cleaned(letter(name));
      const at = words ? good.indexOf(words) : good.lastIndexOf('\n\n', good.indexOf('分发')) + 2;
      check(good, `${good.slice(0, at)}\f3/4\n\n${good.slice(at)}`, `3/4: ${pages(1)}`);
    });

  it('finds lines that are broken, each with a blank line behind it', () => {
    const good = cleaned(letter('fr/22'));
    const bad = good.replace(/\n\n/g, '\n\n\n').replace(/(.{70}\S*) /g, '$1\n\n');
    const [finding] = found(bad);
    assert.equal(
      finding && format(finding.message),
      'This text looks pasted from a PDF: its paragraphs are broken into lines.',
    );
    assert.equal(applyEdits(bad, finding!.fixes[0]!.edits), good);
  });

  it('says nothing of a line to sign on', () => {
    const text = letter('en/25', [
      '\n\n\nThelma Braithwaite-Lowe\n',
      '\n\n____________________\nThelma Braithwaite-Lowe\n',
    ]);
    assert.deepEqual(found(text), []);
    assert.ok(cleaned(text).includes('\n____________________\nThelma'));
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
    assert.deepEqual(found(letter('fr/22').replace(/(.{70}\S*) /g, '$1\n')), []));
});
