import { check, letter, silent } from './check';

describe('Rules: resolution-without-year', () => {
  it('finds it in every language, and inserts the year as the text is set', () => {
    check(
      letter('en/22', ['in 2021.', 'in 2021, and on Security Council resolution ⟦1325⟧.']),
      `
      information resolution-without-year: Where it is first mentioned, the resolution is cited with its year: 1325 (2000).
        → Insert the year
          - …ncil resolution 1325.
          + …ncil resolution 1325 (2000).
    `,
    );
    check(
      letter('fr/22', [
        'La ville de Brno',
        'Conformément à la résolution ⟦1325⟧ du Conseil de sécurité, la ville de Brno',
      ]),
      `
      information resolution-without-year: Where it is first mentioned, the resolution is cited with its year: 1325 (2000).
        → Insert the year
          - … la résolution 1325 du Conseil de sécuri…
          + … la résolution 1325 (2000) du Conseil de sécuri…
    `,
    );
    check(
      letter('es/22', ['Con motivo', 'De conformidad con la resolución ⟦1325⟧ del Consejo de Seguridad, con motivo']),
      `
      information resolution-without-year: Where it is first mentioned, the resolution is cited with its year: 1325 (2000).
        → Insert the year
          - … la resolución 1325 del Consejo de Segur…
          + … la resolución 1325 (2000) del Consejo de Segur…
    `,
    );
    check(
      letter('ru/22', ['Пишу Вам', 'Ссылаясь на резолюцию ⟦1325⟧ Совета Безопасности, пишу Вам']),
      `
      information resolution-without-year: Where it is first mentioned, the resolution is cited with its year: 1325 (2000).
        → Insert the year
          - Ссылаясь на резолюцию 1325 Совета Безопасности,…
          + Ссылаясь на резолюцию 1325 (2000) Совета Безопасности,…
    `,
    );
    check(
      letter('ar/22', ['أكتب إليكم', 'وفقا لقرار مجلس الأمن ⟦1325⟧، أكتب إليكم']),
      `
      information resolution-without-year: Where it is first mentioned, the resolution is cited with its year: 1325 (2000).
        → Insert the year
          - وفقا لقرار مجلس الأمن 1325، أكتب إليكم باسم مج…
          + وفقا لقرار مجلس الأمن 1325 (2000)، أكتب إليكم باسم مج…
    `,
    );
    check(
      letter('ar/05', ['(انظر المرفق)', 'وفقا لقرار مجلس الأمن ⟦١٣٢٥⟧ (انظر المرفق)']),
      `
      information resolution-without-year: Where it is first mentioned, the resolution is cited with its year: 1325 (2000).
        → Insert the year
          - …ار مجلس الأمن ١٣٢٥ (انظر المرفق).
          + …ار مجلس الأمن ١٣٢٥ (٢٠٠٠) (انظر المرفق).
    `,
    );
    check(
      letter('zh/22', ['参加了培训。', '参加了培训。根据安全理事会第⟦1325⟧号决议，']),
      `
      information resolution-without-year: Where it is first mentioned, the resolution is cited with its year: 1325 (2000).
        → Insert the year
          - …人员参加了培训。根据安全理事会第1325号决议，
          + …人员参加了培训。根据安全理事会第1325(2000)号决议，
    `,
    );
    check(
      letter('zh/22', ['参加了培训。', '参加了培训。根据安全理事会第 ⟦1325⟧ 号决议，']),
      `
      information resolution-without-year: Where it is first mentioned, the resolution is cited with its year: 1325 (2000).
        → Insert the year
          - …参加了培训。根据安全理事会第 1325 号决议，
          + …参加了培训。根据安全理事会第 1325 (2000) 号决议，
    `,
    );
  });

  it('finds each first mention in a list', () => {
    check(
      letter('en/22', [
        'in 2021.',
        'in 2021, and on Security Council resolutions ⟦1325⟧, ⟦1888⟧ and 2242 (2015). Security Council resolution 1325 goes further.',
      ]),
      `
      information resolution-without-year: Where it is first mentioned, the resolution is cited with its year: 1325 (2000).
        → Insert the year
          - …cil resolutions 1325, 1888 and 2242 (201…
          + …cil resolutions 1325 (2000), 1888 and 2242 (201…
      information resolution-without-year: Where it is first mentioned, the resolution is cited with its year: 1888 (2009).
        → Insert the year
          - …olutions 1325, 1888 and 2242 (2015). Sec…
          + …olutions 1325, 1888 (2009) and 2242 (2015). Sec…
    `,
    );
  });

  it('accepts later mentions, days of adoption, quotations, other bodies and what annexes say', () => {
    silent(
      letter('en/22', [
        'in 2021.',
        'in 2021, and on Security Council resolution 1325 (2000). Security Council resolution 1325 goes further.',
      ]),
    );
    silent(letter('en/22', ['in 2021.', 'in 2021, and on Security Council resolution 1325 of 31 October 2000.']));
    silent(letter('en/22', ['in 2021.', 'in 2021, and on the “Security Council resolution 1325 agenda”.']));
    silent(letter('en/22', ['in 2021.', 'in 2021, and on General Assembly resolution 3314.']));
    silent(letter('en/22', ['in 2021.', 'in 2021, and on Security Council resolutions 2015.']));
    silent(letter('en/22', ['in 2021.', 'in 2021, and on Security Council resolution 9999.']));
    silent(letter('en/01', ['We thank that crew', 'Mindful of Security Council resolution 2634, we thank that crew']));
  });
});
