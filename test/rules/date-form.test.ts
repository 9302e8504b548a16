import { check, letter, silent } from './check';

describe('Rules: date-form', () => {
  it('finds American dates, ordinals and short months', () => {
    check(
      letter('en/01', ['On 8 March 2024', 'On ⟦March 8, 2024⟧']),
      `
      warning date-form: Dates are written “8 March 2024”, not “March 8, 2024”.
        → Write “8 March 2024”
          - On March 8, 2024 the States tha…
          + On 8 March 2024 the States tha…
    `,
    );
    check(
      letter('en/01', ['On 8 March 2024', 'On ⟦8th March, 2024⟧']),
      `
      warning date-form: Dates are written “8 March 2024”, not “8th March, 2024”.
        → Write “8 March 2024”
          - On 8th March, 2024 the States tha…
          + On 8 March 2024 the States tha…
    `,
    );
    check(
      letter('en/22', ['adopted its national plan in 2021', 'adopted its national plan on ⟦05 Jan. 2021⟧']),
      `
      warning date-form: Dates are written “5 January 2021”, not “05 Jan. 2021”.
        → Write “5 January 2021”
          - …ts national plan on 05 Jan. 2021.
          + …ts national plan on 5 January 2021.
    `,
    );
  });

  it('finds it in every language, and writes the form that the letter has', () => {
    check(
      letter('fr/01', ['le 15 octobre 2019', 'le ⟦1 octobre 2019⟧']),
      `
      warning date-form: Dates are written “1er octobre 2019”, not “1 octobre 2019”.
        → Write “1er octobre 2019”
          - …rononcée à Lomé le 1 octobre 2019 par le…
          + …rononcée à Lomé le 1er octobre 2019 par le…
    `,
    );
    check(
      letter('es/22', ['el 29 de septiembre de 2022', 'el ⟦1º de setiembre de 2022⟧']),
      `
      warning date-form: Dates are written “1 de septiembre de 2022”, not “1º de setiembre de 2022”.
        → Write “1 de septiembre de 2022”
          - …brada en Mónaco el 1º de setiembre de 2022.
          + …brada en Mónaco el 1 de septiembre de 2022.
    `,
    );
    check(
      letter('ru/22', ['В марте 2024 года', 'С ⟦5 марта 2024⟧']),
      `
      warning date-form: Dates are written “5 марта 2024 года”, not “5 марта 2024”.
        → Write “5 марта 2024 года”
          - С 5 марта 2024 в Лихтенштейне вступ…
          + С 5 марта 2024 года в Лихтенштейне вступ…
    `,
    );
    check(
      letter('ru/01', [
        '27 февраля 2025 года в Нукусе на открытии международного семинара «Приаралье: от песчаных бурь к лесным полосам» (см. приложение).',
        '⟦27 февраля 2025 г.⟧ (см. приложение).',
      ]),
      `
      warning date-form: Dates are written “27 февраля 2025 года”, not “27 февраля 2025 г.”.
        → Write “27 февраля 2025 года”
          - …ил 27 февраля 2025 г. (см. приложение).
          + …ил 27 февраля 2025 года (см. приложение).
    `,
    );
    check(
      letter('ar/22', ['27 و 28 شباط/فبراير 2024', '27 و ⟦28 فبراير 2024⟧']),
      `
      information date-form: Dates are written “28 شباط/فبراير 2024”, not “28 فبراير 2024”.
        → Write “28 شباط/فبراير 2024”
          - … خوسيه يومي 27 و 28 فبراير 2024، بمشاركة…
          + … خوسيه يومي 27 و 28 شباط/فبراير 2024، بمشاركة…
    `,
    );
    check(
      letter('ar/05', ['٢٨ أيار/مايو ٢٠٢١', '⟦٢٨ مايو/أيار ٢٠٢١⟧']),
      `
      information date-form: Dates are written “٢٨ أيار/مايو ٢٠٢١”, not “٢٨ مايو/أيار ٢٠٢١”.
        → Write “٢٨ أيار/مايو ٢٠٢١”
          - …أغادير يومي ٢٧ و ٢٨ مايو/أيار ٢٠٢١ (انظر المرفق).
          + …أغادير يومي ٢٧ و ٢٨ أيار/مايو ٢٠٢١ (انظر المرفق).
    `,
    );
    check(
      letter('ar/01', ['رسالة مؤرخة 9 تشرين الثاني/نوفمبر 2022', 'رسالة مؤرخة ⟦9 حزيران/يونيو 2022⟧']),
      `
      information date-form: Dates are written “9 حزيران/يونيه 2022”, not “9 حزيران/يونيو 2022”.
        → Write “9 حزيران/يونيه 2022”
          - … مؤرخة 9 حزيران/يونيو 2022 (A/77/583)، وم…
          + … مؤرخة 9 حزيران/يونيه 2022 (A/77/583)، وم…
    `,
    );
    check(
      letter('zh/01', ['谨随函附上2019年11月7日', '谨随函附上⟦2019年11月07日⟧']),
      `
      warning date-form: Dates are written “2019年11月7日”, not “2019年11月07日”.
        → Write “2019年11月7日”
          - 　　谨随函附上2019年11月07日和8日在圣路易举行的“跨界水资源与和…
          + 　　谨随函附上2019年11月7日和8日在圣路易举行的“跨界水资源与和…
    `,
    );
    check(
      letter('zh/22', ['于2021年10月18日至22日', '于⟦二〇二一年十月十八日⟧']),
      `
      warning date-form: Dates are written “2021年10月18日”, not “二〇二一年十月十八日”.
        → Write “2021年10月18日”
          - …国际红十字会与红新月会国际联合会合作，于二〇二一年十月十八日在乌兰巴托举办了关于“严冬之灾”预警与…
          + …国际红十字会与红新月会国际联合会合作，于2021年10月18日在乌兰巴托举办了关于“严冬之灾”预警与…
    `,
    );
  });

  it('finds it in the title, in a draft and across lines, and keeps the full stop of a sentence', () => {
    check(
      letter('en/22', ['Letter dated 19 February 2024', 'Letter dated ⟦February 19, 2024⟧']),
      `
      warning date-form: Dates are written “19 February 2024”, not “February 19, 2024”.
        → Write “19 February 2024”
          - Letter dated February 19, 2024 from the Perma…
          + Letter dated 19 February 2024 from the Perma…
    `,
    );
    check(
      letter('es/10', ['FECHA 12 DE MAYO DE 2006', 'FECHA ⟦12 DE MAYO, 2006⟧']),
      `
      warning date-form: Dates are written “12 DE MAYO DE 2006”, not “12 DE MAYO, 2006”.
        → Write “12 DE MAYO DE 2006”
          - … DE FECHA 12 DE MAYO, 2006 DEL REPRESENTANTE PERMA-
          + … DE FECHA 12 DE MAYO DE 2006 DEL REPRESENTANTE PERMA-
    `,
    );
    check(
      letter('en/25', ['1 June 2023, the first day of the\n', '⟦June 1,\n2023⟧, the first day of the\n']),
      `
      warning date-form: Dates are written “1 June 2023”, not “June 1, 2023”.
        → Write “1 June 2023”
          - territories, entered into service on June 1,
          - 2023, the first day of the
          - hurricane season.
          + territories, entered into service on 1 June 2023, the first day of
          + the hurricane season.
    `,
    );
    check(
      letter('ru/22', ['в области доступа к правосудию.', 'в области доступа к правосудию с ⟦5 марта 2024 г.⟧']),
      `
      warning date-form: Dates are written “5 марта 2024 года”, not “5 марта 2024 г.”.
        → Write “5 марта 2024 года”
          - …дию с 5 марта 2024 г.
          + …дию с 5 марта 2024 года.
    `,
    );
  });

  it("leaves what is other people's to them, and does not change one of two dates", () => {
    check(
      letter('en/01', ['from 1 June 2024', 'from ⟦June 1, 2024⟧']),
      `
      information date-form: Dates are written “1 June 2024”, not “June 1, 2024”.
        → Write “1 June 2024”
          - …st twice a day from June 1, 2024;
          + …st twice a day from 1 June 2024;
    `,
    );
    check(
      letter('en/22', [
        'adopted its national plan in 2021',
        'adopted its national plan from March 3 to ⟦March 5, 2021⟧',
      ]),
      `
      warning date-form: Dates are written “5 March 2021”, not “March 5, 2021”.
    `,
    );
  });

  it('accepts dates in quotations, in prose and without a year of their own', () => {
    silent(
      letter('en/22', ['adopted its national plan in 2021', 'adopted “the plan of March 5, 2021” and its annexes']),
    );
    silent(
      letter('en/22', ['adopted its national plan in 2021', 'adopted its national plan on this 5th day of March 2021']),
    );
    silent(letter('en/22', ['adopted its national plan in 2021', 'adopted its national plan on March 5–7, 2021']));
    silent(letter('fr/22', ['du 21 au 23 octobre 2024', 'le premier octobre 2024']));
    silent(letter('es/22', ['el 29 de septiembre de 2022', 'el primero de septiembre de 2022']));
    silent(letter('ru/22', ['В марте 2024 года', '5 марта 2023 и 6 марта 2024 годов']));
    silent(letter('ru/22', ['В марте 2024 года', 'С 5 марта 2023 по 6 марта 2024 года']));
    silent(letter('ru/22', ['В марте 2024 года', 'В марте (5 марта 2024)']));
    silent(letter('ar/22', ['27 و 28 شباط/فبراير 2024', '28 شباط / فبراير 2024']));
    silent(letter('ar/22', ['27 و 28 شباط/فبراير 2024', 'الأول من شباط/فبراير 2024']));
    silent(letter('zh/22', ['2021年10月18日至22日', '２０２１ 年 １０ 月 １８ 日']));
    silent(letter('zh/22', ['关于“严冬之灾”预警', '关于《二〇二一年十月五日议定书》预警']));
  });
  it('finds a comma before the year, and a month without its prepositions', () => {
    check(
      letter('fr/01', ['le 15 octobre 2019', 'le ⟦15 octobre, 2019⟧']),
      `
      warning date-form: Dates are written “15 octobre 2019”, not “15 octobre, 2019”.
        → Write “15 octobre 2019”
          - …à Lomé le 15 octobre, 2019 par le Ministr…
          + …à Lomé le 15 octobre 2019 par le Ministr…
    `,
    );
    check(
      letter('es/22', ['el 29 de septiembre de 2022', 'el ⟦29 septiembre 2022⟧']),
      `
      warning date-form: Dates are written “29 de septiembre de 2022”, not “29 septiembre 2022”.
        → Write “29 de septiembre de 2022”
          - …ada en Mónaco el 29 septiembre 2022.
          + …ada en Mónaco el 29 de septiembre de 2022.
    `,
    );
  });

  it('puts no full stop behind a place and a date', () => {
    check(
      letter('ru/21', ['Либревиль, 28 февраля 2020 года\n', 'Либревиль, ⟦28 февраля 2020 г.⟧\n']),
      `
      information date-form: Dates are written “28 февраля 2020 года”, not “28 февраля 2020 г.”.
        → Write “28 февраля 2020 года”
          - Либревиль, 28 февраля 2020 г.
          + Либревиль, 28 февраля 2020 года
    `,
    );
  });
});
