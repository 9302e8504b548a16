import assert from 'node:assert/strict';
import { analyse } from 'scslre';
import { parse } from '../../server/src/syntax/parse';
import { filesIn } from '../project/read';
import { literals, made, type Pattern } from './regexes';

/** What repeats in letters in more than one character; what is one the analysis names. */
const units = ['a ', '1, ', 'A/', '/1a', '. . ', 'ab', '\n\n ', ', и '];
const LENGTH = 4000;
/** Milliseconds that no pattern needs for a text of this length unless it goes over it again and again. */
const LONG = 4;

/** Milliseconds of the processor, which do not grow when others use it, too. */
function milliseconds(pattern: RegExp, text: string): number {
  const start = process.cpuUsage();
  pattern.lastIndex = 0;
  if (pattern.global) text.match(pattern);
  else pattern.exec(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const pumped = (unit: string, length: number) => `${unit.repeat(length / unit.length)}\u0001`;

/** Whether a text four times as long takes more than six times as long, each time it is tried. */
function isSlow(pattern: RegExp, unit: string): boolean {
  for (let i = 0; i < 8; i++) {
    const [short, long] = [LENGTH, 4 * LENGTH].map(n =>
      Math.min(...[1, 2, 3].map(() => milliseconds(pattern, pumped(unit, n)))),
    );
    if (long! < 6 * short!) return false;
  }
  return true;
}

const analysed = ({ source, flags }: Pattern) => analyse({ source, flags: flags.replace('d', '') }, {}).reports;

/** What a pattern is slow on: of the characters that it may be slow on, and of other units. */
function check(input: Pattern): string[] {
  const pattern = new RegExp(input.source, input.flags);
  const suspect = analysed(input).map(r => r.character.pick);
  return [...new Set([...suspect, ...units])].filter(
    u => milliseconds(pattern, pumped(u, LENGTH)) > LONG && isSlow(pattern, u),
  );
}

describe('S9 Every regular expression', () => {
  let all: Pattern[];
  before(function () {
    this.timeout(120_000);
    const letters = filesIn('test/fixtures/letters', '.txt').filter((_, i) => i % 8 === 0);
    const found = [...literals(), ...made(letters)];
    all = [...new Map(found.map(p => [`${p.source}/${p.flags}`, p])).values()];
  });

  it('is known', () => {
    const from = (name: string) => all.filter(p => p.from.includes(name)).length;
    assert.ok(from('server/src/rules') > 300 && from('client/src') > 5 && from('run time') > 500);
  });

  it('is of a kind that never takes exponential time', () => {
    // Of what is taken as a whole the analysis does not know that it is not tried again.
    const slow = all.filter(p => !p.source.includes('\\k<next>') && analysed(p).some(r => r.exponential));
    assert.deepEqual(
      slow.map(p => `${p.from}: ${p.source}`),
      [],
    );
  }).timeout(60_000);

  it('takes four times the time for four times the text', () => {
    const slow = all.map(p => ({ ...p, units: check(p) })).filter(p => p.units.length);
    assert.deepEqual(
      slow.map(p => `${p.from}: ${p.source} on ${JSON.stringify(p.units)}`),
      [],
    );
  }).timeout(240_000);

  it('is done at once with what looks like very many symbols', () => {
    for (const unit of ['/1a', '/aa', '/1 a']) parse(`a${unit.repeat(2000)}!`);
  });

  it('would be told of if it were slow', () => {
    const pattern = (source: string) => ({ source, flags: '', from: '' });
    assert.ok(isSlow(/\s+$/, ' '));
    assert.deepEqual(check(pattern('(?<!\\s)\\s+$')), []);
    assert.equal(analyse({ source: '^(?:a+)+$', flags: '' }).reports[0]?.exponential, true);
  });
});
