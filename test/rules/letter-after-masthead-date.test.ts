import { check, letter, silent } from './check';

describe('Rules: letter-after-masthead-date', () => {
  it('names both dates', () => {
    check(
      letter('en/22', ['22 February 2024', '16 February 2024'], ['dated 19 February 2024', 'dated ⟦19 February 2024⟧']),
      `
      error letter-after-masthead-date: The letter is dated 19 February 2024, after the date of the masthead, 16 February 2024.
        ~ The date of the masthead: 16 February 2024
    `,
    );
    check(
      letter('es/22', ['fecha 18 de octubre de 2022', 'fecha ⟦21 de octubre de 2022⟧']),
      `
      error letter-after-masthead-date: The letter is dated 21 de octubre de 2022, after the date of the masthead, 20 de octubre de 2022.
        ~ The date of the masthead: 20 de octubre de 2022
    `,
    );
  });

  it('reads the masthead that stays English', () => {
    check(
      letter('ar/22', ['مؤرخة 18 آذار/مارس 2024', 'مؤرخة ⟦28 آذار/مارس 2024⟧']),
      `
      error letter-after-masthead-date: The letter is dated 28 آذار/مارس 2024, after the date of the masthead, 22 March 2024.
        ~ The date of the masthead: 22 March 2024
    `,
    );
    check(
      letter('zh/22', ['2021年11月30日蒙古', '⟦2021年12月30日⟧蒙古']),
      `
      error letter-after-masthead-date: The letter is dated 2021年12月30日, after the date of the masthead, 3 December 2021.
        ~ The date of the masthead: 3 December 2021
    `,
    );
  });

  it('finds it where the columns of a page stand side by side', () => {
    check(
      letter(
        'en/03',
        [
          '                Security Council                                                      27 February 2023',
          '                Security Council                                                      16 February 2023',
        ],
        ['                Letter dated 17 February 2023', '                Letter dated ⟦17 February 2023⟧'],
      ),
      `
      error letter-after-masthead-date: The letter is dated 17 February 2023, after the date of the masthead, 16 February 2023.
        ~ The date of the masthead: 16 February 2023
    `,
    );
  });

  it('accepts a letter of the same day', () => {
    silent(letter('en/22', ['22 February 2024', '19 February 2024']));
  });

  it('does not take the days of a session for the date of the masthead', () => {
    silent(
      letter(
        'en/22',
        ['Distr.: General\n22 February 2024\n', ''],
        ['Seventy-eighth session', 'Seventy-eighth session\n12–16 February 2024'],
      ),
    );
    silent(letter('en/22', ['22 February 2024', '12 to 16 February 2024']));
    silent(letter('en/22', ['22 February 2024', '16 February 2024\n26 February 2024']));
  });

  it('says nothing where one of the dates is missing or no day', () => {
    silent(letter('en/22', ['Distr.: General\n22 February 2024\n', '']));
    check(
      letter('en/22', ['22 February 2024', '⟦30 February 2023⟧']),
      `
      error impossible-date: There is no such day: 30 February 2023.
    `,
    );
  });
});
