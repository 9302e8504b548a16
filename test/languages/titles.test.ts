import assert from 'node:assert/strict';
import { language, packs } from '../../server/src/languages/compiled';
import { iso, writeDate } from '../../server/src/languages/dates';
import { generate } from '../../server/src/languages/formula';
import { readTitle, writeTitle } from '../../server/src/languages/titles';
import { type Addressee, KINDS, LANGUAGES, type Language } from '../../server/src/languages/types';
import { fold } from '../../server/src/text/fold';
import { addressed, senders, variants } from '../help/words';

/** Compares the facts of a title, which begins with the code of its language. */
function check(input: string, expected: string): void {
  const title = fold(input.slice(3));
  const parts = readTitle(language(input.slice(0, 2) as Language), title);
  const sender = parts?.sender && title.slice(parts.sender.start, parts.sender.end);
  const found = parts && [parts.kind, parts.date && iso(parts.date.value), sender, parts.addressees?.list.join('+')];
  assert.equal(found ? found.map(f => f || '–').join(' | ') : 'none', expected, input);
}

type Known = Exclude<Addressee, 'other'>;
const everyone: Known[][] = [
  ['secretaryGeneral'],
  ['presidentGeneralAssembly'],
  ['presidentSecurityCouncil'],
  ['presidentECOSOC'],
  ['secretaryGeneral', 'presidentSecurityCouncil'],
  ['secretaryGeneral', 'presidentGeneralAssembly', 'presidentSecurityCouncil'],
];
const day = { year: 2021, month: 5, day: 1 };

describe('Titles', () => {
  for (const id of LANGUAGES)
    for (const kind of KINDS)
      it(`are read as they are written, whoever writes to whom: ${id}, ${kind}`, () => {
        for (const sender of senders(id))
          for (const list of everyone) {
            const words = { kind, date: writeDate(id, day), sender, addressees: addressed(packs[id], list) };
            const facts = [kind, '2021-05-01', fold(sender), list.join('+')].join(' | ');
            check(`${id} ${writeTitle(id, words)}`, facts);
            check(`${id} ${writeTitle(id, words).toUpperCase()}`, facts);
          }
      });

  for (const id of LANGUAGES)
    it(`are read by each formula with each of its words: ${id}`, () => {
      const pack = packs[id];
      // Where the formula has the preposition, the sender stands without its article.
      const sender = senders(id)[0]!.replace(/^(?:el |le )/, '');
      for (const kind of KINDS)
        for (const formula of pack.title.formulas[kind].flatMap(variants)) {
          const to = pack.addressees.presidentSecurityCouncil.to;
          const words = { date: writeDate(id, day), sender, addressees: to, office: to };
          const has = (slot: string, fact: string) => (formula.includes(`{${slot}}`) ? fact : '');
          const addressee = 'presidentSecurityCouncil';
          const facts = [
            kind,
            has('date', '2021-05-01'),
            has('sender', fold(sender)),
            has('addressees', addressee) || has('office', addressee),
          ];
          check(`${id} ${generate(formula, words)}`, facts.map(f => f || '–').join(' | '));
        }
    });

  const others: [input: string, expected: string][] = [
    [
      'en Letter dated 5 May 2021 from H.E. the Minister, addressed to the Chair',
      'letter | 2021-05-05 | h.e. the minister | other',
    ],
    [
      'en Letter dated 31 April 2021 from Chile addressed to the Secretary-General',
      'letter | – | chile | secretaryGeneral',
    ],
    ['en Letter from Chile', 'letter | – | chile | –'],
    ['en Letter of credit', 'none'],
    ['en Letters', 'none'],
    ['en Identical letters', 'identicalLetters | – | – | –'],
    ['en The letter dated 5 May 2021', 'none'],
    [
      'fr Lettre datée du 5 mai 2021, adressée à la Présidente du Conseil de sécurité par le Chili',
      'letter | 2021-05-05 | le chili | presidentSecurityCouncil',
    ],
    [
      'es Carta de fecha 5 de mayo de 2021 dirigida a la Presidencia del Consejo de Seguridad por Chile',
      'letter | 2021-05-05 | chile | presidentSecurityCouncil',
    ],
    [
      'ar رسالة مؤرخة 5 أيار/مايو 2021 موجهة إلى رئيسة مجلس الأمن من شيلي',
      'letter | 2021-05-05 | شيلي | presidentSecurityCouncil',
    ],
    ['zh 2021 年 5 月 5 日给秘书长的信', 'letter | 2021-05-05 | – | secretaryGeneral'],
    ['zh 2021 年 5 月 5 日智利常驻代表的信', 'letter | 2021-05-05 | 智利常驻代表 | –'],
    ['zh 2021 年 5 月 5 日的信', 'none'],
  ];
  for (const [input, expected] of others) it(`are read in other forms: ${input}`, () => check(input, expected));
});
