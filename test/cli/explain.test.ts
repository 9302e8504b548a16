import assert from 'node:assert/strict';
import { LANGUAGES, rules } from '../../server/src/languageService';
import { check, run } from './see';

describe('The command explain', () => {
  it('shows the page of each rule', () => {
    const { id } = rules[0]!;
    const { status, out, err } = run(['explain', id]);
    assert.deepEqual([status, err], [0, '']);
    assert.match(out, /^# .+\n\n/);
    assert.ok(out.includes(`\`${id}\``));
  });
  it('shows it in each language', () => {
    const pages = LANGUAGES.map(language => run(['explain', '--language', language, 'missing-signature']).out);
    assert.equal(new Set(pages).size, LANGUAGES.length);
    assert.equal(run(['explain', 'missing-signature']).out, pages[LANGUAGES.indexOf('en')]);
  });
  it('has pages of no other rules', () => {
    for (const name of ['nothing', '__proto__', 'toString'])
      check(`explain ${name}`, {}, `! un-letter: no such rule: ${name}; un-letter rules lists them\n2`);
  });
  it('needs one rule', () => {
    const said = '! un-letter: Name one rule; un-letter rules lists them.\n2';
    check('explain', {}, said);
    check('explain missing-signature empty-annex', {}, said);
  });
  it('has pages in no other languages', () =>
    check('explain --language tlh empty-annex', {}, '! un-letter: --language: one of ar, en, es, fr, ru, zh\n2'));
});
