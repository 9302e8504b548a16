import assert from 'node:assert/strict';
import { facts } from '../../server/src/languageService';
import { packs } from '../../server/src/languages/compiled';
import { writeDate } from '../../server/src/languages/dates';
import { generate } from '../../server/src/languages/formula';
import { phrases } from '../../server/src/languages/phrases';
import { writeTitle } from '../../server/src/languages/titles';
import { type Addressee, KINDS, type Kind, LANGUAGES, type Language } from '../../server/src/languages/types';
import { addressed, documentsOf, plain, senders } from '../help/words';
import { wrap } from '../help/wrap';

type Known = Exclude<Addressee, 'other'>;
const pairs: [Known, Known][] = [
  ['secretaryGeneral', 'presidentSecurityCouncil'],
  ['presidentGeneralAssembly', 'presidentECOSOC'],
];

/** Compares the title of a letter, up to the spaces of Chinese, which a broken line loses. */
function check(input: string, expected: string): void {
  const { title, kind, request } = facts(input);
  const bare = (s: string) => s.replace(/ (?=[一-鿿])|(?<=[一-鿿]) /g, '');
  const found = [title?.text, title?.date, title?.addressees.join('+'), kind, request?.organs.join('+')];
  assert.equal(bare(found.join(' | ')), bare(expected), input);
}

/** A letter to the Security Council with its title in narrow lines. */
function letter(id: Language, kind: Kind, title: string, columns: number, measure: number): string {
  const { organs, request } = packs[id];
  const asking = { letter: request.letter[kind], annexes: '', documents: documentsOf(id, ['SC'], []) };
  const text = [plain(phrases[id].transmission), generate(request.formula, asking)];
  return [organs.SC.name, wrap(title, columns), ...text.map(p => wrap(p, measure))].join('\n\n');
}

describe('Titles in lines of any width', () => {
  for (const id of LANGUAGES)
    for (const kind of KINDS)
      it(`are whole, whoever writes: ${id}, ${kind}`, () => {
        for (const sender of senders(id))
          for (const columns of [24, 30, 45, 60, 80])
            for (const [i, pair] of pairs.entries()) {
              const words = { date: writeDate(id, { year: 2021, month: 10, day: 12 }), sender };
              const title = writeTitle(id, { ...words, kind, addressees: addressed(packs[id], pair) });
              const expected = [title, '2021-10-12', pair.join('+'), kind, 'SC'].join(' | ');
              check(letter(id, kind, title, columns, i ? 1000 : Math.max(columns, 50)), expected);
            }
      });
});
