import { check, letter, silent } from './check';

describe('Rules: impossible-date', () => {
  it('finds it in every language', () => {
    check(
      letter('en/01', ['On 8 March 2024', 'On ⟦30 February 2024⟧']),
      `
      error impossible-date: There is no such day: 30 February 2024.
    `,
    );
    check(
      letter('fr/01', ['à Lomé le 15 octobre 2019', 'à Lomé le ⟦31 septembre 2019⟧']),
      `
      error impossible-date: There is no such day: 31 septembre 2019.
    `,
    );
    check(
      letter('es/01', ['de 27 de octubre de 1986', 'de ⟦31 de junio de 1986⟧']),
      `
      error impossible-date: There is no such day: 31 de junio de 1986.
    `,
    );
    check(
      letter('ru/01', ['выступил 27 февраля 2025 года в', 'выступил ⟦29 февраля 2025 года⟧ в']),
      `
      error impossible-date: There is no such day: 29 февраля 2025 года.
    `,
    );
    check(
      letter('ar/01', ['رسالة مؤرخة 9 تشرين الثاني/نوفمبر 2022', 'رسالة مؤرخة ⟦31 تشرين الثاني/نوفمبر 2022⟧']),
      `
      error impossible-date: There is no such day: 31 تشرين الثاني/نوفمبر 2022.
    `,
    );
    check(
      letter('zh/01', ['谨随函附上2019年11月7日', '谨随函附上⟦2019年11月31日⟧']),
      `
      error impossible-date: There is no such day: 2019年11月31日.
    `,
    );
  });

  it('finds it in the masthead, which stays English, and in the title', () => {
    check(
      letter('ru/01', ['18 March 2025', '⟦32 March 2025⟧']),
      `
      error impossible-date: There is no such day: 32 March 2025.
    `,
    );
    check(
      letter('en/22', ['19 February 2024', '⟦30 February 2024⟧']),
      `
      error impossible-date: There is no such day: 30 February 2024.
    `,
    );
  });

  it('finds the end of a stretch, and it in a draft', () => {
    check(
      letter('en/25', ['service on 1 June 2023', 'service on 29–⟦31 June 2023⟧']),
      `
      error impossible-date: There is no such day: 31 June 2023.
    `,
    );
  });

  it('accepts the leap days there are', () => {
    silent(letter('en/01', ['On 8 March 2024', 'On 29 February 2024']));
    check(
      letter('en/01', ['2 February 2024', '⟦29 February 1900⟧']),
      `
      error impossible-date: There is no such day: 29 February 1900.
    `,
    );
  });

  it('does not take other figures for days', () => {
    silent(
      letter('en/01', [
        'On 8 March 2024',
        'In Bulletin No. 45 May 2019 and paragraphs 31–46 July 2020, on 8 March 2024',
      ]),
    );
  });
});
