import assert from 'node:assert/strict';
import { language } from '../../server/src/languages/compiled';
import { readCouncilYear, readSession, writeCouncilYear, writeSession } from '../../server/src/languages/sessions';
import { LANGUAGES, type Language } from '../../server/src/languages/types';
import { fold } from '../../server/src/text/fold';

/** Compares what a line of the masthead, which begins with the code of its language, says of session and year. */
function check(input: string, expected: string): void {
  const c = language(input.slice(0, 2) as Language);
  const line = fold(input.slice(3));
  const session = readSession(c, line);
  const year = readCouncilYear(c, line);
  const found = [session && `${session.kind} ${session.number}`, year && `year ${year}`];
  assert.equal(found.filter(Boolean).join(', '), expected, input);
}

describe('Session lines', () => {
  for (const id of LANGUAGES)
    it(`are read as they are written: ${id}`, () => {
      for (let n = 1; n < 200; n++) {
        for (const kind of ['regular', 'special', 'emergency'] as const)
          check(`${id} ${writeSession(id, kind, n)}`, `${kind} ${n}`);
        check(`${id} ${writeCouncilYear(id, n)}`, `year ${n}`);
      }
    });

  const others: [input: string, expected: string][] = [
    ['en SEVENTY-FIFTH SESSION', 'regular 75'],
    ['en Seventy-fifth session*', 'regular 75'],
    ['en Resumed seventy-fifth session (resumed)', 'regular 75'],
    ['en 75th session', 'regular 75'],
    ['en 2021 session', 'regular 2021'],
    ['en Substantive session of 2009', 'regular 2009'],
    ['en Resumed tenth emergency special session', 'emergency 10'],
    ['en Seventy-sixth year', 'year 76'],
    ['en Many-splendoured session', ''],
    ['en session', ''],
    ['en In the course of its seventy-fifth session the Assembly decided', ''],
    ['fr Soixante-quinzième session', 'regular 75'],
    ['fr Dixième session extraordinaire d’urgence (reprise)', 'emergency 10'],
    ['fr Session de 2021', 'regular 2021'],
    ['es Décimo período extraordinario de sesiones de emergencia', 'emergency 10'],
    ['es Período de sesiones de 2021', 'regular 2021'],
    ['es Septuagésimo sexto año', 'year 76'],
    ['ru СЕМЬДЕСЯТ ПЯТАЯ СЕССИЯ', 'regular 75'],
    ['ru Сессия 2021 года', 'regular 2021'],
    ['ru Семьдесят шестой год', 'year 76'],
    ['ar الدورة الاستثنائية الطارئة العاشرة', 'emergency 10'],
    ['ar دورة عام 2021', 'regular 2021'],
    ['ar السنة السادسة والسبعون', 'year 76'],
    ['zh 第 七 十 五 届 会 议', 'regular 75'],
    ['zh 第十届紧急特别会议(续会)', 'emergency 10'],
    ['zh 2021 年届会', 'regular 2021'],
    ['zh 第七十六年', 'year 76'],
  ];
  for (const [input, expected] of others) it(`are read in other forms: ${input}`, () => check(input, expected));
});
