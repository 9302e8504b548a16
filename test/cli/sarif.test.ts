import assert from 'node:assert/strict';
import { version } from '../../package.json';
import { rules } from '../../server/src/languageService';
import { abouts } from '../../server/src/rules/abouts';
import { splitLines } from '../../server/src/text/lines';
import { letter } from '../rules/check';
import { type Files, run } from './see';

const sorted = 'Agenda items 18 (c), 33, 65 (b) and 75';
const unsorted = letter('en/01', [sorted, 'Agenda items 33, 18 (c), 65 (b) and 75']);

/** Runs the check; what SARIF says of every log must hold. Gives the one run that is in it. */
function log(args: readonly string[], files: Files, stdin = '') {
  const { out, err } = run(['check', '--format', 'sarif', ...args], files, stdin);
  assert.equal(err, '');
  const { $schema, version: of, runs, ...more } = JSON.parse(out);
  assert.match($schema, /sarif-schema-2\.1\.0\.json$/);
  assert.deepEqual([of, runs.length, more], ['2.1.0', 1, {}]);
  for (const result of runs[0].results) wellFormed(result, runs[0].tool.driver.rules);
  return runs[0];
}

const levels = ['error', 'warning', 'note'];

// biome-ignore lint/suspicious/noExplicitAny: what it has in it is what is looked at
function wellFormed(result: any, descriptors: readonly { id: string }[]): void {
  assert.equal(descriptors[result.ruleIndex]!.id, result.ruleId);
  assert.ok(levels.includes(result.level) && result.message.text);
  assert.equal(result.locations.length, 1);
  const changes = (result.fixes ?? []).flatMap((f: { artifactChanges: object[] }) => f.artifactChanges);
  const places = [...result.locations, ...(result.relatedLocations ?? [])].map(l => l.physicalLocation);
  for (const { artifactLocation } of [...places, ...changes]) assert.doesNotMatch(artifactLocation.uri, /[\\ ]|^\//);
  for (const { replacements } of changes) assert.ok(replacements.length);
  const deleted = changes.flatMap((c: { replacements: { deletedRegion: object }[] }) =>
    c.replacements.map(r => r.deletedRegion),
  );
  for (const r of [...places.map(p => p.region), ...deleted]) {
    const numbers = [r.startLine, r.startColumn, r.endLine, r.endColumn];
    assert.ok(numbers.every(n => Number.isInteger(n) && n >= 1));
    assert.ok(r.endLine > r.startLine || (r.endLine === r.startLine && r.endColumn >= r.startColumn));
  }
}

/** Compares the places that are named for a letter in a file of this name. */
function check(input: string, expected: string): void {
  const [result] = log([input], { [input]: unsorted }).results;
  assert.equal(result.locations[0].physicalLocation.artifactLocation.uri, expected);
}

describe('For code scanning', () => {
  it('there is the tool with its rules', () => {
    const { tool, columnKind, results } = log(['a.txt'], { 'a.txt': 'The sea is wide.' });
    const { rules: list, ...driver } = tool.driver;
    assert.deepEqual([driver, columnKind, results], [{ name: 'un-letter', version }, 'utf16CodeUnits', []]);
    assert.deepEqual(
      list.map((r: { id: string }) => r.id),
      rules.map(r => r.id),
    );
    for (const [i, { shortDescription, help, defaultConfiguration }] of list.entries()) {
      const { what, why } = abouts[rules[i]!.id]!;
      assert.equal(shortDescription.text, what);
      assert.equal(help.text, `${what} ${why}`);
      assert.equal(
        defaultConfiguration.level,
        { error: 'error', warning: 'warning' }[rules[i]!.severity as 'error'] ?? 'note',
      );
    }
  });

  it('there is each finding with its place, and what it points at', () => {
    const [{ ruleId, level, message, locations, relatedLocations }] = log(['a.txt'], { 'a.txt': unsorted }).results;
    assert.deepEqual(
      [ruleId, level, message.text],
      ['unsorted-agenda-items', 'warning', 'Agenda item 18 (c) belongs before item 33.'],
    );
    const region = { startLine: 11, startColumn: 18, endLine: 11, endColumn: 24 };
    assert.deepEqual(locations, [{ physicalLocation: { artifactLocation: { uri: 'a.txt' }, region } }]);
    assert.deepEqual(
      relatedLocations.map((l: { message: { text: string } }) => l.message.text),
      ['The item before it'],
    );
  });

  it('there are fixes that do what they say', () => {
    const [{ fixes }] = log(['a.txt'], { 'a.txt': unsorted }).results;
    assert.equal(fixes[0].description.text, 'Sort the agenda items and their titles');
    const lines = splitLines(unsorted);
    let text = unsorted;
    for (const { deletedRegion: r, insertedContent } of fixes[0].artifactChanges[0].replacements.reverse()) {
      const at = (line: number, column: number) => lines[line - 1]!.start + column - 1;
      const end = at(r.endLine, r.endColumn);
      text = text.slice(0, at(r.startLine, r.startColumn)) + insertedContent.text + text.slice(end);
    }
    assert.deepEqual(log(['a.txt'], { 'a.txt': text }).results, []);
  });

  it('there are no fixes with words to fill in', () => {
    const [result] = log(['a.txt'], { 'a.txt': letter('en/27') }).results;
    assert.deepEqual([result.ruleId, result.level, 'fixes' in result], ['missing-signature', 'error', false]);
  });

  it('there are findings as grave as the project says', () => {
    for (const [setting, level] of Object.entries({
      error: 'error',
      warning: 'warning',
      information: 'note',
      hint: 'note',
    })) {
      const config = JSON.stringify({ rules: { 'missing-signature': setting } });
      const [result] = log(['a.txt'], { 'a.txt': letter('en/27'), '.un-letter.json': config }).results;
      assert.equal(result.level, level);
    }
  });
});

describe('For code scanning a file', () => {
  it('has a name', () => check('a.txt', 'a.txt'));
  it('has folders', () => check('sub/more/a.txt', 'sub/more/a.txt'));
  it('has no steps', () => check('./a.txt', 'a.txt'));
  it('has what no URI has in codes', () => check('d é/a#b?c%20:信.txt', 'd%20%C3%A9/a%23b%3Fc%2520%3A%E4%BF%A1.txt'));
  it('may be standard input', () => {
    const [result] = log(['-'], {}, unsorted).results;
    assert.equal(result.locations[0].physicalLocation.artifactLocation.uri, '-');
  });
});
