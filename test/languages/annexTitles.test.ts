import assert from 'node:assert/strict';
import { language, packs } from '../../server/src/languages/compiled';
import { iso, writeDate } from '../../server/src/languages/dates';
import { generate } from '../../server/src/languages/formula';
import { readAnnexTitle, writeAnnexTitle } from '../../server/src/languages/titles';
import { type AnnexKind, KINDS, LANGUAGES, type Language } from '../../server/src/languages/types';
import { fold } from '../../server/src/text/fold';
import { senders, variants } from '../help/words';

/** Compares what an annex title says, which begins with the code of its language. */
function check(input: string, expected: string): void {
  const title = fold(input.slice(3));
  const annex = readAnnexTitle(language(input.slice(0, 2) as Language), title);
  const l = annex?.letter;
  const sender = l?.sender && title.slice(l.sender.start, l.sender.end);
  const letter = l && [l.kind, l.date && iso(l.date.value), sender, l.addressees?.list.join('+')].map(f => f || '–');
  assert.equal(annex ? [annex.kind, annex.number ?? '–', ...(letter ?? [])].join(' | ') : 'none', expected, input);
}

const kinds: AnnexKind[] = ['annex', 'enclosure', 'appendix'];
const numbers = [null, 1, 2, 3, 4, 5, 9, 10, 11, 19];
const day = { year: 2021, month: 5, day: 5 };

describe('Annex titles', () => {
  for (const id of LANGUAGES) {
    it(`are read as they are written, with the title of the letter: ${id}`, () => {
      const addressees = packs[id].addressees.secretaryGeneral.to;
      for (const sender of senders(id))
        for (const kind of KINDS)
          for (const annex of kinds)
            for (const number of numbers) {
              const words = { kind, date: writeDate(id, day), sender, addressees };
              const facts = [annex, number ?? '–', kind, '2021-05-05', fold(sender), 'secretaryGeneral'];
              check(`${id} ${writeAnnexTitle(id, words, annex, number)}`, facts.join(' | '));
            }
    });
    it(`are read as they are written, by themselves: ${id}`, () => {
      const { heading, writeNumber } = packs[id].annex;
      for (const annex of kinds)
        for (const number of numbers) {
          const { one, numbered } = heading[annex];
          const title = number ? generate(numbered, { number: writeNumber(number) }) : generate(one, {});
          check(`${id} ${title}`, `${annex} | ${number ?? '–'}`);
          check(`${id} ${title.toUpperCase()}*`, `${annex} | ${number ?? '–'}`);
        }
    });
    it(`are read by each formula with each of its words: ${id}`, () => {
      const pack = packs[id];
      const sender = senders(id)[0]!.replace(/^(?:el |le )/, '');
      const word = generate(pack.annex.heading.annex.one, {});
      for (const kind of KINDS)
        for (const formula of pack.annex.formulas[kind].flatMap(variants)) {
          const to = pack.addressees.presidentSecurityCouncil.to;
          const words = { date: writeDate(id, day), sender, addressees: to, office: to, annex: word };
          const has = (slot: string, fact: string) => (formula.includes(`{${slot}}`) ? fact : '');
          const addressee = has('addressees', 'presidentSecurityCouncil') || has('office', 'presidentSecurityCouncil');
          const facts = [kind, has('date', '2021-05-05'), has('sender', fold(sender)), addressee];
          check(`${id} ${generate(formula, words)}`, ['annex', '–', ...facts.map(f => f || '–')].join(' | '));
        }
    });
  }

  const others: [input: string, expected: string][] = [
    ['en Annex 2', 'annex | 2'],
    ['en ANNEX No. IV', 'annex | 4'],
    ['en Annex B', 'annex | 2'],
    ['en Enclosure to the letter', 'enclosure | –'],
    ['en Annexation', 'none'],
    ['en The annex', 'none'],
    ['fr Pièce jointe no 3', 'enclosure | 3'],
    ['fr Annexe à la présente lettre', 'annex | –'],
    ['es Documento adjunto II', 'enclosure | 2'],
    ['ru Приложение № 2', 'annex | 2'],
    ['ru ПРИЛОЖЕНИЕ к письму', 'annex | –'],
    ['ar مرفق', 'annex | –'],
    ['ar المرفق الثاني', 'annex | 2'],
    ['ar المرفق الحادي عشر', 'annex | 11'],
    ['zh 附 件 二', 'annex | 2'],
    ['zh 附件十二', 'annex | 12'],
  ];
  for (const [input, expected] of others) it(`are read in other forms: ${input}`, () => check(input, expected));
});
