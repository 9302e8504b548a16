import assert from 'node:assert/strict';
import fs from 'node:fs';
import { analyse, check, type Severity } from '../../server/src/languageService';
import { lineAt } from '../../server/src/text/lines';
import { corpus } from '../accuracy/corpus';

/** What is found in real letters, a finding a line, and behind a tab what is wrong with the letter, or damaged in the copy. */
const snapshot = 'test/rules/corpus.tsv';
const grave: readonly Severity[] = ['error', 'warning'];

function found(file: string, text: string): string[] {
  const d = analyse(text);
  return check(d).map(f => `${file}:${lineAt(d.syntax.lines, f.start) + 1} ${f.severity} ${f.rule}`);
}

describe('Rules: whole letters of the corpus', () => {
  const texts = corpus()?.filter(t => t.whole && !t.negative);
  const lines = fs.readFileSync(snapshot, 'utf8').split('\n').filter(Boolean);
  const rows = lines.map(l => l.split('\t'));

  it('have the findings that have been looked at, and no others', function () {
    if (!texts) {
      console.log('The corpus is not there; what is found in its letters is not compared.');
      this.skip();
    }
    assert.deepEqual(
      texts.flatMap(({ file, text }) => found(file, text)).sort(),
      rows.map(([finding]) => finding),
    );
  });

  it('have no finding of which nobody has said why it is right', () => {
    for (const [finding, why] of rows) assert.ok(why?.trim(), finding);
    assert.deepEqual(lines, [...lines].sort());
  });

  it('have one grave finding in twenty letters at most', function () {
    if (!texts) this.skip();
    assert.ok(texts.length >= 40);
    const count = rows.filter(
      ([finding, why]) => grave.some(s => finding!.includes(` ${s} `)) && !why!.startsWith('damage:'),
    ).length;
    assert.ok(count <= texts.length / 20, `${count} in ${texts.length}`);
  });
});
