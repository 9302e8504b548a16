import assert from 'node:assert/strict';
import { LANGUAGES } from '../../server/src/languageService';
import { letter } from '../rules/check';
import { run } from './see';

const unsigned = letter('en/27');
const good = letter('en/01');
const record = (id: unknown, text: unknown = good) => JSON.stringify({ id, text });

/** Checks records and compares the exit status, and of each answer its id with its rules, or with its error. */
function check(input: string | Uint8Array, expected: readonly string[], status: number, ...args: string[]): void {
  const outcome = run(['check', '--format', 'ndjson', ...args], {}, input);
  const said = outcome.out.split('\n');
  assert.equal(said.pop(), '');
  const answers = said.map(l => JSON.parse(l));
  assert.deepEqual(
    answers.map(a => [a.id, ...(a.findings?.map((f: { rule: string }) => f.rule) ?? [`error: ${a.error}`])].join(' ')),
    expected,
  );
  assert.deepEqual([outcome.status, outcome.err], [status, '']);
}

const bad = (line: string | Uint8Array, error: string, id = '') => check(line, [`${id} error: ${error}`], 2);

describe('Records are checked', () => {
  it('as the letters in them are', () => {
    const { out } = run(['check', '--format', 'ndjson'], {}, record('a/1', unsigned));
    const { id, findings } = JSON.parse(out);
    const alone = JSON.parse(run(['check', '--format', 'json', '-'], {}, unsigned).out);
    assert.deepEqual([id, findings.map((f: object) => ({ file: '-', ...f }))], ['a/1', alone]);
  });

  it('in order, the same with and without workers', () => {
    const names = LANGUAGES.flatMap(l => ['01', '21', '31', '05'].map(n => `${l}/${n}`));
    const lines = names.flatMap((name, i) => [record(name, letter(name)), i % 5 ? record(i, unsigned) : '{']);
    const input = lines.join('\n');
    const [one, four] = ['1', '4'].map(jobs => run(['check', '--format', 'ndjson', '--jobs', jobs], {}, input));
    assert.deepEqual(four, one);
    const ids = one!.out.split('\n').map(l => l && JSON.parse(l).id);
    assert.deepEqual(ids, [...names.flatMap((name, i) => [name, i % 5 ? i : null]), '']);
    assert.deepEqual([one!.err, one!.status], ['', 2]);
  });

  it('with CRLF, a byte order mark and no end of the last line', () =>
    check(`\ufeff${record(1)}\r\n${record(2)}\r\n${record(3)}`, ['1', '2', '3'], 0));
  it('without an id, and with more than is needed', () =>
    check(`${JSON.stringify({ text: good, more: [1] })}\n${record(null)}\n`, ['', ''], 0));
  it('of any text', () => check(record('x', 'The sea is wide.\0\ud800'), ['x'], 0));
  it('where there are none', () => {
    for (const jobs of ['1', '2']) check('', [], 0, '--jobs', jobs);
  });
  it('by the level and the stage that are asked for', () => {
    check(record(1, unsigned), ['1 missing-signature'], 1);
    check(record(1, unsigned), ['1 missing-signature'], 0, '--fail-on', 'never');
    check(record(1, unsigned), ['1'], 0, '--stage', 'draft');
  });
  it('by the project file of the current folder', () => {
    const files = { '.un-letter.json': '{ "rules": { "missing-signature": "off" } }' };
    for (const jobs of ['1', '2'])
      assert.equal(
        run(['check', '--format', 'ndjson', '--jobs', jobs], files, record(1, unsigned)).out,
        '{"id":1,"findings":[]}\n',
      );
    const { status, out } = run(['check', '--format', 'ndjson'], { '.un-letter.json': '{' }, record(1));
    assert.deepEqual([status, out], [2, '']);
  });
});

describe('A bad record is answered with an error:', () => {
  it('no JSON', () => {
    bad('{"id": 1', 'no JSON: column 9: unexpected end');
    bad('id,text', 'no JSON: column 1: unexpected "i"');
  });
  it('deep JSON', () => bad('['.repeat(1e6), 'no JSON: column 1000001: unexpected end'));
  it('an empty line', () =>
    check(`${record(1)}\n\n${record(2)}\n`, ['1', ' error: no JSON: column 1: unexpected end', '2'], 2));
  it('no object', () => {
    for (const line of ['3', '"text"', 'null', '[{"id":1,"text":""}]'])
      bad(line, 'no record: {"id": …, "text": …} is wanted');
  });
  it('no text', () => bad('{"id":"a"}', 'no text', 'a'));
  it('a text that is no string', () => bad('{"id":7,"text":["a"]}', 'text: not a string', '7'));
  it('an id that would not be given back as it is', () => {
    for (const id of ['{}', '1.5', '12345678901234567890', 'true'])
      bad(`{"id":${id},"text":""}`, 'id: not a string or a whole number below 2^53');
  });
  it('bytes that are no UTF-8', () => bad(Buffer.from('{"text":"\xe9"}', 'latin1'), 'not a UTF-8 text'));
  it('a line of more than 50 MB, and the next is read', () => {
    const long = Buffer.alloc(50 * 1024 * 1024 + 1, 'a');
    check(Buffer.concat([long, Buffer.from(`\n${record(2)}`)]), [' error: longer than 50 MB', '2'], 2);
  });
});

describe('For records the command line refuses', () => {
  it('a number of workers that is none', () => {
    for (const jobs of ['0', '-1', 'two', '1000', '1.5', ''])
      assert.deepEqual(run(['check', '--format', 'ndjson', `--jobs=${jobs}`]), {
        status: 2,
        out: '',
        err: 'un-letter: --jobs: a number from 1 to 999\n',
        files: {},
      });
  });
  it('workers for files', () => {
    const { status, err } = run(['check', '--jobs', '2', 'a.txt']);
    assert.deepEqual(
      [status, err],
      [2, 'un-letter: --jobs: for records on standard input only, with --format ndjson and no FILE\n'],
    );
  });
  it('to ignore what is in them', () =>
    assert.equal(run(['check', '--format', 'ndjson', '--update-baseline']).err, 'un-letter: No file given.\n'));
});
