import assert from 'node:assert/strict';
import { language } from '../../server/src/languages/compiled';
import { findDates, iso, writeDate } from '../../server/src/languages/dates';
import { LANGUAGES, type Language } from '../../server/src/languages/types';
import { fold } from '../../server/src/text/fold';

/** Compares the dates found in a text, which begins with the code of its language. */
function check(input: string, expected: string): void {
  const found = findDates(language(input.slice(0, 2) as Language), fold(input.slice(3)));
  assert.equal(found.map(f => iso(f.date) ?? 'impossible').join(' '), expected, input);
}

const days = [1, 2, 9, 10, 11, 20, 21, 28, 30, 31];

describe('Dates', () => {
  for (const id of LANGUAGES) {
    it(`are read as they are written, every month: ${id}`, () => {
      for (let month = 1; month <= 12; month++)
        for (const day of days) {
          const date = { year: 2021, month, day };
          check(`${id} ${writeDate(id, date)}`, iso(date) ?? 'impossible');
          check(`${id} ${writeDate(id, date).toUpperCase()}`, iso(date) ?? 'impossible');
        }
    });
    it(`are read in any spelling of their months: ${id}`, () => {
      const { months, format } = language(id).pack.date;
      months.forEach((forms, i) => {
        for (const form of forms.filter(f => !/[[\\?]/.test(f))) {
          const text = format.replace('{day}', '5').replace('{month}', form).replace('{year}', '2021');
          check(`${id} ${text}`, `2021-${String(i + 1).padStart(2, '0')}-05`);
        }
      });
    });
  }

  const variants: [expected: string, inputs: string[]][] = [
    [
      '2021-05-05',
      ['en 5th of May 2021', 'en May 5, 2021', 'en 5 May, 2021', 'en the 5th day of May 2021', 'en 5\u00a0May\n2021'],
    ],
    ['2021-05-01', ['fr 1 er mai 2021', 'fr premier mai 2021', 'fr 1ER MAI 2021', 'fr 1 mai 2021']],
    [
      '2021-05-01',
      ['es 1º de mayo de 2021', 'es 1.º de mayo de 2021', 'es primero de mayo de 2021', 'es 1o de Mayo del 2021'],
    ],
    ['2021-05-05', ['es 5 de mayo, 2021', 'es 5 de mayo 2021']],
    ['2021-05-05', ['ru «5» мая 2021 г.', 'ru 5-го мая 2021', 'ru 5 мая 2021 г', 'ru 5 МАЯ 2021 ГОДА']],
    [
      '2021-05-01',
      ['ar 1 أيار/ مايو 2021', 'ar الأول من أيار/مايو 2021', 'ar ١ أيار/مايو ٢٠٢١', 'ar 1 من أيار/مايو من عام 2021'],
    ],
    ['2021-06-05', ['ar 5 يونيو 2021', 'ar 5 يونية 2021', 'ar 5 حزيران / يونيه 2021', 'ar 5 يونيه/حزيران 2021']],
    [
      '2021-12-31',
      [
        'zh 二〇二一年十二月三十一日',
        'zh 二零二一年十二月三十一日',
        'zh ２０２１年１２月３１日',
        'zh 2021 年 12 月 31 日',
      ],
    ],
    ['2021-05-05', ['zh 2021年05月05日', 'zh 二○二一年五月五日']],
    ['2021-02-14', ['en 14 Feb. 2021', 'en 14 Feb 2021', 'fr 14 févr. 2021', 'fr 14 fevrier 2021']],
    ['2021-09-14', ['en 14 Sept. 2021', 'en Sep 14 2021', 'es 14 de setiembre de 2021']],
    ['2024-02-29', ['en 29 February 2024', 'zh 2024年2月29日']],
    [
      'impossible',
      ['en 29 February 2023', 'en 31 April 2021', 'en 0 May 2021', 'fr 32 mai 2021', 'es 30 de febrero de 2021'],
    ],
    ['impossible', ['ru 31 июня 2021 года', 'ar 31 نيسان/أبريل 2021', 'zh 2021年13月1日', 'zh 2021 年 2 月 30 日']],
    [
      '',
      [
        'en 5 Mai 2021',
        'fr 5 May 2021',
        'en 5 May',
        'en May 2021',
        'en 5/5/2021',
        'zh 1993 年 4 月',
        'ru 5.05.2021',
        'en ',
        'zh ',
      ],
    ],
    ['2021-05-05 2021-06-06', ['en 5 May 2021 and 6 June 2021', 'zh 2021年5月5日至2021年6月6日']],
    ['2021-05-05', ['en of 5 May 20211', 'en on 5 May 2021.', 'fr le 5 mai 2021,']],
  ];
  for (const [expected, inputs] of variants)
    it(`are read in other forms: ${inputs[0]}`, () => {
      for (const input of inputs) check(input, expected);
    });
});
