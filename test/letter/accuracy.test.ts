import assert from 'node:assert/strict';
import { facts } from '../../server/src/languageService';
import { LANGUAGES } from '../../server/src/languages/types';
import { claims, compare, type Score } from '../accuracy/compare';
import { corpus } from '../accuracy/corpus';
import { blankLines, fixtures } from '../accuracy/fixtures';

const least = 0.98;

/** Compares how many of some texts are as they should be, in words. */
function check(input: readonly boolean[], expected: string): void {
  assert.equal(`${input.filter(Boolean).length} of ${input.length}`, expected);
}

describe('Accuracy over the annotated letters', () => {
  const letters = fixtures();
  const scores = new Map<string, Score>();

  before(() => {
    for (const { text, facts: gold } of letters) {
      const blank = blankLines(text);
      compare(claims(gold, blank), claims(facts(text), blank), scores);
    }
  });

  it('counts letters of every language', () => {
    for (const id of LANGUAGES) assert.ok(letters.filter(l => l.language === id).length >= 10, id);
  });

  it(`has a precision and a recall of ${least} or more in every part and fact`, () => {
    assert.ok(scores.size > 40);
    const low = [...scores].filter(
      ([, { right, extra, missing }]) => right < least * (right + extra) || right < least * (right + missing),
    );
    assert.deepEqual(low, []);
  });
});

const texts = corpus();
if (!texts) console.log('        ../shared/corpus is not there: its tests are left out');

(texts ? describe : describe.skip)('Accuracy over the corpus', () => {
  const read = (texts ?? []).map(t => ({ ...t, facts: facts(t.text) }));
  const whole = read.filter(t => !t.negative && t.whole);

  it('takes no text of another kind for a letter', () =>
    check(
      read.filter(t => t.negative).map(t => !t.facts.isLetter),
      '35 of 35',
    ));
  it('takes every whole letter for one', () =>
    check(
      whole.map(t => t.facts.isLetter),
      '48 of 48',
    ));
  it('finds date, sender and addressee of the whole letters', () =>
    check(
      whole.map(t => !!t.facts.title?.date && !!t.facts.title.sender && t.facts.title.addressees.length > 0),
      '47 of 48',
    ));
  it('finds the language of every letter', () =>
    check(
      read.filter(t => !t.negative).map(t => t.facts.language === t.language),
      '300 of 300',
    ));
});
