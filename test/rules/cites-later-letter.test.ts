import { check, letter, silent } from './check';

describe('Rules: cites-later-letter', () => {
  it('finds it in every language', () => {
    check(
      letter('en/01', ['our letter dated 2 February 2024', 'our letter dated ⟦2 April 2024⟧']),
      `
      warning cites-later-letter: A letter of 2 April 2024 is cited in a letter of 14 March 2024.
        ~ The date of the letter: 14 March 2024
    `,
    );
    check(
      letter('fr/22', ['La ville de Brno', 'Comme suite à ma lettre datée du ⟦20 novembre 2024⟧, la ville de Brno']),
      `
      warning cites-later-letter: A letter of 20 novembre 2024 is cited in a letter of 14 novembre 2024.
        ~ The date of the letter: 14 novembre 2024
    `,
    );
    check(
      letter('es/22', ['Con motivo', 'En relación con mi carta de fecha ⟦20 de octubre de 2022⟧ y con motivo']),
      `
      warning cites-later-letter: A letter of 20 de octubre de 2022 is cited in a letter of 18 de octubre de 2022.
        ~ The date of the letter: 18 de octubre de 2022
    `,
    );
    check(
      letter('ru/22', ['Пишу Вам', 'В дополнение к моему письму от ⟦20 октября 2025 года⟧ пишу Вам']),
      `
      warning cites-later-letter: A letter of 20 октября 2025 года is cited in a letter of 14 октября 2025 года.
        ~ The date of the letter: 14 октября 2025 года
    `,
    );
    check(
      letter('ar/01', ['رسالة مؤرخة 9 تشرين الثاني/نوفمبر 2022', 'رسالة مؤرخة ⟦9 تشرين الثاني/نوفمبر 2023⟧']),
      `
      warning cites-later-letter: A letter of 9 تشرين الثاني/نوفمبر 2023 is cited in a letter of 14 آذار/مارس 2023.
        ~ The date of the letter: 14 آذار/مارس 2023
    `,
    );
    check(
      letter('zh/22', ['我荣幸地通知你', '继⟦2021年12月2日⟧给你的信之后，我荣幸地通知你']),
      `
      warning cites-later-letter: A letter of 2021年12月2日 is cited in a letter of 2021年11月30日.
        ~ The date of the letter: 2021年11月30日
    `,
    );
  });

  it('is milder where it is the next day', () => {
    check(
      letter('en/01', ['our letter dated 2 February 2024', 'our letter dated ⟦15 March 2024⟧']),
      `
      information cites-later-letter: A letter of 15 March 2024 is cited in a letter of 14 March 2024.
        ~ The date of the letter: 14 March 2024
    `,
    );
  });

  it('accepts letters of the same day, later events and what annexes and quotations say', () => {
    silent(letter('en/01', ['our letter dated 2 February 2024', 'our letter dated 14 March 2024']));
    silent(letter('en/01', ['On 8 March 2024 the States', 'On 8 April 2024 the States']));
    silent(letter('en/01', ['We thank that crew', 'In our letter dated 2 April 2024 we thank that crew']));
    silent(letter('en/01', ['our letter dated 2 February 2024', 'our “Letter dated 2 April 2024”']));
    silent(letter('zh/22', ['我荣幸地通知你', '会议将于2021年12月12日举行。我荣幸地通知你']));
  });
});
