import assert from 'node:assert/strict';
import { letterIn } from '../help/languages';
import { check, run } from './see';

const text = letterIn('en');
const bytes = (...list: (number | string)[]) =>
  Buffer.concat(list.map(b => (typeof b === 'string' ? Buffer.from(b) : Buffer.of(b))));

describe('The command line reads', () => {
  it('a file', () => check('check a.txt', { 'a.txt': text }, '1 file: no findings\n0'));
  it('a file with CRLF', () =>
    check('check a.txt', { 'a.txt': text.replace(/\n/g, '\r\n') }, '1 file: no findings\n0'));
  it('several files', () => check('check a.txt b.txt', { 'a.txt': text, 'b.txt': text }, '2 files: no findings\n0'));
  it('a file twice', () => check('check a.txt a.txt', { 'a.txt': text }, '2 files: no findings\n0'));
  it('standard input', () => check('check -', {}, '1 file: no findings\n0', text));
  it('standard input among files', () => check('check a.txt -', { 'a.txt': text }, '2 files: no findings\n0', text));
  it('a file whose name begins like an option', () =>
    check('check -- --a.txt', { '--a.txt': text }, '1 file: no findings\n0'));
  it('an empty file', () => check('check a.txt', { 'a.txt': '' }, '1 file: no findings\n0'));
  it('a text that is no letter', () => check('check a.txt', { 'a.txt': 'The sea is wide.' }, '1 file: no findings\n0'));

  it('a file with a byte order mark, which is no column of its first line', () => {
    const title = 'Letter dated 31 June 2021 from the President of Chile addressed to the Secretary-General';
    const { out } = run(['check', 'a.txt'], { 'a.txt': `\ufeff${title}\n\nThe sea is wide.\n` });
    assert.equal(out.split('\n')[0], 'a.txt:1:14: error: There is no such day: 31 June 2021. [impossible-date]');
  });
});

describe('The command line does not read', () => {
  it('a file that is not there', () => check('check a.txt', {}, '! un-letter: a.txt: no such file\n2'));
  it('a folder', () => check('check a', { a: null }, '! un-letter: a: is a folder, not a file\n2'));
  it('a binary file', () =>
    check('check a', { a: bytes(0x89, 'PNG\r\n', 0x1a, 0, 0) }, '! un-letter: a: a binary file, not a text\n2'));
  it('broken UTF-8', () => check('check a', { a: bytes(text, 0xc3, '(') }, '! un-letter: a: not a UTF-8 text\n2'));
  it('a text in Latin-1', () =>
    check('check a', { a: Buffer.from('Évora', 'latin1') }, '! un-letter: a: not a UTF-8 text\n2'));
  it('a text in UTF-16, of which it says so', () => {
    const le = Buffer.from(`\ufeff${letterIn('zh')}`, 'utf16le');
    check('check a', { a: le }, '! un-letter: a: a UTF-16 text; save it as UTF-8\n2');
    check('check a', { a: Buffer.from(le).swap16() }, '! un-letter: a: a UTF-16 text; save it as UTF-8\n2');
  });
  it('a file of more than 50 MB', () =>
    check('check a', { a: Buffer.alloc(50 * 1024 * 1024 + 1, 'a') }, '! un-letter: a: larger than 50 MB\n2'));
  it('standard input that is no text', () =>
    check('check -', {}, '! un-letter: standard input: not a UTF-8 text\n2', bytes(0xff, 'a')));
  it('a bad file, but the good ones beside it', () =>
    check(
      'check no.txt a.txt no.md',
      { 'a.txt': text },
      `
      1 file: no findings
      ! un-letter: no.txt: no such file
      ! un-letter: no.md: no such file
      2
      `,
    ));
});
