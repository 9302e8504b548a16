import assert from 'node:assert/strict';
import { github } from '../../server/src/cli/formats/github';
import type { Severity } from '../../server/src/languageService';
import { splitLines } from '../../server/src/text/lines';
import { letterIn } from '../help/languages';
import { letter } from '../rules/check';
import { check as compare, run } from './see';

const unsorted = ['Agenda items 18 (c), 33, 65 (b) and 75', 'Agenda items 33, 18 (c), 65 (b) and 75'] as const;
const files = {
  'good.txt': letterIn('ar'),
  'error.txt': letter('en/27'),
  'sub/a,b:c %d.txt': letter('en/01', unsorted),
};
const check = (command: string, expected: string): void => compare(command, files, expected);

describe('For scripts that read line by line', () => {
  it('there is the same as in JSON', () => {
    const of = (format: string) => run(['check', '--format', format, ...Object.keys(files)], files);
    const lines = of('ndjson').out.split('\n');
    assert.equal(lines.pop(), '');
    assert.deepEqual(
      lines.map(l => JSON.parse(l)),
      JSON.parse(of('json').out),
    );
    assert.deepEqual([lines.length, of('ndjson').status], [2, 1]);
  });
  it('there is nothing where nothing is wrong', () => check('check --format ndjson good.txt', '0'));
});

describe('For GitHub Actions', () => {
  const said = 'The letter is not signed: there is no signature block behind its last paragraph.';

  it('there are commands', () =>
    check(
      'check --format github error.txt good.txt',
      `::error file=error.txt,line=37,col=14,endLine=37,endColumn=22,title=missing-signature::${said}\n1`,
    ));
  it('there is nothing where nothing is wrong', () => check('check --format github good.txt', '0'));
  it('a name has what separates properties in codes', () => {
    const { out } = run(['check', '--format', 'github', 'sub/a,b:c %d.txt'], files);
    assert.match(out, /^::warning file=sub\/a%2Cb%3Ac %25d\.txt,line=11,col=18,/);
  });

  /** What is said of a stretch of `ab⏎cd` in a file. */
  const tell = (start: number, end: number, severity: Severity, text: string) => {
    const finding = { rule: 'r', severity, start, end, message: { text }, related: [], fixes: [] };
    return github([{ file: 'f', lines: splitLines('ab\ncd'), finding }], 1);
  };
  it('a message keeps its colons and commas, and has line ends and percents in codes', () =>
    assert.deepEqual(tell(3, 5, 'error', 'a: b, 5%\r\nc%0A'), [
      '::error file=f,line=2,col=1,endLine=2,endColumn=3,title=r::a: b, 5%25%0D%0Ac%250A',
    ]));
  it('a stretch of several lines has no columns', () =>
    assert.deepEqual(tell(1, 4, 'warning', 'm'), ['::warning file=f,line=1,endLine=2,title=r::m']));
  it('what is no error and no warning is a notice', () => {
    for (const severity of ['information', 'hint'] as const)
      assert.deepEqual(tell(0, 0, severity, 'm'), ['::notice file=f,line=1,col=1,endLine=1,endColumn=1,title=r::m']);
  });
});
