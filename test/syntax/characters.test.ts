import assert from 'node:assert/strict';
import { letter, letterParts } from '../help/letter';
import { shownParts } from '../help/show';

/** Compares the parts of a letter, up to the hyphens that only a tired typist or a scan puts in. */
function check(input: string, expected: string): void {
  assert.equal(shownParts(input).normalize('NFC'), expected);
}

/** The letter with something done to each of its lines. */
const lines = (change: (line: string, i: number) => string) => letter.split('\n').map(change).join('\n');

describe('The parts of a letter', () => {
  const cases: [what: string, input: string][] = [
    ['CRLF', letter.replaceAll('\n', '\r\n')],
    ['CRLF in some lines only', letter.replace(/\n/g, (_, i: number) => (i % 2 ? '\r\n' : '\n'))],
    ['a byte order mark', `\ufeff${letter}`],
    ['no-break spaces', letter.replaceAll(' ', '\u00a0')],
    ['narrow and thin spaces', letter.replaceAll(' ', '\u202f')],
    ['two spaces behind full stops', letter.replaceAll('. ', '.  ')],
    ['spaces at the ends of lines', lines(l => `${l}   `)],
    ['a space on every blank line', lines(l => l || ' ')],
    ['tabs at the ends of lines', lines(l => `${l}\t`)],
    ['all lines set in', lines(l => (l ? `          ${l}` : l))],
    ['all lines set in with tabs', lines(l => (l ? `\t${l}` : l))],
    ['soft hyphens', letter.replace(/(\p{L}{4})(?=\p{L}{3})/gu, '$1\u00ad')],
    ['directional marks', lines(l => (l ? `\u200e${l}\u200e` : l))],
    ['zero-width spaces', letter.replaceAll(' ', ' \u200b')],
    ['decomposed letters', letter.normalize('NFD')],
    ['blank lines before it', `\n\n\n${letter}`],
    ['many blank lines behind it', `${letter}${'\n'.repeat(50)}`],
    ['a form feed before its first line', `\f${letter}`],
    ['form feeds before its annex', letter.replace('Annex to', '\fAnnex to')],
  ];
  for (const [what, input] of cases) it(`are the same with ${what}`, () => check(input, letterParts));

  it('are the same with typewriter marks', () =>
    check(letter.replace('(Signed)', '(signed)').replaceAll('’', "'"), letterParts.replace('(Signed)', '(signed)')));

  it('are the same with full-width figures and brackets', () => {
    const wide = (s: string) => s.replace(/[0-9()]/g, c => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
    check(wide(letter), wide(letterParts));
  });
});
