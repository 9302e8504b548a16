import { check, letter, silent } from './check';

describe('Rules: date-gap', () => {
  it('finds more than sixty days', () => {
    check(
      letter('en/22', ['dated 19 February 2024', 'dated ⟦23 December 2023⟧']),
      `
      information date-gap: 61 days lie between the date of the letter, 23 December 2023, and that of the masthead, 22 February 2024.
        ~ The date of the masthead: 22 February 2024
    `,
    );
    check(
      letter('es/22', ['fecha 18 de octubre de 2022', 'fecha ⟦8 de julio de 2022⟧']),
      `
      information date-gap: 104 days lie between the date of the letter, 8 de julio de 2022, and that of the masthead, 20 de octubre de 2022.
        ~ The date of the masthead: 20 de octubre de 2022
    `,
    );
    check(
      letter('ar/22', ['مؤرخة 18 آذار/مارس 2024', 'مؤرخة ⟦18 أيلول/سبتمبر 2023⟧']),
      `
      information date-gap: 186 days lie between the date of the letter, 18 أيلول/سبتمبر 2023, and that of the masthead, 22 March 2024.
        ~ The date of the masthead: 22 March 2024
    `,
    );
    check(
      letter('zh/22', ['2021年11月30日蒙古', '⟦2021年9月30日⟧蒙古']),
      `
      information date-gap: 64 days lie between the date of the letter, 2021年9月30日, and that of the masthead, 3 December 2021.
        ~ The date of the masthead: 3 December 2021
    `,
    );
  });

  it('accepts sixty days, a reissue and days of a session', () => {
    silent(letter('en/22', ['dated 19 February 2024', 'dated 24 December 2023']));
    silent(letter('en/22', ['22 February 2024', '12 to 16 June 2024']));
    silent(letter('en/22', ['22 February 2024', '24 June 2024\n26 February 2024']));
  });
});
