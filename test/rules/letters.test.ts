import assert from 'node:assert/strict';
import { analyse, check, format, rules } from '../../server/src/languageService';
import { say } from '../../server/src/rules/types';
import { lineAt } from '../../server/src/text/lines';
import { corpus } from '../accuracy/corpus';
import { fixtures } from '../accuracy/fixtures';

const NO_ITEMS =
  'error missing-agenda-items: The masthead has no agenda item; a document of the General Assembly is issued under one or more.';
const NO_DATE = 'warning incomplete-title: The title says when the letter was sent: the date is missing.';
const NOT_SIGNED =
  'error missing-signature: The letter is not signed: there is no signature block behind its last paragraph.';

/** What the letters really lack, with the line; nothing else may be found in any of them. */
const expected: Readonly<Record<string, readonly string[]>> = {
  // A draft that speaks of two annexes, which are other files.
  'ar/06': ['32 information missing-annex: The text speaks of an annex; there is none in this file.'],
  'ar/27': [`28 ${NOT_SIGNED}`],
  'ar/28': [`12 ${NO_ITEMS}`, `16 ${NO_DATE}`],
  'en/27': [`37 ${NOT_SIGNED}`],
  'en/28': [`6 ${NO_ITEMS}`, `15 ${NO_DATE}`],
  'es/27': [`17 ${NOT_SIGNED}`],
  'es/28': [`12 ${NO_ITEMS}`, `16 ${NO_DATE}`],
  'fr/27': [`33 ${NOT_SIGNED}`],
  'fr/28': [`9 ${NO_ITEMS}`, `20 ${NO_DATE}`],
  'ru/27': [`28 ${NOT_SIGNED}`],
  'ru/28': [`9 ${NO_ITEMS}`, `11 ${NO_DATE}`],
  'zh/27': [`24 ${NOT_SIGNED}`],
  'zh/28': [`9 ${NO_ITEMS}`, `13 ${NO_DATE}`],
};

function found(text: string): string[] {
  const d = analyse(text);
  return check(d).map(f => `${lineAt(d.syntax.lines, f.start) + 1} ${f.severity} ${f.rule}: ${format(f.message)}`);
}

describe('Rules: letters', () => {
  for (const { name, text } of fixtures())
    it(`${name}${expected[name] ? ' lacks what it lacks' : ' is silent'}`, () => {
      assert.deepEqual(found(text), expected[name] ?? []);
      assert.deepEqual(found(text.replace(/\r?\n/g, '\r\n')), expected[name] ?? [], 'with CRLF');
    });

  it('texts of the corpus that are no letters are silent', () => {
    const texts = corpus();
    if (!texts) console.log('The corpus is not there; its texts are not checked.');
    for (const { file, text, negative } of texts ?? []) if (negative) assert.deepEqual(found(text), [], file);
  });
});

describe('Rules: all of them', () => {
  it('are listed by their names', () => {
    const ids = rules.map(r => r.id);
    assert.deepEqual(ids, [...ids].sort());
    assert.equal(new Set(ids).size, ids.length);
  });

  it('leave a text alone that is no letter', () => {
    assert.deepEqual(found(''), []);
    assert.deepEqual(found('To be or not to be (that is the question.'), []);
  });

  it('go on when one of them throws, and say so', () => {
    const broken = {
      ...rules[0]!,
      id: 'broken',
      check() {
        throw new Error('no way');
      },
    };
    const d = analyse(fixtures().find(f => f.name === 'en/27')!.text);
    const findings = check(d, {}, [broken, ...rules]);
    assert.deepEqual(findings[0]?.message, say('The rule {rule} failed: {error}', { rule: 'broken', error: 'no way' }));
    assert.deepEqual(
      findings.map(f => f.rule),
      ['broken', 'missing-signature'],
    );
  });

  it('apply to manuscripts and issued documents at least', () =>
    assert.ok(rules.every(r => r.stages.includes('manuscript') && r.stages.includes('issued'))));
});
