import { check, letter, silent } from './check';

describe('Rules: resolution-year-mismatch', () => {
  it('finds it in every language', () => {
    check(
      letter('en/22', ['in 2021.', 'in 2021, and on Security Council resolution 1325 (⟦2001⟧).']),
      `
      warning resolution-year-mismatch: Security Council resolution 1325 is of the year 2000, not 2001.
        → Change the year to 2000
          - …resolution 1325 (2001).
          + …resolution 1325 (2000).
    `,
    );
    check(
      letter('en/22', [
        'in 2021.',
        'in 2021, and on resolutions 1325 (2000) and 2242 (⟦2016⟧) of the Security Council.',
      ]),
      `
      warning resolution-year-mismatch: Security Council resolution 2242 is of the year 2015, not 2016.
        → Change the year to 2015
          - …(2000) and 2242 (2016) of the Security Council.
          + …(2000) and 2242 (2015) of the Security Council.
    `,
    );
    check(
      letter('fr/22', [
        'La ville de Brno',
        'Conformément aux résolutions 1325 (⟦2001⟧) et 2242 (2015) du Conseil de sécurité, la ville de Brno',
      ]),
      `
      warning resolution-year-mismatch: Security Council resolution 1325 is of the year 2000, not 2001.
        → Change the year to 2000
          - …ésolutions 1325 (2001) et 2242 (2015) du …
          + …ésolutions 1325 (2000) et 2242 (2015) du …
    `,
    );
    check(
      letter('es/22', [
        'Con motivo',
        'De conformidad con la resolución 1325 (⟦2002⟧) del Consejo de Seguridad, con motivo',
      ]),
      `
      warning resolution-year-mismatch: Security Council resolution 1325 is of the year 2000, not 2002.
        → Change the year to 2000
          - …resolución 1325 (2002) del Consejo de Seg…
          + …resolución 1325 (2000) del Consejo de Seg…
    `,
    );
    check(
      letter('ru/22', ['В марте 2024 года', 'Во исполнение резолюции Совета Безопасности 2118 (⟦2014⟧)']),
      `
      warning resolution-year-mismatch: Security Council resolution 2118 is of the year 2013, not 2014.
        → Change the year to 2013
          - …зопасности 2118 (2014) в Лихтенштейне вст…
          + …зопасности 2118 (2013) в Лихтенштейне вст…
    `,
    );
    check(
      letter('ar/05', ['٢٨ أيار/مايو ٢٠٢١', '٢٨ أيار/مايو ٢٠٢١ وعملا بقرار مجلس الأمن ١٣٢٥ (⟦٢٠٠١⟧)']),
      `
      warning resolution-year-mismatch: Security Council resolution 1325 is of the year 2000, not 2001.
        → Change the year to 2000
          - …مجلس الأمن ١٣٢٥ (٢٠٠١) (انظر المرفق).
          + …مجلس الأمن ١٣٢٥ (٢٠٠٠) (انظر المرفق).
    `,
    );
    check(
      letter('ar/22', ['أكتب إليكم', 'وفقا لقراري مجلس الأمن 1325 (2000) و 2242 (⟦2014⟧)، أكتب إليكم']),
      `
      warning resolution-year-mismatch: Security Council resolution 2242 is of the year 2015, not 2014.
        → Change the year to 2015
          - …5 (2000) و 2242 (2014)، أكتب إليكم باسم م…
          + …5 (2000) و 2242 (2015)، أكتب إليكم باسم م…
    `,
    );
    check(
      letter('zh/22', ['参加了培训。', '参加了培训。根据安全理事会第1325(⟦2001⟧)号和第2242(2015)号决议，']),
      `
      warning resolution-year-mismatch: Security Council resolution 1325 is of the year 2000, not 2001.
        → Change the year to 2000
          - …了培训。根据安全理事会第1325(2001)号和第2242(2015)号决议，
          + …了培训。根据安全理事会第1325(2000)号和第2242(2015)号决议，
    `,
    );
  });

  it('finds the first and the last of a year, in a draft and in an annex', () => {
    check(
      letter('en/25', ['on 1 June 2023', 'on 1 June 2023 pursuant to Security Council resolution 2721 (⟦2024⟧)']),
      `
      warning resolution-year-mismatch: Security Council resolution 2721 is of the year 2023, not 2024.
        → Change the year to 2023
          - …resolution 2721 (2024), the first day of the
          + …resolution 2721 (2023), the first day of the
    `,
    );
    check(
      letter('en/25', ['on 1 June 2023', 'on 1 June 2023 pursuant to Security Council resolution 2722 (⟦2023⟧)']),
      `
      warning resolution-year-mismatch: Security Council resolution 2722 is of the year 2024, not 2023.
        → Change the year to 2024
          - …resolution 2722 (2023), the first day of the
          + …resolution 2722 (2024), the first day of the
    `,
    );
    check(
      letter('en/01', [
        'We thank that crew',
        'Mindful of Security Council resolution 2634 (⟦2021⟧), we thank that crew',
      ]),
      `
      information resolution-year-mismatch: Security Council resolution 2634 is of the year 2022, not 2021.
        → Change the year to 2022
          - …resolution 2634 (2021), we thank that cre…
          + …resolution 2634 (2022), we thank that cre…
    `,
    );
  });

  it('accepts the right years, resolutions of other bodies and those that are not in the lists yet', () => {
    silent(
      letter('en/22', [
        'in 2021.',
        'in 2021, and on Security Council resolutions 1 (1946), 15 (1946), 16 (1947), 2032 (2011), 2033 (2012), 2617 (2021), 2618 (2022), 2811 (2025).',
      ]),
    );
    silent(letter('en/22', ['in 2021.', 'in 2021, and on Security Council resolution 2999 (2031).']));
    silent(
      letter('en/22', [
        'in 2021.',
        'in 2021, and on resolution 1416 (2005) of the Parliamentary Assembly of the Council of Europe.',
      ]),
    );
    silent(
      letter('en/22', [
        'in 2021.',
        'in 2021, and on resolution 1416 (2005), and on Governing Council decision 267 (2009).',
      ]),
    );
    silent(letter('en/22', ['in 2021.', 'in 2021, which the Security Council noted in resolution 1416 (2005).']));
    silent(letter('en/22', ['in 2021.', 'in 2021, and on General Assembly resolution 181 (II).']));
  });
});
