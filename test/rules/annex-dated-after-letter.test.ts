import { check, letter, silent } from './check';

describe('Rules: annex-dated-after-letter', () => {
  it('finds it in English', () => {
    check(
      letter('en/02', ['\nLetter dated 4 July 2019', '\nLetter dated ⟦14 July 2019⟧']),
      `
      warning annex-dated-after-letter: This letter is dated 14 July 2019, after the letter that transmits it (9 July 2019).
        ~ The date of the letter that transmits it: 9 July 2019
    `,
    );
  });

  it('finds it in the other languages', () => {
    check(
      letter(
        'fr/02',
        ['\nLettre datée du 11 février', '\nLettre datée du ⟦1er mars 2021⟧ février'.replace(' février', '')],
        [' 2021, adressée au Secrétaire général par le\n', ', adressée au Secrétaire général par le\n'],
      ),
      `
      warning annex-dated-after-letter: This letter is dated 1er mars 2021, after the letter that transmits it (16 février 2021).
        ~ The date of the letter that transmits it: 16 février 2021
    `,
    );
    check(
      letter('es/02', ['Carta de fecha 27 de junio de 2019', 'Carta de fecha ⟦27 de julio de 2019⟧']),
      `
      warning annex-dated-after-letter: This letter is dated 27 de julio de 2019, after the letter that transmits it (1 de julio de 2019).
        ~ The date of the letter that transmits it: 1 de julio de 2019
    `,
    );
    check(
      letter('ru/02', [
        'Союза Коморских Островов от 6 ноября 2018 года на',
        'Союза Коморских Островов от ⟦16 ноября 2018 года⟧ на',
      ]),
      `
      warning annex-dated-after-letter: This letter is dated 16 ноября 2018 года, after the letter that transmits it (9 ноября 2018 года).
        ~ The date of the letter that transmits it: 9 ноября 2018 года
    `,
    );
    check(
      letter('ar/02', ['رسالة مؤرخة 11 تموز/يوليه 2019', 'رسالة مؤرخة ⟦21 تموز/يوليه 2019⟧']),
      `
      warning annex-dated-after-letter: This letter is dated 21 تموز/يوليه 2019, after the letter that transmits it (15 تموز/يوليه 2019).
        ~ The date of the letter that transmits it: 15 تموز/يوليه 2019
    `,
    );
    check(
      letter('zh/02', ['2024年3月14日马', '⟦2024年3月24日⟧马']),
      `
      warning annex-dated-after-letter: This letter is dated 2024年3月24日, after the letter that transmits it (2024年3月19日).
        ~ The date of the letter that transmits it: 2024年3月19日
    `,
    );
  });

  it('is not sure about the next day', () => {
    check(
      letter('en/02', ['\nLetter dated 4 July 2019', '\nLetter dated ⟦10 July 2019⟧']),
      `
      information annex-dated-after-letter: This letter is dated 10 July 2019, after the letter that transmits it (9 July 2019).
        ~ The date of the letter that transmits it: 9 July 2019
    `,
    );
  });

  it('accepts the same day', () => {
    silent(letter('en/02', ['\nLetter dated 4 July 2019', '\nLetter dated 9 July 2019']));
  });
});
