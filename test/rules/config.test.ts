import assert from 'node:assert/strict';
import {
  analyse,
  check as findingsOf,
  format,
  readConfig,
  rules,
  SETTINGS,
  STAGES,
} from '../../server/src/languageService';
import { letter } from './check';
import { dedent } from './text';

/** Compares what is read from a configuration in JSON: what is set, then each problem behind `!`. */
function check(input: string, expected: string): void {
  const { config, problems } = readConfig(JSON.parse(input));
  assert.equal([JSON.stringify(config), ...problems.map(p => `! ${format(p)}`)].join('\n'), dedent(expected));
}

describe('A configuration', () => {
  it('may be empty', () => check('{}', '{}'));
  it('may name its schema', () => check('{ "$schema": "./x.json" }', '{}'));
  it('sets each stage', () => {
    for (const stage of STAGES) check(JSON.stringify({ stage }), JSON.stringify({ stage }));
  });
  it('sets every rule to everything', () => {
    for (const { id } of rules)
      for (const setting of SETTINGS) {
        const text = JSON.stringify({ rules: { [id]: setting } });
        check(text, text);
      }
  });
  it('is what the rules go by', () => {
    const set = (value: unknown) => findingsOf(analyse(letter('en/27')), readConfig(value).config).map(f => f.severity);
    assert.deepEqual(set({}), ['error']);
    assert.deepEqual(set({ rules: { 'missing-signature': 'hint' } }), ['hint']);
    assert.deepEqual(set({ rules: { 'missing-signature': 'off' } }), []);
  });
});

describe('A configuration is not', () => {
  const none = '{}\n! The configuration is not an object.';
  it('anything but an object', () => {
    for (const text of ['[]', 'null', '"draft"', '1', 'true']) check(text, none);
  });
  it('one with other keys', () =>
    check(
      '{ "Stage": "draft", "__proto__": {}, "stage": "draft" }',
      `
      {"stage":"draft"}
      ! Stage: no such key; there are $schema, stage, rules
      ! __proto__: no such key; there are $schema, stage, rules
      `,
    ));
  it('one with other stages', () => {
    const list = 'auto, draft, manuscript, issued';
    check('{ "stage": "drafts" }', `{}\n! stage: "drafts" is none of ${list}`);
    check('{ "stage": null }', `{}\n! stage: null is none of ${list}`);
    check('{ "stage": ["draft"] }', `{}\n! stage: ["draft"] is none of ${list}`);
  });
  it('one with other rules, or other settings of rules', () =>
    check(
      '{ "rules": { "missing-sign": "off", "constructor": "off", "missing-annex": "info", "impossible-date": "off" } }',
      `
      {"rules":{"impossible-date":"off"}}
      ! rules.missing-sign: no such rule
      ! rules.constructor: no such rule
      ! rules.missing-annex: "info" is none of error, warning, information, hint, off
      `,
    ));
  it('one whose rules are no object', () => {
    check('{ "rules": ["missing-annex"] }', '{}\n! rules: not an object');
    check('{ "rules": "off" }', '{}\n! rules: not an object');
  });
  it('one whose schema is no text', () => check('{ "$schema": 7 }', '{}\n! $schema: not a text'));
});
