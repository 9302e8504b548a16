import assert from 'node:assert/strict';
import { letter } from '../rules/check';
import { check as compare, type Files, run } from './see';

const text = letter('en/27');
const found = (file: string, severity = 'error') =>
  `${file}:37:14: ${severity}: The letter is not signed: there is no signature block behind its last paragraph. [missing-signature]`;
const set = (severity: string, more = {}) => JSON.stringify({ rules: { 'missing-signature': severity }, ...more });

/** Compares what is said of letters that lack their signatures, with these project files. */
const check = (command: string, projects: Files, expected: string, stdin?: string): void =>
  compare(command, { 'a.txt': text, 'sub/b.txt': text, 'sub/more/c.txt': text, ...projects }, expected, stdin);

describe('A project file', () => {
  const one = { '.un-letter.json': set('hint') };

  it('sets rules', () => check('check a.txt', one, `${found('a.txt', 'hint')}\n1 file: 1 hint\n0`));
  it('puts rules off', () => check('check a.txt', { '.un-letter.json': set('off') }, '1 file: no findings\n0'));
  it('sets what the exit status is of', () =>
    check('check --fail-on hint a.txt', one, `${found('a.txt', 'hint')}\n1 file: 1 hint\n1`));
  it('is found above the file', () =>
    check('check sub/more/c.txt', one, `${found('sub/more/c.txt', 'hint')}\n1 file: 1 hint\n0`));
  it('is found for standard input', () => check('check -', one, `${found('-', 'hint')}\n1 file: 1 hint\n0`, text));
  it('is of no more than what is below it', () =>
    check(
      'check a.txt sub/b.txt',
      { 'sub/.un-letter.json': set('hint') },
      `${found('a.txt')}\n${found('sub/b.txt', 'hint')}\n2 files: 1 error, 1 hint\n1`,
    ));
  it('is the nearest, which has nothing of those farther up', () =>
    check(
      'check a.txt sub/b.txt sub/more/c.txt',
      { '.un-letter.json': set('off'), 'sub/.un-letter.json': set('hint'), 'sub/more/.un-letter.json': '{}' },
      `${found('sub/b.txt', 'hint')}\n${found('sub/more/c.txt')}\n3 files: 1 error, 1 hint\n1`,
    ));
  it('may have a byte order mark', () =>
    check('check a.txt', { '.un-letter.json': `\ufeff${set('off')}` }, '1 file: no findings\n0'));
  it('may be named', () =>
    check('check --config sub/x.json a.txt', { 'sub/x.json': set('off'), ...one }, '1 file: no findings\n0'));
  it('may be left out', () => check('check --no-config a.txt', one, `${found('a.txt')}\n1 file: 1 error\n1`));
  it('is nothing to commands that check nothing', () =>
    check('outline sea.txt', { '.un-letter.json': '?', 'sea.txt': 'The sea.' }, 'not a circulation letter\n0'));
});

describe('The stage', () => {
  // In a draft the agenda items may differ: its masthead is not written yet.
  const text = letter('en/01', ['65 (b) and 75, and of', '65 (b) and 76, and of']);
  const said = (command: string, stage: string | null, expected: string) => {
    const project = stage && { '.un-letter.json': JSON.stringify({ stage }) };
    const { status, out } = run([...command.split(' '), 'a.txt'], { 'a.txt': text, ...project });
    assert.equal(`${out.split('\n').at(-2)} ${status}`, `1 file: ${expected}`);
  };
  const error = '1 error 1';
  const nothing = 'no findings 0';

  it('is told from the text', () => said('check', null, error));
  it('may be said', () => {
    for (const stage of ['auto', 'manuscript', 'issued']) said(`check --stage ${stage}`, null, error);
    said('check --stage draft', null, nothing);
  });
  it('may be set', () => {
    said('check', 'auto', error);
    said('check', 'draft', nothing);
  });
  it('is what is said, not what is set', () => {
    said('check --stage draft', 'issued', nothing);
    said('check --stage auto', 'draft', error);
  });
  it('is not set where there is to be no project file', () => said('check --no-config', 'draft', error));
});

describe('A bad project file', () => {
  const bad = (name: string, content: string | null, said: string, more = 'a.txt') =>
    check(`check ${more}`, { [name]: content }, `! un-letter: ${said}\n2`);

  it('has other keys', () =>
    bad('.un-letter.json', '{"stages":1}', '.un-letter.json: stages: no such key; there are $schema, stage, rules'));
  it('has other rules', () =>
    bad('.un-letter.json', '{"rules":{"no-annex":"off"}}', '.un-letter.json: rules.no-annex: no such rule'));
  it('has other values', () =>
    bad(
      '.un-letter.json',
      set('info'),
      '.un-letter.json: rules.missing-signature: "info" is none of error, warning, information, hint, off',
    ));
  it('is no object', () => bad('.un-letter.json', '[]', '.un-letter.json: The configuration is not an object.'));
  it('is not JSON', () =>
    bad('.un-letter.json', '{\n  "stage": "draft",\n  "rules" {}\n}', '.un-letter.json:3:11: unexpected "{"'));
  it('is empty', () => bad('.un-letter.json', '', '.un-letter.json:1:1: unexpected end'));
  it('is a folder', () => bad('.un-letter.json', null, '.un-letter.json: is a folder, not a file'));
  it('is not there', () => bad('x', '', 'no.json: no such file', '--config no.json a.txt sub/b.txt'));
  it('is told once, and only its letters are left out', () =>
    check(
      'check a.txt sub/b.txt sub/more/c.txt',
      { 'sub/.un-letter.json': '{"a":1,"b":2}' },
      `
      ${found('a.txt')}
      1 file: 1 error
      ! un-letter: sub/.un-letter.json: a: no such key; there are $schema, stage, rules
      ! un-letter: sub/.un-letter.json: b: no such key; there are $schema, stage, rules
      2
      `,
    ));
  it('keeps letters from being fixed', () =>
    check(
      'fix a.txt',
      { '.un-letter.json': '{"a":1}' },
      '! un-letter: .un-letter.json: a: no such key; there are $schema, stage, rules\n2',
    ));
});
